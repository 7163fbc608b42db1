// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.organisation.Token;

/**
 * What the levels of a scale, or the values of a measure, allow one to compute, such as {@code ORDINAL}: medians, but
 * no means.
 *
 * <p>Stevens, S S (1946), 'On the theory of scales of measurement', doi:10.1126/science.103.2684.677. Nothing is
 * assumed: whoever declares a scale says which it is.
 *
 * @since 0.1.0
 */
public enum LevelOfMeasurement implements Token {
    /** Levels have an order and nothing more. */
    ORDINAL,
    /** Differences between values can be compared as well. */
    INTERVAL,
    /** There is a true zero as well, so that ratios of values mean something. */
    RATIO;

    /**
     * Tells whether what needs a given level can be computed on this one.
     *
     * @param needed the level that is needed
     * @return true if this is that level or allows more
     */
    public boolean isAtLeast(LevelOfMeasurement needed) {
        return compareTo(needed) >= 0;
    }
}
