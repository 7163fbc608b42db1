// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** The zero below zero, which no document can tell from zero. */
final class Zero {
    private static final long NEGATIVE = Double.doubleToRawLongBits(-0.0);

    private Zero() {}

    static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) == NEGATIVE;
    }

    /** The value, but 0 for -0. */
    static double positive(double value) {
        return value + 0.0;
    }
}
