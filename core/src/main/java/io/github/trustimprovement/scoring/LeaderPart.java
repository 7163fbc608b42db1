// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a tally counted under one leader of the roster.
 *
 * @param id the leader's id
 * @param group the group; unstated where none is named, or parts of the tally had rosters that name two
 * @param tally what was counted
 */
record LeaderPart<I, K>(String id, CountedGroup group, SpeakerTally<I, K> tally) {
    /** The leader from what was counted under each group that the rosters name. */
    static <I, K> LeaderPart<I, K> of(
            String id, Map<CountedGroup, SpeakerTally<I, K>> tallies, CellScheme<I, K> scheme) {
        Set<CountedGroup> groups = EnumSet.copyOf(tallies.keySet());
        groups.remove(CountedGroup.UNSTATED);
        return new LeaderPart<>(
                id,
                groups.size() == 1 ? groups.iterator().next() : CountedGroup.UNSTATED,
                SpeakerTally.sum(tallies.values(), scheme));
    }

    boolean isCounted() {
        return tally.standing().isCounted();
    }

    boolean isOf(CountedSpeakers whose) {
        return whose instanceof CountedLeader one
                ? one.id().equals(id)
                : whose == AllSpeakers.INSTANCE || whose.equals(group);
    }
}
