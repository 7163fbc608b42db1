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
import java.util.stream.Stream;

/**
 * Which way the mean goes and whether values draw together: the sign of the change of the mean with the sign of the
 * change of the population standard deviation, in the better direction of the measure.
 *
 * <p>{@code ConvergenceTypology.of(BalancedPanel.of(trust, "ks2-reading", first, last)).classification()} gives
 * {@code upward-convergence}, {@code downward-divergence} and the like; a mean or a deviation that does not move is
 * {@code unchanged}, which is neither.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#TOO_FEW_UNITS} below two organisations,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#LEVEL_TOO_WEAK} where the measure declares an ordinal
 * scale.
 *
 * <p>Eurofound (2018), 'Upward convergence in the EU: concepts, measurements and indicators'. It is another predicate
 * than {@link UpwardsConvergence}. The software of that agency counts no change as upward or as divergence; here it has
 * classes of its own.
 *
 * @since 0.1.0
 */
public final class ConvergenceTypology extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/typology")
            .title("Convergence typology")
            .question("Which way does the mean go, and do values draw together?")
            .formula("sign(mean(last) - mean(first)) with sign(sd(last) - sd(first)); sd with denominator n")
            .range("upward, unchanged or downward, with convergence, unchanged or divergence")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at both dates")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two organisations")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Eurofound (2018), Upward convergence in the EU: concepts, measurements and indicators")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    private static final List<String> MEANS = List.of("downward", "unchanged", "upward");
    private static final String UPWARD = "upward-convergence";
    private static final String STRICT_UPWARD = "strict-upward";
    private static final String STRICT_DOWNWARD = "strict-downward";
    private static final String STRICT = "strict-upward-convergence";

    private final Chance chance;
    private final PanelVerdict verdict;

    private ConvergenceTypology(BalancedPanel panel, Chance chance) {
        super(panel);
        this.chance = chance;
        verdict = new PanelVerdict(panel, PanelNumbers.of(panel, DESCRIPTION, 2), chance, ConvergenceTypology::names);
    }

    /**
     * The movement of a balanced panel from its first to its last date.
     *
     * @param panel the panel
     * @return the result
     */
    public static ConvergenceTypology of(BalancedPanel panel) {
        return new ConvergenceTypology(panel, Chance.EXACT);
    }

    /**
     * The same against a change that all had, such as the nation's.
     *
     * @param change the change of the comparison group, in the unit of the measure
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException as {@link BalancedPanel#relativeTo}
     */
    public ConvergenceTypology relativeTo(Decimal change) {
        return new ConvergenceTypology(panel().relativeTo(change), chance);
    }

    /**
     * The same with a chance rate that is drawn where there are more than 15 organisations.
     *
     * @param replicates how many swaps to draw, positive
     * @param seed the seed; the same gives the same rate
     * @return the result
     * @throws io.github.trustimprovement.concept.InvalidModelException if the number is not positive
     */
    public ConvergenceTypology withSampledChanceRate(int replicates, long seed) {
        return new ConvergenceTypology(panel(), Chance.sampled(replicates, seed));
    }

    /**
     * The class.
     *
     * @return direction and spread, such as {@code upward-convergence}, or why it cannot be told
     */
    public Classification classification() {
        return verdict.classify(0);
    }

    /**
     * Whether all organisations go the same way: the strict form.
     *
     * @return {@code strict-upward}, {@code strict-downward} or {@code not-strict}, or why it cannot be told
     */
    public Classification strictClassification() {
        return verdict.classify(1);
    }

    /**
     * How often chance alone gives upward convergence in this panel, as {@link UpwardsConvergence#chanceRate}.
     *
     * @return the share of swaps; {@link UndefinedReason#NEEDS_SEED} above 15 without {@link #withSampledChanceRate}
     */
    public Estimate chanceRate() {
        return verdict.chanceRate(UPWARD);
    }

    /**
     * How often chance alone gives strict upward convergence in this panel: each rises and values draw together.
     *
     * @return the share of swaps; {@link UndefinedReason#NEEDS_SEED} above 15 without {@link #withSampledChanceRate}
     */
    public Estimate strictChanceRate() {
        return verdict.chanceRate(STRICT);
    }

    /**
     * How often chance alone gives each class in this panel: the nine, the two strict directions, and strict upward
     * convergence.
     *
     * @return the shares of swaps by name; {@link UndefinedReason#NEEDS_SEED} above 15 without
     *     {@link #withSampledChanceRate}
     */
    public Map<String, Estimate> chanceRates() {
        return verdict.chanceRates(Stream.concat(
                        MEANS.stream().flatMap(mean -> Spread.codes().stream().map(spread -> mean + "-" + spread)),
                        Stream.of(STRICT_UPWARD, STRICT_DOWNWARD, STRICT))
                .toList());
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

    private static List<String> names(Movement movement) {
        String type = MEANS.get(movement.meanSign() + 1) + "-"
                + Spread.of(movement.spreadSign()).code();
        if (movement.isEachRising()) {
            return type.equals(UPWARD) ? List.of(type, STRICT_UPWARD, STRICT) : List.of(type, STRICT_UPWARD);
        }
        return List.of(type, movement.isEachFalling() ? STRICT_DOWNWARD : "not-strict");
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel().basis())
                .putAllOptions(verdict.drawing())
                .addAnswers(
                        NamedAnswer.of("class", classification()),
                        NamedAnswer.of("strict form", strictClassification()),
                        NamedAnswer.of("same class without one", stability()),
                        NamedAnswer.of("same strict class without one", strictStability()))
                .addAllAnswers(PanelVerdict.byChance(chanceRates()))
                .build();
    }
}
