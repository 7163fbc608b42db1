// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How much of a change of the mean came from the same organisations and how much from others joining or leaving:
 * {@code mean(all, last) - mean(all, first) = change of those at both dates + composition}.
 *
 * <p>{@code CompositionSplit.of(BalancedPanel.of(trust, "ks2-reading", first, last)).composition()}. A trust whose mean
 * rises because a strong school joined has not improved a school. Changes are those of the recorded values, also where
 * lower is better; each says how it would be without each organisation, also without one that joined or left.
 *
 * <p>Of a panel of more than two dates the first and the last alone are looked at. The n of the total and of the
 * composition is that of the organisations with a value at either date.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY} where no organisation has both dates,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal
 * scale.
 *
 * <p>SDK interpretation: a decomposition of the mean, so that a changed panel is not read as a changed school.
 *
 * @since 0.1.0
 */
public final class CompositionSplit extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/composition-split")
            .title("Composition split")
            .question("Did the mean change because organisations did, or because others joined or left?")
            .formula("mean(all, last) - mean(all, first) = (mean(both, last) - mean(both, first)) + composition")
            .range("any number, in the unit of the measure")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at both dates")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("SDK interpretation: a decomposition of the mean")
            .build();

    private final CountBasis basis;
    private final List<PanelRow> rows;
    private final Means all;
    private final Means same;
    private final PanelNumbers numbers;

    private CompositionSplit(BalancedPanel panel) {
        super(panel);
        basis = PanelBasis.of(panel, Caveat.COUNTED_AT_SOME_DATES);
        numbers = PanelNumbers.of(panel, basis, DESCRIPTION, 1);
        rows = Stream.concat(panel.rows().stream(), panel.incomplete().stream())
                .filter(row -> row.first().isPresent() || row.last().isPresent())
                .toList();
        all = Means.of(rows);
        same = Means.of(panel.rows());
    }

    /**
     * The split of a balanced panel and its incomplete rows from the first date to the last.
     *
     * @param panel the panel
     * @return the result, with the panel of these two dates; a date between them that lacks a value makes nobody join or
     *     leave
     */
    public static CompositionSplit of(BalancedPanel panel) {
        return new CompositionSplit(PanelRows.ends(panel));
    }

    /**
     * The change of the mean over whoever has a value at a date.
     *
     * @return the change, in the unit of the measure, with its range when each organisation in turn is left out
     */
    public Estimate total() {
        return number(rows.size(), (some, ofTheSame) -> some.change());
    }

    /**
     * The change of the mean of those who have a value at both dates.
     *
     * @return the change, in the unit of the measure, with its range when each organisation in turn is left out
     */
    public Estimate sameOrganisations() {
        return number(panel().rows().size(), (some, ofTheSame) -> ofTheSame.change());
    }

    /**
     * What joining and leaving did to the mean.
     *
     * @return total change less the change of the same organisations, with its range when each organisation in turn, also
     *     one that joined or left, is left out
     */
    public Estimate composition() {
        return number(rows.size(), (some, ofTheSame) -> some.change().minus(ofTheSame.change()));
    }

    private Estimate number(int n, BiFunction<Means, Means, Rational> change) {
        return numbers.number(UndefinedReason.PANEL_EMPTY, n, rows.size(), omitted -> {
            Means some = omitted == DateValues.NOBODY ? all : all.without(rows.get(omitted));
            Means ofTheSame = omitted == DateValues.NOBODY || !rows.get(omitted).isComplete()
                    ? same
                    : same.without(rows.get(omitted));
            return ofTheSame.first().n() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(change.apply(some, ofTheSame).toDouble());
        });
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, basis)
                .addSteps(
                        Step.of("organisations at both dates", same.first().n()),
                        Step.of("at the first date", all.first().n()),
                        Step.of("at the last date", all.last().n()))
                .addAnswers(
                        NamedAnswer.of("change of the mean", total()),
                        NamedAnswer.of("of the same organisations", sameOrganisations()),
                        NamedAnswer.of("of joining and leaving", composition()))
                .build();
    }
}
