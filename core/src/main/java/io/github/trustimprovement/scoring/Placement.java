// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * What became of a coding in a tally, such as {@link #PLACED}; every coding of every segment has exactly one.
 *
 * @since 0.1.0
 */
public enum Placement {
    /** It was counted. */
    PLACED("counted"),
    /** It is a concept of a kind that the tally does not count. */
    OTHER_KIND("of another kind"),
    /** It is text in a code's place that no vocabulary knows. */
    UNRECOGNISED("not recognised"),
    /** It is a local code with no concept above it in the codebook. */
    LOCAL_CODE_ALONE("local codes under no concept"),
    /** The {@link CodingSelection} leaves it out. */
    NOT_SELECTED("not selected"),
    /** Its segment has several coders and none was chosen. */
    CODERS_NOT_RESOLVED("with coders not resolved"),
    /** Leaders are counted, and its segment has no speaker from the roster. */
    SPEAKER_NOT_IDENTIFIED("without a speaker from the roster");

    private final String words;

    Placement(String words) {
        this.words = words;
    }

    /**
     * The placement after a number of codings, such as {@code not recognised}.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
