// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * How many units judge a lever positive, negative, both ways, or carry it without a valence, such as 12 positive and 9
 * negative, among them 4 both.
 *
 * <p>A unit may count in several: {@code positive}, {@code negative} and {@code unstated} overlap. It counts in exactly
 * one of {@link #positiveOnly()}, {@link #negativeOnly()}, {@code both} and {@code unstatedOnly}.
 *
 * @param positive units judged positive
 * @param negative units judged negative
 * @param both units judged positive and negative
 * @param unstated units with a coding of the lever that has no valence
 * @param unstatedOnly units that have no other coding of the lever
 * @since 0.1.0
 */
public record ValenceCounts(long positive, long negative, long both, long unstated, long unstatedOnly) {
    /**
     * Creates counts.
     *
     * @param positive units judged positive
     * @param negative units judged negative
     * @param both units judged positive and negative
     * @param unstated units with a coding of the lever that has no valence
     * @param unstatedOnly units that have no other coding of the lever
     * @throws InvalidModelException if a count is negative or a part is greater than its whole
     */
    public ValenceCounts {
        Require.count("ValenceCounts.positive", positive);
        Require.count("ValenceCounts.negative", negative);
        Require.count("ValenceCounts.unstated", unstated);
        requirePart("both", both, Math.min(positive, negative));
        requirePart("unstatedOnly", unstatedOnly, unstated);
    }

    private static void requirePart(String name, long part, long whole) {
        if (part < 0 || part > whole) {
            throw InvalidModelException.of("ValenceCounts." + name, "from 0 to " + whole, part);
        }
    }

    /**
     * Units judged positive and not negative.
     *
     * @return the count
     */
    public long positiveOnly() {
        return positive - both;
    }

    /**
     * Units judged negative and not positive.
     *
     * @return the count
     */
    public long negativeOnly() {
        return negative - both;
    }

    /**
     * Units that carry the lever, each once.
     *
     * @return the count
     */
    public long units() {
        return positive + negative - both + unstatedOnly;
    }

    /**
     * Units that judge the lever so, or without a valence.
     *
     * @param valence the valence, or that there is none
     * @return the count
     */
    public long of(CountedValence valence) {
        return switch (valence) {
            case POSITIVE -> positive;
            case NEGATIVE -> negative;
            case UNSTATED -> unstated;
        };
    }
}
