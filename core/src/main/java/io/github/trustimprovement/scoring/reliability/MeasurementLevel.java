// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.review.LevelOfMeasurement;

/**
 * What the categories of a coding allow one to compare, such as {@code NOMINAL}: alike or not, and nothing more.
 *
 * <p>Beside the levels of a declared scale there is here the one that most codes have. Stevens, S S (1946), 'On the
 * theory of scales of measurement', doi:10.1126/science.103.2684.677.
 *
 * @since 0.1.0
 */
public enum MeasurementLevel implements Token {
    /** Two values are alike or not. */
    NOMINAL,
    /** Categories have an order as well. */
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
    public boolean isAtLeast(MeasurementLevel needed) {
        return compareTo(needed) >= 0;
    }

    /**
     * The level of a declared scale.
     *
     * @param level the scale's level
     * @return the level of the same name
     */
    public static MeasurementLevel of(LevelOfMeasurement level) {
        return valueOf(level.name());
    }
}
