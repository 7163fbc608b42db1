// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What chance lets a series of n useful points do; exact, by counting. */
final class RunLimits {
    /** Below this number of useful points neither source gives limits. */
    static final int LEAST = 10;

    private static final BigInteger TWENTY = BigInteger.valueOf(20);
    private static final BigInteger FORTY = BigInteger.valueOf(40);

    private RunLimits() {}

    /** Whether there are fewer or more runs than chance gives. */
    static String verdict(RunCounts counts) {
        int runs = counts.crossings() + 1;
        int below = counts.useful() - counts.above();
        if (runs < leastRuns(counts.above(), below)) {
            return "too-few-runs";
        }
        return runs > mostRuns(counts.above(), below) ? "too-many-runs" : Signals.NONE;
    }

    /** The longest run without a signal: {@code round(log2(n) + 3)}. */
    static int longestRun(int n) {
        return (int) StrictMath.rint(StrictMath.log(n) / StrictMath.log(2) + 3);
    }

    /** The fewest crossings without a signal: the 0.05 quantile of a binomial of n - 1 and one half. */
    static int leastCrossings(int n) {
        Choices choices = Choices.of(n - 1);
        BigInteger all = BigInteger.ONE.shiftLeft(n - 1);
        BigInteger below = BigInteger.ZERO;
        int crossings = -1;
        while (below.multiply(TWENTY).compareTo(all) < 0) {
            crossings++;
            below = below.add(choices.choose(crossings));
        }
        return crossings;
    }

    /** The fewest runs without a signal: fewer have a chance of at most 0.025. */
    static int leastRuns(int above, int below) {
        return firstLikely(above, below, 1, 1);
    }

    /** The most runs without a signal: more have a chance of at most 0.025. */
    static int mostRuns(int above, int below) {
        return firstLikely(above, below, above + below, -1);
    }

    private static int firstLikely(int above, int below, int from, int step) {
        Choices ofAbove = Choices.of(above - 1);
        Choices ofBelow = Choices.of(below - 1);
        BigInteger all = Choices.of(above + below).choose(above);
        BigInteger sum = BigInteger.ZERO;
        int runs = from;
        while (runs > 0 && runs <= above + below) {
            sum = sum.add(ways(runs, ofAbove, ofBelow));
            if (sum.multiply(FORTY).compareTo(all) > 0) {
                return runs;
            }
            runs += step;
        }
        return runs;
    }

    /** In how many orders so many values above and below a centre make so many runs. */
    static BigInteger ways(int runs, int above, int below) {
        return ways(runs, Choices.of(above - 1), Choices.of(below - 1));
    }

    private static BigInteger ways(int runs, Choices above, Choices below) {
        int half = runs / 2;
        if (runs % 2 == 0) {
            return above.choose(half - 1).multiply(below.choose(half - 1)).shiftLeft(1);
        }
        return above.choose(half)
                .multiply(below.choose(half - 1))
                .add(above.choose(half - 1).multiply(below.choose(half)));
    }

    /** In how many ways 0, 1 and so on of some things can be chosen, each number made from the one before. */
    private record Choices(List<BigInteger> ways) {
        static Choices of(int n) {
            List<BigInteger> ways = new ArrayList<>();
            BigInteger next = BigInteger.ONE;
            for (int k = 0; k <= n; k++) {
                ways.add(next);
                next = next.multiply(BigInteger.valueOf((long) n - k)).divide(BigInteger.valueOf(k + 1L));
            }
            return new Choices(ways);
        }

        /** Of no things less one there is one way to choose none less one: no values make no run. */
        BigInteger choose(int k) {
            if (k == -1 && ways.isEmpty()) {
                return BigInteger.ONE;
            }
            return k < 0 || k >= ways.size() ? BigInteger.ZERO : ways.get(k);
        }
    }
}
