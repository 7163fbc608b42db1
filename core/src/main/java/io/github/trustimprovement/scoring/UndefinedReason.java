// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * Why there is no number, such as {@link #CODERS_NOT_RESOLVED}.
 *
 * @since 0.1.0
 */
public enum UndefinedReason {
    /** Nothing was coded, or nobody of the group took part; a 0 would claim that someone looked. */
    NO_DATA("there is nothing to count from"),
    /** Several people coded one segment, and nobody said whose codings count. */
    CODERS_NOT_RESOLVED("several coders coded a segment; choose a CodingSelection"),
    /** Leaders are to be counted, and no segment has a speaker from the roster. */
    SPEAKERS_NOT_IDENTIFIED("no segment has a speaker from the roster of participants");

    private final String wording;

    UndefinedReason(String wording) {
        this.wording = wording;
    }

    /**
     * The reason in words.
     *
     * @return the fixed wording
     */
    public String wording() {
        return wording;
    }
}
