// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Valence;

/**
 * The valence under which a judgement is counted, such as {@link #NEGATIVE}; with a place for what has none.
 *
 * <p>SDK interpretation: {@link #UNSTATED} is a gap in the data, not a third valence; the framework has two.
 *
 * @since 0.1.0
 */
public enum CountedValence {
    /** Judged {@link Valence#POSITIVE}. */
    POSITIVE,
    /** Judged {@link Valence#NEGATIVE}. */
    NEGATIVE,
    /** No valence was stated, and none follows from a theme. */
    UNSTATED;

    /**
     * The place of a valence.
     *
     * @param valence the valence
     * @return the place
     */
    public static CountedValence of(Valence valence) {
        return switch (valence) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
        };
    }
}
