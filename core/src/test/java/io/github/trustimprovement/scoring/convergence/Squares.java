// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Squares of what lies off the means, times n, the square of the multiple, and 16 for quarters. */
record Squares(long within, long between, long total) {
    /** A multiple of every number up to 10, so that means of up to ten whole numbers become whole. */
    static final long MULTIPLE = 2520;

    static Squares of(long[] values, int[] trusts) {
        long within = 0;
        long between = 0;
        long total = 0;
        long mean =
                mean(IntStream.range(0, values.length).mapToLong(i -> values[i]).toArray());
        for (int i = 0; i < values.length; i++) {
            int trust = trusts[i];
            long ofTrust = mean(IntStream.range(0, values.length)
                    .filter(j -> trusts[j] == trust)
                    .mapToLong(j -> values[j])
                    .toArray());
            within += square(values[i] * MULTIPLE - ofTrust);
            between += square(ofTrust - mean);
            total += square(values[i] * MULTIPLE - mean);
        }
        return new Squares(within, between, total);
    }

    static long mean(long[] values) {
        return Arrays.stream(values).sum() * (MULTIPLE / values.length);
    }

    private static long square(long value) {
        return value * value;
    }
}
