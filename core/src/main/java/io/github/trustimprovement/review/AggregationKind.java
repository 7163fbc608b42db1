// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.organisation.Token;

/**
 * How a composite is put together from the ratings of components, such as {@code WEIGHTED_MEAN}.
 *
 * <p>How far a high rating makes up for a low one falls from the weighted mean, over power means of lower order, to the
 * minimum: OECD and JRC (2008), 'Handbook on Constructing Composite Indicators', doi:10.1787/9789264043466-en. Neither
 * paper has any of them.
 *
 * @since 0.1.0
 */
public enum AggregationKind implements Token {
    /** The mean in which each component counts with its weight. */
    WEIGHTED_MEAN,
    /** The weighted power mean of the order that the composite states. */
    POWER_MEAN,
    /**
     * The ordered weighted average (OWA): the mean in which places count, from the highest rating to the lowest, with the
     * weights of places.
     */
    ORDERED_MEAN,
    /** The lowest of the ratings; on an ordinal scale a level, and no number. */
    MINIMUM
}
