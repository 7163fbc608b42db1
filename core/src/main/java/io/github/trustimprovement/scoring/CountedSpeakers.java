// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * Whose part of a tally is meant, such as that of all chief executives ({@link CountedGroup#CEO}), or that of
 * {@code CountedLeader.of("p01")}.
 *
 * @since 0.1.0
 */
public sealed interface CountedSpeakers permits AllSpeakers, CountedGroup, CountedLeader {
    /**
     * The name in tables, such as {@code Non-CEO} or {@code p01}.
     *
     * @return the label
     */
    String label();

    /**
     * Everyone, on the roster or not.
     *
     * @return all speakers
     */
    static CountedSpeakers all() {
        return AllSpeakers.INSTANCE;
    }
}
