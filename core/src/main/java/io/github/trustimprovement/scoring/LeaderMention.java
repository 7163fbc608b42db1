// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * Whether one leader of the roster voiced something at all, such as p01, a CEO, did.
 *
 * @param leader the leader's id, not blank
 * @param group the leader's group
 * @param isMentioned whether any segment of the leader has it
 * @since 0.1.0
 */
public record LeaderMention(String leader, CountedGroup group, boolean isMentioned) {
    /**
     * Creates a mention.
     *
     * @param leader the leader's id, not blank
     * @param group the leader's group
     * @param isMentioned whether any segment of the leader has it
     * @throws InvalidModelException if the id is blank
     */
    public LeaderMention {
        Require.notBlank("LeaderMention.leader", leader);
    }

    /**
     * A mention, or that there is none.
     *
     * @param leader the leader's id
     * @param group the leader's group
     * @param isMentioned whether any segment of the leader has it
     * @return the mention
     * @throws InvalidModelException if the id is blank
     */
    public static LeaderMention of(String leader, CountedGroup group, boolean isMentioned) {
        return new LeaderMention(leader, group, isMentioned);
    }
}
