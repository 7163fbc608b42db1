// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the tally: it merges in any order and grouping, and gives what the panel gives. */
class PanelTallyProperties {
    private static final OutcomeMeasure MEASURE = Panels.measure(Direction.HIGHER_IS_BETTER);
    private static final List<Period> DATES = List.of(AcademicYear.of(Panels.YEAR), AcademicYear.of(Panels.YEAR + 1));

    /** Few organisations and dates, so that some are observed twice; some values are missing. */
    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<ObservedValue> values = Arbitraries.integers()
                .between(0, 9)
                .map(value -> value == 9 ? ObservedValue.missing() : ObservedValue.of(Decimal.of(value)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 2),
                        values)
                .as((school, year, value) ->
                        Observation.of(MEASURE.id(), Panels.school(school), AcademicYear.of(Panels.YEAR + year), value))
                .list()
                .ofMaxSize(12);
    }

    private static PanelTally tally(List<Observation> some) {
        return some.stream().collect(PanelTally.collecting(MEASURE));
    }

    @Property
    void mergesAsAMonoidInAnyOrder(
            @ForAll("observations") List<Observation> one,
            @ForAll("observations") List<Observation> other,
            @ForAll("observations") List<Observation> third) {
        List<Observation> all = new ArrayList<>(one);
        all.addAll(other);
        all.addAll(third);
        PanelTally whole = tally(all);

        assertThat(tally(one).merge(tally(other)).merge(tally(third)))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole)
                .isEqualTo(tally(one).merge(tally(other).merge(tally(third))))
                .isEqualTo(tally(third).merge(tally(other)).merge(tally(one)));
        assertThat(whole.merge(PanelTally.empty(MEASURE))).isEqualTo(whole);
        assertThat(PanelTally.empty(MEASURE).merge(whole)).isEqualTo(whole);
        assertThat(all.parallelStream().collect(PanelTally.collecting(MEASURE))).isEqualTo(whole);
        Collections.reverse(all);
        assertThat(tally(all)).isEqualTo(whole);
    }

    @Property
    void tellsOfEachCellWhatThePanelTells(@ForAll("observations") List<Observation> observations) {
        Panel panel = Panel.of(MEASURE, observations);
        BalancedPanel balanced = tally(observations).balanced(DATES);

        assertThat(balanced).isEqualTo(BalancedPanel.of(panel, DATES));
        for (PanelRow row : balanced.rows()) {
            for (int date = 0; date < DATES.size(); date++) {
                assertThat(row.values().get(date)).isEqualTo(panel.measured(row.organisation(), DATES.get(date)));
            }
        }
        assertThat(balanced.rows().size() + balanced.incomplete().size()).isEqualTo((int) panel.organisations().stream()
                .filter(each -> DATES.stream()
                        .anyMatch(date -> panel.measured(each, date).isPresent()))
                .count());
        // each incomplete row is a joiner, a leaver or has a gap, and no two of these
        List<PanelRow> parts = new ArrayList<>(balanced.joiners());
        parts.addAll(balanced.leavers());
        parts.addAll(balanced.gaps());
        assertThat(parts).containsExactlyInAnyOrderElementsOf(balanced.incomplete());
    }

    @Property(tries = 50)
    void makesEachMeasureOfAStreamInOneCall(@ForAll("observations") List<Observation> observations) {
        BalancedPanel panel = BalancedPanel.of(Panel.of(MEASURE, observations), DATES);
        Membership membership =
                Membership.ofUndated(Map.of(Panels.school(0), Panels.school(8), Panels.school(1), Panels.school(9)));
        List<Function<BalancedPanel, Result>> measures = List.of(
                UpwardsConvergence::of,
                ConvergenceTypology::of,
                SigmaConvergence::of,
                GapToBest::of,
                GammaConvergence::of,
                CompositionSplit::of,
                some -> CatchUpSplit.of(some, TopAndBottom.EXTREMES),
                some -> BetaConvergence.ofLevels(some, 1),
                some -> VarianceSplit.of(some, membership));
        measures.forEach(measure -> assertThat(observations.stream()
                        .collect(PanelTally.collecting(MEASURE, DATES, measure))
                        .explain())
                .isEqualTo(measure.apply(panel).explain()));
    }

    @Example
    void takesTheRowsOfItsMeasureThroughAFilter() {
        Observation reading = Observation.of(MEASURE.id(), Panels.school(0), DATES.get(0), Decimal.of(1));
        Observation writing = Observation.of("writing", Panels.school(0), DATES.get(0), Decimal.of(2));

        assertThat(Stream.of(writing, reading)
                        .collect(Collectors.filtering(
                                row -> row.measure().equals(MEASURE.id()), PanelTally.collecting(MEASURE))))
                .isEqualTo(tally(List.of(reading)));
    }

    @Example
    void rejectsWhatIsOfAnotherMeasure() {
        OutcomeMeasure other = OutcomeMeasure.of("writing", Direction.HIGHER_IS_BETTER);
        Observation observation =
                Observation.of("writing", Panels.school(0), AcademicYear.of(Panels.YEAR), Decimal.of(1));
        PanelTally empty = PanelTally.empty(MEASURE);

        assertThatThrownBy(() -> tally(List.of(observation)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("PanelTally.observations: of the measure reading, was: writing");
        assertThatThrownBy(() ->
                        Stream.of(observation).collect(PanelTally.collecting(MEASURE, DATES, UpwardsConvergence::of)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("PanelTally.observations: of the measure reading, was: writing");
        assertThatThrownBy(() -> empty.merge(PanelTally.empty(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merge: both of one measure, was: 'reading' and 'writing'");
        assertThatThrownBy(() -> empty.balanced(List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("BalancedPanel.periods: two or more, was: []");
        assertThat(empty).hasToString("reading, organisations: 0").isNotEqualTo(PanelTally.empty(other));
        assertThat(empty.measure()).isEqualTo(MEASURE);
    }
}
