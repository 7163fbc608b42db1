// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

import java.util.Locale;

/**
 * What becomes of a concept in another edition, such as {@code SPLIT}.
 *
 * @since 0.1.0
 */
public enum MigrationKind {
    /** The same code means the same. */
    KEPT,
    /** Another code means the same. */
    RENAMED,
    /** Several codes share what it meant; which of them was meant, only a coder can say. */
    SPLIT,
    /** Its code is now one with those of other concepts; which of them was meant is lost. */
    MERGED,
    /** Nothing takes its place. */
    DROPPED;

    /**
     * The kind as it stands in the codes of findings, such as {@code split}.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether recorded codes can be rewritten without asking a coder.
     *
     * @return false for {@code SPLIT} and {@code DROPPED}, of which the recorded code is kept
     */
    public boolean isDecided() {
        return this != SPLIT && this != DROPPED;
    }

    /**
     * Whether data says as much afterwards as before.
     *
     * @return true for {@code KEPT} and {@code RENAMED}
     */
    public boolean isLossless() {
        return this == KEPT || this == RENAMED;
    }
}
