// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import java.util.Arrays;

/** Ranks of composites, which are made of rounded numbers: a difference that rounding can make is none. */
final class Ranks {
    private Ranks() {}

    /** For each number 1 and how many are higher whatever rounding makes. */
    static int[] of(Rounded[] numbers) {
        double[] rising =
                Arrays.stream(numbers).mapToDouble(Rounded::least).sorted().toArray();
        return Arrays.stream(numbers)
                .mapToInt(number -> 1 + rising.length - firstAbove(rising, number.most()))
                .toArray();
    }

    private static int firstAbove(double[] rising, double number) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
