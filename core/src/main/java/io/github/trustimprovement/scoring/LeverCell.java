// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell of a lever tally: a lever, or any, with exactly the valences that a unit gives it. Each unit raises one cell of
 * a lever that it carries, so that every count is a sum of cells.
 *
 * @param row that of the lever, or {@link #ANY_LEVER}
 * @param pattern a bit for each {@link CountedValence}, not 0
 */
record LeverCell(int row, int pattern) {
    /** How many bits a pattern has: one for each {@link CountedValence}. */
    static final int BITS = 3;

    static final int ALL_BITS = (1 << BITS) - 1;

    private static final List<Lever> LEVERS = List.of(Lever.values());

    /** The row of any lever, after those of the levers. */
    static final int ANY_LEVER = LEVERS.size();

    private static final int POSITIVE_BIT = 1;
    private static final int NEGATIVE_BIT = 1 << 1;
    private static final int UNSTATED_BIT = 1 << 2;
    private static final int BOTH_BITS = POSITIVE_BIT | NEGATIVE_BIT;

    /** What is counted of a lever: which patterns it sums. */
    enum Kind {
        POSITIVE,
        NEGATIVE,
        UNSTATED,
        UNSTATED_ONLY,
        /** Both positive and negative. */
        BOTH,
        /** Whatever the valence. */
        ANY;

        private boolean sums(int pattern) {
            return switch (this) {
                case POSITIVE -> (pattern & POSITIVE_BIT) != 0;
                case NEGATIVE -> (pattern & NEGATIVE_BIT) != 0;
                case UNSTATED -> (pattern & UNSTATED_BIT) != 0;
                case UNSTATED_ONLY -> pattern == UNSTATED_BIT;
                case BOTH -> (pattern & BOTH_BITS) == BOTH_BITS;
                case ANY -> pattern != 0;
            };
        }

        static Kind of(CountedValence valence) {
            return switch (valence) {
                case POSITIVE -> POSITIVE;
                case NEGATIVE -> NEGATIVE;
                case UNSTATED -> UNSTATED;
            };
        }
    }

    static int row(Lever lever) {
        return LEVERS.indexOf(lever);
    }

    /** The cells whose sum is the count of a lever. */
    static List<LeverCell> of(Lever lever, Kind kind) {
        return of(row(lever), kind);
    }

    /** The cells whose sum is the count over all levers. */
    static List<LeverCell> ofAnyLever(Kind kind) {
        return of(ANY_LEVER, kind);
    }

    private static List<LeverCell> of(int row, Kind kind) {
        return IntStream.rangeClosed(0, ALL_BITS)
                .filter(kind::sums)
                .mapToObj(pattern -> new LeverCell(row, pattern))
                .toList();
    }

    static int bit(CountedValence valence) {
        return switch (valence) {
            case POSITIVE -> POSITIVE_BIT;
            case NEGATIVE -> NEGATIVE_BIT;
            case UNSTATED -> UNSTATED_BIT;
        };
    }
}
