// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * How many leaders stand behind the counts of two codes, such as 3 of 14 with both.
 *
 * @param roster how many leaders of the roster count
 * @param withA how many have segments with A
 * @param withB how many have segments with B
 * @param withEither how many have segments with A or B
 * @param withBoth how many have a segment of their own with the one that is, or overlaps, one of their own with the other
 * @since 0.1.0
 */
public record PairLeaders(long roster, long withA, long withB, long withEither, long withBoth) {
    /**
     * Creates the counts.
     *
     * @param roster how many leaders of the roster count
     * @param withA how many have segments with A
     * @param withB how many have segments with B
     * @param withEither how many have segments with A or B
     * @param withBoth how many have a segment of their own with the one that is, or overlaps, one of their own with the other
     * @throws InvalidModelException if the counts do not fit each other
     */
    public PairLeaders {
        boolean fits = withBoth >= 0
                && withA >= 0
                && withB >= 0
                && withBoth <= withEither
                && withA <= withEither
                && withB <= withEither
                && withEither <= withA + withB
                && withEither <= roster;
        if (!fits) {
            throw InvalidModelException.of(
                    "PairLeaders",
                    "both <= either <= roster, A and B <= either <= A + B",
                    roster + ", " + withA + ", " + withB + ", " + withEither + ", " + withBoth);
        }
    }
}
