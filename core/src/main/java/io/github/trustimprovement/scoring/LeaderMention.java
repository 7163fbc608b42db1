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
 * @param standing whether anybody looked at the leader's segments; mentioned is only who was looked at
 * @since 0.1.0
 */
public record LeaderMention(String leader, CountedGroup group, boolean isMentioned, LeaderStanding standing) {
    /**
     * Creates a mention.
     *
     * @param leader the leader's id, not blank
     * @param group the leader's group
     * @param isMentioned whether any segment of the leader has it
     * @param standing whether anybody looked at the leader's segments
     * @throws InvalidModelException if the id is blank, or something is mentioned by a leader who was not looked at
     */
    public LeaderMention {
        Require.notBlank("LeaderMention.leader", leader);
        if (isMentioned && standing != LeaderStanding.LOOKED_AT) {
            throw InvalidModelException.of("LeaderMention.standing", "LOOKED_AT of who mentions it", standing);
        }
    }

    /**
     * A mention, or that there is none, of a leader who was looked at.
     *
     * @param leader the leader's id
     * @param group the leader's group
     * @param isMentioned whether any segment of the leader has it
     * @return the mention
     * @throws InvalidModelException if the id is blank
     */
    public static LeaderMention of(String leader, CountedGroup group, boolean isMentioned) {
        return of(leader, group, isMentioned, LeaderStanding.LOOKED_AT);
    }

    /**
     * A mention, or that there is none.
     *
     * @param leader the leader's id
     * @param group the leader's group
     * @param isMentioned whether any segment of the leader has it
     * @param standing whether anybody looked at the leader's segments
     * @return the mention
     * @throws InvalidModelException if the id is blank, or something is mentioned by a leader who was not looked at
     */
    public static LeaderMention of(String leader, CountedGroup group, boolean isMentioned, LeaderStanding standing) {
        return new LeaderMention(leader, group, isMentioned, standing);
    }
}
