// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;

/**
 * Whether a gap moved because the top moved or because the lowest did:
 * {@code change of gap = change of top - change of bottom}.
 *
 * <p>{@code CatchUpSplit.of(BalancedPanel.of(trust, "ks2-reading", first, last), TopAndBottom.THIRDS).bottomChange()}. A gap that falls because the top
 * falls is no catching up. All changes are in the unit of the measure; positive is better.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#TOO_FEW_UNITS} below two organisations (six
 * where thirds are compared), {@link UndefinedReason#GROUPS_TIED} where thirds of the first date would overlap,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal
 * scale.
 *
 * <p>SDK interpretation: arithmetic on the two groups that 'upwards convergence' speaks of (Rollett 2024). Every figure
 * says {@link Caveat#REGRESSION_TO_THE_MEAN}.
 *
 * @since 0.1.0
 */
public final class CatchUpSplit extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/catch-up-split")
            .title("Catch-up split")
            .question("Did the gap move because of the top or because of the lowest?")
            .formula("change of gap = change of top - change of bottom")
            .range("any number, in the unit of the measure")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at both dates")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS, "fewer than two organisations; six where thirds are compared")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(
                    UndefinedReason.GROUPS_TIED, "so many equal at the first date that its thirds would overlap")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("SDK interpretation of the two groups in Rollett (2024), 'Systemic improvement'")
            .addCaveats(Caveat.REGRESSION_TO_THE_MEAN, Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    private final GroupChanges changes;

    private CatchUpSplit(BalancedPanel panel, GroupChanges changes) {
        super(panel);
        this.changes = changes;
    }

    /**
     * The split of a balanced panel from its first to its last date.
     *
     * @param panel the panel
     * @param groups who counts as top and lowest
     * @return the result
     */
    public static CatchUpSplit of(BalancedPanel panel, TopAndBottom groups) {
        return new CatchUpSplit(panel, new GroupChanges(panel, DESCRIPTION, groups));
    }

    /**
     * The same without the range when each organisation in turn is left out, which takes time in the square of their
     * number.
     *
     * @return the result, its numbers alone
     */
    public CatchUpSplit withoutRanges() {
        return new CatchUpSplit(panel(), changes.withoutRanges());
    }

    /**
     * How the top moved.
     *
     * @return the change of the top's mean
     */
    public Estimate topChange() {
        return changes.top();
    }

    /**
     * How the lowest moved.
     *
     * @return the change of the mean of the lowest
     */
    public Estimate bottomChange() {
        return changes.bottom();
    }

    /**
     * How the gap moved.
     *
     * @return change of the top less change of the lowest; negative where they draw together
     */
    public Estimate gapChange() {
        return changes.gap();
    }

    @Override
    public Explanation explain() {
        return changes.explanation(DESCRIPTION, panel())
                .addAnswers(
                        NamedAnswer.of("change of the top", topChange()),
                        NamedAnswer.of("change of the lowest", bottomChange()),
                        NamedAnswer.of("change of the gap", gapChange()))
                .build();
    }
}
