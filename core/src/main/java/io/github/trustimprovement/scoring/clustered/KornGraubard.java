// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.clustered;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.ProportionInterval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The interval of Korn and Graubard around a share of segments that leaders voice several of: Clopper and Pearson's at
 * the number of segments that would say as much if each stood alone.
 *
 * @param designEffect how many times larger the variance is than without clusters; empty where it is 0 divided by 0
 * @param effectiveN the number of trials that the interval is made for; the number of leaders where there is no design
 *     effect
 * @param interval the interval
 */
public record KornGraubard(OptionalDouble designEffect, double effectiveN, Interval interval) {
    /**
     * The interval around a share.
     *
     * @param counts successes and trials by leader
     * @param level the nominal coverage, above 0 and below 1
     * @return the interval, or empty where some trials have no leader or fewer than two leaders have any
     */
    public static Optional<KornGraubard> of(ClusteredCounts counts, double level) {
        List<Cluster> leaders = Voicing.of(counts);
        if (counts.unassignedTrials() > 0 || leaders.size() < 2) {
            return Optional.empty();
        }
        long successes = counts.successes();
        long trials = counts.trials();
        return Optional.of(
                successes == 0 || successes == trials
                        ? alike(successes == 0 ? 0 : leaders.size(), leaders.size(), level)
                        : of(leaders, successes, trials, level));
    }

    /**
     * Where all trials are alike, nothing shows how alike a leader's are: each leader is taken for one trial. The usual
     * rule takes the effective number to be N then.
     */
    private static KornGraubard alike(long successes, long leaders, double level) {
        Interval interval = ProportionInterval.CLOPPER_PEARSON.of(successes, leaders, level);
        return new KornGraubard(
                OptionalDouble.empty(),
                leaders,
                Interval.of(interval.lower(), interval.upper(), level, "Clopper-Pearson on leaders"));
    }

    private static KornGraubard of(List<Cluster> leaders, long successes, long trials, double level) {
        double designEffect = designEffect(leaders, successes, trials);
        double tail = (1 - level) / 2;
        double ratio = quantile(trials - 1, tail) / quantile(leaders.size() - 1, tail);
        double effectiveN =
                designEffect == 0 ? (double) trials : Math.min((double) trials, trials / designEffect * ratio * ratio);
        double a = effectiveN * successes / trials;
        double b = effectiveN * (trials - successes) / trials;
        return new KornGraubard(
                OptionalDouble.of(designEffect),
                effectiveN,
                Interval.of(
                        BetaDistribution.of(a, b + 1).inverseCumulativeProbability(tail),
                        BetaDistribution.of(a + 1, b).inverseSurvivalProbability(tail),
                        level,
                        "Korn-Graubard"));
    }

    /** Exact but for the last rounding: {@code L / (L-1) * sum (y_l N - n_l Y)^2 / (N Y (N - Y))}. */
    private static double designEffect(List<Cluster> leaders, long successes, long trials) {
        BigInteger n = BigInteger.valueOf(trials);
        BigInteger y = BigInteger.valueOf(successes);
        BigInteger sum = BigInteger.ZERO;
        for (Cluster leader : leaders) {
            BigInteger apart = BigInteger.valueOf(leader.successes())
                    .multiply(n)
                    .subtract(BigInteger.valueOf(leader.trials()).multiply(y));
            sum = sum.add(apart.multiply(apart));
        }
        BigInteger below = n.multiply(y).multiply(n.subtract(y)).multiply(BigInteger.valueOf(leaders.size() - 1L));
        return new BigDecimal(sum.multiply(BigInteger.valueOf(leaders.size())))
                .divide(new BigDecimal(below), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static double quantile(long degreesOfFreedom, double tail) {
        return TDistribution.of((double) degreesOfFreedom).inverseSurvivalProbability(tail);
    }
}
