// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import java.util.Arrays;

/** Ranks of composites, which are sums of rounded numbers: a difference that rounding can make is none. */
final class Ranks {
    /** As a share of a number: far more than rounding makes of it, and far less than a level does. */
    private static final double ROUNDING = 1e-12;

    private Ranks() {}

    /** For each number 1 and how many are higher, by more than rounding makes. */
    static int[] of(double[] numbers) {
        double[] rising = numbers.clone();
        Arrays.sort(rising);
        return Arrays.stream(numbers)
                .mapToInt(number -> 1 + rising.length - firstAbove(rising, number))
                .toArray();
    }

    private static int firstAbove(double[] rising, double number) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isHigher(rising[middle], number)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether one number is higher than another, by more than rounding makes. */
    static boolean isHigher(double one, double other) {
        return one > other + StrictMath.abs(other) * ROUNDING;
    }
}
