// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;

/**
 * Whether the top rises and the gap to the lowest falls: {@code top(last) > top(first)} and
 * {@code gap(last) < gap(first)}, both strictly; in the better direction of the measure.
 *
 * <p>{@code UpwardsConvergence.of(BalancedPanel.of(trust, "ks2-reading", first, last))}. Schools in a
 * trust, each while it belonged to it, or trusts in a sector, as the panel has them. A rise that all had, such as the nation's, satisfies 'the top
 * rises' too; {@link #relativeTo} takes it off.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY} and {@link UndefinedReason#TOO_FEW_UNITS} below two organisations
 * (six where thirds are compared), {@link UndefinedReason#GROUPS_TIED} where thirds of the first date would overlap,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal
 * scale. {@link #stability()} asks for one organisation more, since one is left out.
 *
 * <p>Berwick and Matthews (2007), 'The Teaching School Concept', as Rollett (2024) quotes them. SDK interpretation: who
 * the top and the lowest are is chosen by {@link #withGroups}; without a choice they are the best and the lowest value
 * of each date. It is another predicate than {@link ConvergenceTypology}.
 *
 * @since 0.1.0
 */
public final class UpwardsConvergence extends PanelResult {
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
                    UndefinedReason.GROUPS_TIED, "so many equal at the first date that its thirds would overlap")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Berwick and Matthews (2007), The Teaching School Concept, as quoted by Rollett (2024)")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    private static final String HOLDS = "upwards-convergence";
    private static final String STRICT = "strict-upwards-convergence";

    private final TopAndBottom groups;
    private final Chance chance;
    private final GroupChanges changes;
    private final PanelVerdict verdict;

    private UpwardsConvergence(BalancedPanel panel, TopAndBottom groups, Chance chance) {
        super(panel);
        this.groups = groups;
        this.chance = chance;
        changes = new GroupChanges(panel, DESCRIPTION, groups);
        verdict = changes.verdict(chance, this::names);
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
        return new UpwardsConvergence(panel(), value, chance);
    }

    /**
     * The same against a change that all had, such as the nation's.
     *
     * @param change the change of the comparison group, in the unit of the measure
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException as {@link BalancedPanel#relativeTo}
     */
    public UpwardsConvergence relativeTo(Decimal change) {
        return new UpwardsConvergence(panel().relativeTo(change), groups, chance);
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
        return new UpwardsConvergence(panel(), groups, Chance.sampled(replicates, seed));
    }

    /**
     * Whether there is upwards convergence.
     *
     * @return {@code upwards-convergence}, {@code no-upwards-convergence}, or why it cannot be told
     */
    public Classification classification() {
        return verdict.classify(0);
    }

    /**
     * Whether, beyond that, each organisation rises: the strict form.
     *
     * @return {@code strict-upwards-convergence} or {@code not-strict}, or why it cannot be told
     */
    public Classification strictClassification() {
        return verdict.classify(1);
    }

    /**
     * How the top moves, in the unit of the measure; positive is better.
     *
     * @return the change of the top's mean
     */
    public Estimate topChange() {
        return changes.top();
    }

    /**
     * How the gap between top and lowest moves, in the unit of the measure; negative is convergence.
     *
     * @return the change of the gap
     */
    public Estimate gapChange() {
        return changes.gap();
    }

    /**
     * How often chance alone gives upwards convergence in this panel: the share of the swaps of both dates within
     * organisations that satisfy it. All 2^n swaps up to 15 organisations.
     *
     * @return the share; {@link UndefinedReason#NEEDS_SEED} above 15 without {@link #withSampledChanceRate}
     */
    public Estimate chanceRate() {
        return verdict.chanceRate(HOLDS);
    }

    /**
     * How often chance alone gives the strict form in this panel, as {@link #chanceRate}.
     *
     * @return the share; {@link UndefinedReason#NEEDS_SEED} above 15 without {@link #withSampledChanceRate}
     */
    public Estimate strictChanceRate() {
        return verdict.chanceRate(STRICT);
    }

    /**
     * How often chance alone gives each of the two predicates in this panel.
     *
     * @return {@link #chanceRate} and {@link #strictChanceRate} by name, in one pass over the swaps; where thirds are
     *     followed also the share of {@code swaps without an answer}, whose thirds overlap: they satisfy neither
     */
    public Map<String, Estimate> chanceRates() {
        return verdict.chanceRates(
                groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE
                        ? List.of(HOLDS, STRICT, PanelVerdict.NO_ANSWER)
                        : List.of(HOLDS, STRICT));
    }

    /**
     * How stable the class is.
     *
     * @return in how many omissions of one organisation it stays
     */
    public Estimate stability() {
        return verdict.stability(0);
    }

    /**
     * How stable the strict form is.
     *
     * @return in how many omissions of one organisation its class stays
     */
    public Estimate strictStability() {
        return verdict.stability(1);
    }

    private List<String> names(Movement movement) {
        return movement.ends(groups)
                .map(ends -> {
                    boolean holds = ends.isTopRising() && ends.gapSign() < 0;
                    return List.of(
                            holds ? HOLDS : "no-upwards-convergence",
                            holds && movement.isEachRising() ? STRICT : "not-strict");
                })
                .orElseGet(List::of);
    }

    @Override
    public Explanation explain() {
        return changes.explanation(DESCRIPTION, panel())
                .putAllOptions(verdict.drawing())
                .addAnswers(
                        NamedAnswer.of("upwards convergence", classification()),
                        NamedAnswer.of("strict form: each rises", strictClassification()),
                        NamedAnswer.of("change of the top", topChange()),
                        NamedAnswer.of("change of the gap", gapChange()),
                        NamedAnswer.of("same class without one", stability()),
                        NamedAnswer.of("same strict class without one", strictStability()))
                .addAllAnswers(PanelVerdict.byChance(chanceRates()))
                .build();
    }
}
