// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Caveat;

/**
 * Which schools make the value of a trust at a date, such as {@link #SAME_SCHOOLS}.
 *
 * @since 0.1.0
 */
public enum TrustSchools {
    /**
     * Those with a value at every date that were in the trust at each: a trust's value does not change because a school
     * came or went.
     */
    SAME_SCHOOLS("the same at every date", Caveat.PANEL_CHANGED),
    /** Those with a value that were in the trust at the date: the trust as it was, whoever came or went since. */
    MEMBERS_THEN("members at the date", Caveat.COUNTED_AT_SOME_DATES);

    private final String words;
    private final Caveat ofIncomplete;

    TrustSchools(String words, Caveat ofIncomplete) {
        this.words = words;
        this.ofIncomplete = ofIncomplete;
    }

    /**
     * The choice in words, as they stand in a method.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /** What is said where a school lacks a value at some date. */
    Caveat ofIncomplete() {
        return ofIncomplete;
    }
}
