// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;

/**
 * Whether the top rises and the gap to the lowest falls: {@code top(last) > top(first)} and
 * {@code gap(last) < gap(first)}, both strictly; in the better direction of the measure.
 *
 * <p>{@code UpwardsConvergence.of(trust.panel("ks2-reading"), AcademicYear.of(2023), AcademicYear.of(2025))}. Schools in a
 * trust or trusts in a sector, as the panel has them. A rise that all had, such as the nation's, satisfies 'the top
 * rises' too; {@link #relativeTo} takes it off.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY} and {@link UndefinedReason#TOO_FEW_UNITS} below two organisations
 * (six where thirds are compared), {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#VALUE_RANGE_TOO_WIDE}
 * where values span more digits than whole numbers of 62 bits hold, {@link UndefinedReason#LEVEL_TOO_WEAK} where the
 * measure declares an ordinal scale.
 *
 * <p>Berwick and Matthews (2007), 'The Teaching School Concept', as Rollett (2024) quotes them. SDK interpretation: who
 * the top and the lowest are is chosen by {@link #withGroups}; without a choice they are the best and the lowest value
 * of each date. It is another predicate than {@link ConvergenceTypology}.
 *
 * @since 0.1.0
 */
public final class UpwardsConvergence extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/upwards-convergence")
            .title("Upwards convergence")
            .question("Does the top rise while the gap to the lowest falls?")
            .formula("top(last) > top(first) and gap(last) < gap(first); gap = top - lowest")
            .range("upwards-convergence or no-upwards-convergence")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at both dates")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS, "fewer than two organisations; six where thirds are compared")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(
                    UndefinedReason.VALUE_RANGE_TOO_WIDE, "values span more digits than whole numbers of 62 bits hold")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Berwick and Matthews (2007), The Teaching School Concept, as quoted by Rollett (2024)")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    private final BalancedPanel panel;
    private final TopAndBottom groups;
    private final Chance chance;
    private final PanelVerdict verdict;

    private UpwardsConvergence(BalancedPanel panel, TopAndBottom groups, Chance chance) {
        this.panel = panel;
        this.groups = groups;
        this.chance = chance;
        verdict = PanelVerdict.of(panel, DESCRIPTION, groups);
    }

    /**
     * The movement of a panel between two dates.
     *
     * @param panel the observations of one measure
     * @param first the first date
     * @param last the last date, after the first
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the last date is not after the first
     */
    public static UpwardsConvergence of(Panel panel, Period first, Period last) {
        return of(BalancedPanel.of(panel, first, last));
    }

    /**
     * The movement of a balanced panel from its first to its last date.
     *
     * @param panel the panel
     * @return the result
     */
    public static UpwardsConvergence of(BalancedPanel panel) {
        return new UpwardsConvergence(panel, TopAndBottom.EXTREMES, Chance.EXACT);
    }

    /**
     * The same with other groups as top and lowest.
     *
     * @param value the groups
     * @return the result
     */
    public UpwardsConvergence withGroups(TopAndBottom value) {
        return new UpwardsConvergence(panel, value, chance);
    }

    /**
     * The same against a change that all had, such as the nation's.
     *
     * @param change the change of the comparison group, in the unit of the measure
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException as {@link BalancedPanel#relativeTo}
     */
    public UpwardsConvergence relativeTo(Decimal change) {
        return new UpwardsConvergence(panel.relativeTo(change), groups, chance);
    }

    /**
     * The same with a chance rate that is drawn where there are more than 15 organisations.
     *
     * @param replicates how many swaps to draw, positive
     * @param seed the seed; the same gives the same rate
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the number is not positive
     */
    public UpwardsConvergence withSampledChanceRate(int replicates, long seed) {
        return new UpwardsConvergence(panel, groups, Chance.sampled(replicates, seed));
    }

    /**
     * Whether there is upwards convergence.
     *
     * @return {@code upwards-convergence}, {@code no-upwards-convergence}, or why it cannot be told
     */
    public Classification classification() {
        return verdict.classify(this::classOf);
    }

    /**
     * Whether, beyond that, each organisation rises: the strict form.
     *
     * @return {@code strict-upwards-convergence} or {@code not-strict}, or why it cannot be told
     */
    public Classification strictClassification() {
        return verdict.classify(
                movement -> holds(movement) && movement.isEachRising() ? "strict-upwards-convergence" : "not-strict");
    }

    /**
     * How the top moves, in the unit of the measure; positive is better.
     *
     * @return the change of the top's mean
     */
    public Estimate topChange() {
        return verdict.number(movement -> {
            Movement.Ends ends = movement.ends(groups);
            return movement.difference(ends.topAfter() - ends.topBefore(), ends.k());
        });
    }

    /**
     * How the gap between top and lowest moves, in the unit of the measure; negative is convergence.
     *
     * @return the change of the gap
     */
    public Estimate gapChange() {
        return verdict.number(movement -> {
            Movement.Ends ends = movement.ends(groups);
            return movement.difference(
                    ends.topAfter() - ends.bottomAfter() - ends.topBefore() + ends.bottomBefore(), ends.k());
        });
    }

    /**
     * How often chance alone gives upwards convergence in this panel: the share of the swaps of both dates within
     * organisations that satisfy it. All 2^n swaps up to 15 organisations.
     *
     * @return the share; {@link UndefinedReason#NEEDS_SEED} above 15 without {@link #withSampledChanceRate}
     */
    public Estimate chanceRate() {
        return verdict.chanceRate(this::holds, chance);
    }

    /**
     * How stable the class is.
     *
     * @return in how many omissions of one organisation it stays
     */
    public Estimate stability() {
        return verdict.stability(this::classOf);
    }

    private boolean holds(Movement movement) {
        return movement.isTopRising(groups) && movement.gapSign(groups) < 0;
    }

    private String classOf(Movement movement) {
        return holds(movement) ? "upwards-convergence" : "no-upwards-convergence";
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel.basis())
                .putOption("groups", groups.words())
                .addAnswers(
                        NamedAnswer.of("upwards convergence", classification()),
                        NamedAnswer.of("strict form: each rises", strictClassification()),
                        NamedAnswer.of("change of the top", topChange()),
                        NamedAnswer.of("change of the gap", gapChange()),
                        NamedAnswer.of("same class without one", stability()),
                        NamedAnswer.of("upwards convergence by chance", chanceRate()))
                .build();
    }
}
