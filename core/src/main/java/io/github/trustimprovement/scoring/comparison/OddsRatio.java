// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many times the odds of one group are those of another: {@code OR = (a + 1/2)(d + 1/2) / ((b + 1/2)(c + 1/2))} with
 * a and c leaders who voice something and b and d who do not.
 *
 * <p>{@code OddsRatio.of(study, Lever.COMMONALITY).estimate()}. The halves, after Haldane and
 * Anscombe, keep it finite where a cell is empty and draw it towards 1. Odds are easily misread as shares: 7 of 8
 * against 3 of 6 is an odds ratio of 5 and not five times the share. {@link PrevalenceDifference} says the same in plain
 * numbers of leaders.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where a group has no leader; {@link UndefinedReason#ONE_CATEGORY} where
 * nobody or everybody voices it (SDK interpretation: the halves alone would give a number that groups of different size
 * turn away from 1); {@link UndefinedReason#METHODS_DIFFER} where the groups were counted in different ways;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment has a speaker of the roster.
 *
 * <p>Haldane (1956), doi:10.1111/j.1469-1809.1955.tb01285.x; Anscombe (1956), doi:10.1093/biomet/43.3-4.461. Interval:
 * Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x, with the halves.
 *
 * @since 0.1.0
 */
public final class OddsRatio extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/odds-ratio")
            .title("Odds ratio")
            .question("How many times the odds that a leader of one group voices it are those of another group?")
            .formula("OR = (a + 1/2)(d + 1/2) / ((b + 1/2)(c + 1/2));"
                    + " a, c = leaders of either group who voice it, b, d = who do not")
            .range("above 0; 1 where the odds are the same")
            .putUndefinedCase(UndefinedReason.NO_DATA, "one of the groups has no leader who was looked at")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "nobody or everybody voices it")
            .putAllUndefinedCases(TwoGroups.undefinedCases())
            .addSources(
                    "Haldane (1956), doi:10.1111/j.1469-1809.1955.tb01285.x",
                    "Anscombe (1956), doi:10.1093/biomet/43.3-4.461",
                    "Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.GROUPS_DIFFER,
                    Caveat.SMALL_N,
                    Caveat.MULTIPLE_COMPARISONS)
            .build();

    private static final String LOGIT = "logit, Haldane-Anscombe";

    private final TwoGroups groups;
    private final OptionalDouble level;

    private OddsRatio(TwoGroups groups, OptionalDouble level) {
        this.groups = groups;
        this.level = level;
    }

    private static OddsRatio of(TwoGroups groups) {
        return new OddsRatio(groups, OptionalDouble.empty());
    }

    /**
     * The odds of CEOs by those of the other leaders.
     *
     * @param mentions every leader of the roster, with group; who has no stated group is left out
     * @return the odds ratio
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static OddsRatio of(LeaderMentions mentions) {
        return of(TwoGroups.of(mentions));
    }

    /**
     * CEOs against the other leaders of a study or rows with one coder a segment: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the odds ratio
     */
    public static OddsRatio of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * CEOs against the other leaders of a study or rows: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the odds ratio
     */
    public static OddsRatio of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(TwoGroups.of(material, lever, selection));
    }

    /**
     * The odds of one group by those of another.
     *
     * @param first the leaders of one group
     * @param second the leaders of the other
     * @return the odds ratio
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static OddsRatio of(LeaderMentions first, LeaderMentions second) {
        return of(TwoGroups.of(first, second));
    }

    /**
     * The same odds ratio with an interval that is normal on the scale of its logarithm.
     *
     * @param value the nominal coverage, above 0 and below 1
     * @return the odds ratio with an interval; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public OddsRatio withInterval(double value) {
        return new OddsRatio(groups, OptionalDouble.of(Interval.requireLevel(value)));
    }

    /**
     * The odds ratio, with the range when each leader in turn is left out.
     *
     * @return the estimate; its n is that of both groups
     */
    public Estimate estimate() {
        return groups.estimate(
                DESCRIPTION,
                whyNot(groups.k1(), groups.n1(), groups.k2(), groups.n2()),
                OddsRatio::ratioIfAny,
                level,
                this::interval);
    }

    private static double ratio(long k1, long n1, long k2, long n2) {
        return withHalf(k1) * withHalf(n2 - k2) / (withHalf(n1 - k1) * withHalf(k2));
    }

    private static Optional<UndefinedReason> whyNot(long k1, long n1, long k2, long n2) {
        if (n1 == 0 || n2 == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return k1 + k2 == 0 || k1 + k2 == n1 + n2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty();
    }

    private static OptionalDouble ratioIfAny(long k1, long n1, long k2, long n2) {
        return whyNot(k1, n1, k2, n2).isPresent() ? OptionalDouble.empty() : OptionalDouble.of(ratio(k1, n1, k2, n2));
    }

    private Interval interval(double coverage) {
        double variance = 1 / withHalf(groups.k1())
                + 1 / withHalf(groups.n1() - groups.k1())
                + 1 / withHalf(groups.k2())
                + 1 / withHalf(groups.n2() - groups.k2());
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - coverage) / 2) * Math.sqrt(variance);
        double log = StrictMath.log(ratio(groups.k1(), groups.n1(), groups.k2(), groups.n2()));
        return Interval.of(StrictMath.exp(log - reach), StrictMath.exp(log + reach), coverage, LOGIT);
    }

    private static double withHalf(long leaders) {
        return leaders + 0.5;
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, groups.basis())
                .addAllSteps(groups.steps())
                .addAnswers(
                        NamedAnswer.of("odds of " + groups.firstLabel() + " by " + groups.secondLabel(), estimate()))
                .build();
    }
}
