// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

/**
 * A composite as it is computed: a number near the exact one, and what its parts come to without their signs.
 *
 * <p>However little is left where parts of unlike signs cancel out, rounding makes a share of the parts, not of the number.
 * Of {@code sum w x / sum w} with m components, a weight is rounded twice, a mean once, each product once, a sum with each
 * part after the first, and the quotient once; so the number is no further from the exact one than {@code 2 m + 6} times
 * 2^-53 of the parts. That is 4e-15 of them with all twelve components. The numbers of other power means have no parts of
 * unlike signs.
 *
 * @param value the number
 * @param parts the same of the values without their signs, as in {@code sum w |x| / sum w}; 0 or more
 */
record Rounded(double value, double parts) {
    /** As a share of the parts: far more than rounding makes, and far less than a level does. */
    private static final double SHARE = 5e-13;

    /** The least that the exact number can be. */
    double least() {
        return value - parts * SHARE;
    }

    /** The most that the exact number can be. */
    double most() {
        return value + parts * SHARE;
    }
}
