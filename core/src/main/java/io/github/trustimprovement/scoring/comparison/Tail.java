// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

/**
 * Which assignments of roles count as at least as extreme as the one observed, such as {@link #TWO_SIDED}.
 *
 * @since 0.1.0
 */
public enum Tail {
    /** Those as far out on either side. */
    TWO_SIDED("two-sided"),
    /** Those that give the first group as much or more. */
    GREATER("as much or more"),
    /** Those that give the first group as much or less. */
    LESS("as much or less");

    private final String wording;

    Tail(String wording) {
        this.wording = wording;
    }

    /**
     * The tail in words.
     *
     * @return the wording, such as {@code first group as much or more}
     */
    public String wording() {
        return wording("first group");
    }

    String wording(String firstLabel) {
        return this == TWO_SIDED ? wording : firstLabel + " " + wording;
    }
}
