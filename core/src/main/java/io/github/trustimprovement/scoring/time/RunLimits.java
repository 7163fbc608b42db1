// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.math.BigInteger;

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
        BigInteger all = BigInteger.ONE.shiftLeft(n - 1);
        BigInteger below = BigInteger.ZERO;
        int crossings = -1;
        while (below.multiply(TWENTY).compareTo(all) < 0) {
            crossings++;
            below = below.add(choose(n - 1, crossings));
        }
        return crossings;
    }

    /** The fewest runs without a signal: fewer have a chance of at most 0.025. */
    static int leastRuns(int above, int below) {
        BigInteger all = choose(above + below, above);
        BigInteger sum = BigInteger.ZERO;
        int runs = 1;
        while (runs <= above + below) {
            sum = sum.add(ways(runs, above, below));
            if (sum.multiply(FORTY).compareTo(all) > 0) {
                return runs;
            }
            runs++;
        }
        return runs;
    }

    /** The most runs without a signal: more have a chance of at most 0.025. */
    static int mostRuns(int above, int below) {
        BigInteger all = choose(above + below, above);
        BigInteger sum = BigInteger.ZERO;
        int runs = above + below;
        while (runs > 0) {
            sum = sum.add(ways(runs, above, below));
            if (sum.multiply(FORTY).compareTo(all) > 0) {
                return runs;
            }
            runs--;
        }
        return runs;
    }

    /** In how many orders so many values above and below a centre make so many runs. */
    static BigInteger ways(int runs, int above, int below) {
        int half = runs / 2;
        if (runs % 2 == 0) {
            return choose(above - 1, half - 1)
                    .multiply(choose(below - 1, half - 1))
                    .shiftLeft(1);
        }
        return choose(above - 1, half)
                .multiply(choose(below - 1, half - 1))
                .add(choose(above - 1, half - 1).multiply(choose(below - 1, half)));
    }

    private static BigInteger choose(int n, int k) {
        if (n == -1 && k == -1) {
            return BigInteger.ONE;
        }
        if (k < 0 || n < 0 || k > n) {
            return BigInteger.ZERO;
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
