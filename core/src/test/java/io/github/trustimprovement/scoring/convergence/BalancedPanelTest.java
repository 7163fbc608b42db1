// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancedPanelTest {
    private static final double GAP = Double.NaN;

    @Test
    void listsWhoeverLacksAValue() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {3, GAP}, {GAP, 4}, {GAP, GAP}});

        assertThat(panel.rows()).extracting(PanelRow::organisation).containsExactly(Panels.school(0));
        assertThat(panel.incomplete())
                .extracting(PanelRow::organisation)
                .containsExactly(Panels.school(1), Panels.school(2));
        assertThat(panel.basis().caveats()).contains(Caveat.PANEL_CHANGED);
        assertThat(panel).hasToString("reading, 2000/01 to 2001/02: 1 complete, 2 incomplete");
    }

    @Test
    void namesTheFirstOfThoseWhoLackAValue() {
        double[][] values = new double[8][];
        Arrays.fill(values, new double[] {1, GAP});
        Map<String, String> subject = Panels.balanced(new double[][] {{1, 2}, {3, GAP}, {GAP, 4}})
                .basis()
                .subject();

        assertThat(subject)
                .containsEntry("leavers", Panels.school(1) + " (lost-observation)")
                .containsEntry("joiners", Panels.school(2) + " (new-observation)")
                .doesNotContainKey("with gaps");
        assertThat(Panels.balanced(values).basis().subject().get("leavers"))
                .startsWith(Panels.school(0) + " ")
                .endsWith(Panels.school(4) + " (lost-observation) and 3 more");
        assertThat(Panels.balanced(new double[][] {{1, GAP, 3}, {GAP, 1, GAP}})
                        .basis()
                        .subject())
                .containsEntry("with gaps", Panels.school(0) + " " + Panels.school(1));
    }

    @Test
    void saysNothingOfAChangedPanelWhereAllAreThere() {
        assertThat(Panels.balanced(new double[] {1, 2}).basis().caveats()).isEmpty();
        assertThat(Panels.balanced(new double[] {1, 2}).basis().subject()).containsOnlyKeys("measure", "dates");
    }

    @Test
    void warnsWhereValuesCanHardlyRise() {
        OutcomeMeasure percent = Panels.measure(Direction.HIGHER_IS_BETTER).toBuilder()
                .minimum(Decimal.of(0))
                .maximum(Decimal.of(100))
                .step(Decimal.of(1))
                .build();

        assertThat(Panels.balanced(percent, new double[][] {{99, 100}, {50, 60}})
                        .basis()
                        .caveats())
                .containsExactly(Caveat.CEILING);
        assertThat(Panels.balanced(percent, new double[][] {{98, 97}, {50, 60}})
                        .basis()
                        .caveats())
                .isEmpty();
        OutcomeMeasure absence =
                percent.toBuilder().direction(Direction.LOWER_IS_BETTER).build();
        assertThat(Panels.balanced(absence, new double[][] {{0, 1}, {50, 60}})
                        .basis()
                        .caveats())
                .containsExactly(Caveat.CEILING);
    }

    @Test
    void refusesDatesThatTheMeasureDoesNotDeclareComparable() {
        Panel panel = Panels.panel(OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER), new double[] {1, 2});

        assertThat(BalancedPanel.of(panel, AcademicYear.of(2000), AcademicYear.of(2001))
                        .basis()
                        .whyUndefined())
                .contains(UndefinedReason.NOT_COMPARABLE);
    }

    @Test
    void isEmptyWhereNobodyHasAllDates() {
        assertThat(Panels.balanced(new double[] {1, GAP}).basis().whyUndefined())
                .contains(UndefinedReason.PANEL_EMPTY);
    }

    @Test
    void keepsSomeOrganisations() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {3, 4}, {GAP, 5}, {GAP, 6}})
                .restrictedTo(List.of(Panels.school(1), Panels.school(3)));

        assertThat(panel.rows()).extracting(PanelRow::organisation).containsExactly(Panels.school(1));
        assertThat(panel.incomplete()).extracting(PanelRow::organisation).containsExactly(Panels.school(3));
    }

    @Test
    void takesAChangeThatAllHadOffTheLastDate() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 2}, {GAP, 5}})
                .relativeTo(Decimal.of(0.5))
                .relativeTo(Decimal.of(0.25));

        assertThat(panel.rows().get(0).values())
                .isEqualTo(List.of(Optional.of(Decimal.of(1)), Optional.of(Decimal.of(1.25))));
        assertThat(panel.incomplete().get(0).last()).contains(Decimal.of(4.25));
        assertThat(panel.comparisonChange()).contains(Decimal.of(0.75));
        assertThat(panel.basis().options()).containsEntry("relative to a change of", "0.75");
    }

    @Test
    void rejectsDatesThatAreNoneInOrder() {
        Panel panel = Panels.panel(Panels.measure(Direction.HIGHER_IS_BETTER), new double[] {1, 2});
        Period first = AcademicYear.of(2000);

        assertThatThrownBy(() -> BalancedPanel.of(panel, first))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("BalancedPanel.periods: two or more, was: [2000/01]");
        assertThatThrownBy(() -> BalancedPanel.of(panel, AcademicYear.of(2001), first))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("BalancedPanel.periods: each before the next, was: [2001/02, 2000/01]");
        BalancedPanel three = Panels.balanced(new double[] {1, 2, 3});
        assertThatThrownBy(() -> three.relativeTo(Decimal.of(1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("BalancedPanel.relativeTo: two dates, was: [2000/01, 2001/02, 2002/03]");
    }

    @Test
    void rejectsRowsThatAreNotWhatTheListSays() {
        BalancedPanel panel = Panels.balanced(new double[] {1, 2});
        PanelRow incomplete = PanelRow.of(Panels.school(1), List.of(Optional.empty(), Optional.of(Decimal.of(1))));
        PanelRow complete = panel.rows().get(0);
        PanelRow tooLong = PanelRow.of(Panels.school(2), List.of(Optional.empty(), Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> panel.toBuilder().addRows(incomplete).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("BalancedPanel.rows: a value at every date, was: PanelRow[");
        assertThatThrownBy(() -> panel.toBuilder().addIncomplete(complete).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("BalancedPanel.incomplete: no value at some date, was: PanelRow[");
        assertThatThrownBy(() -> panel.toBuilder().addIncomplete(tooLong).build())
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> PanelRow.of(Panels.school(1), List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PanelRow.belongs: one a value, at least one, was: 0");
        assertThatThrownBy(() -> PanelRow.of(Panels.school(1), complete.values(), List.of(true)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PanelRow.belongs: one a value, at least one, was: 1");
    }
}
