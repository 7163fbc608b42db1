// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** Numbers as text, the same on every machine. */
final class NumberText {
    /** Up to here every whole number is a double. */
    private static final double MAX_EXACT = 1L << 53;

    private NumberText() {}

    /** A whole number without a decimal point, any other in its shortest exact form. */
    static String of(double value) {
        boolean isWhole = StrictMath.rint(value) == value && StrictMath.abs(value) <= MAX_EXACT;
        return isWhole ? Long.toString((long) value) : Double.toString(value);
    }
}
