// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Interval;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The slopes that a two-sided Mann-Kendall test of what is left of the values does not reject: those between the pairwise
 * slopes that stand as far from either end.
 */
final class SenInterval {
    private SenInterval() {}

    /** None where even slopes that all have one sign would not be rejected, so that no end is known. */
    static Optional<Interval> of(double[] sortedSlopes, int points, double level) {
        double[] untied = IntStream.range(0, points).asDoubleStream().toArray();
        long pairs = sortedSlopes.length;
        long low = 0;
        long high = pairs / 2 + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (1 - MannKendall.twoSidedP(untied, pairs % 2 + 2 * middle) >= level) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int left = (int) (pairs / 2 - low);
        return left < 0
                ? Optional.empty()
                : Optional.of(Interval.of(
                        sortedSlopes[left], sortedSlopes[sortedSlopes.length - 1 - left], level, "Sen (1968)"));
    }
}
