// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Token;

/**
 * Which way an outcome gets better, such as {@code LOWER_IS_BETTER} for absence.
 *
 * @since 0.1.0
 */
public enum Direction implements Token {
    /** More of it is better. */
    HIGHER_IS_BETTER,
    /** Less of it is better. */
    LOWER_IS_BETTER;

    /**
     * Tells whether one value is better than another.
     *
     * @param value the value
     * @param than what it is compared with
     * @return true if it is better; false if it is worse or equal
     */
    public boolean isBetter(Decimal value, Decimal than) {
        int order = value.compareTo(than);
        return this == HIGHER_IS_BETTER ? order > 0 : order < 0;
    }
}
