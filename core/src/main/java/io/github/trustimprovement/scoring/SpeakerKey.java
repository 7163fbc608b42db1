// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Optional;

/**
 * Under whom a tally counts a segment: a leader of the roster, or all others of a group.
 *
 * @param leader the participant's id, or empty for whoever is not on the roster
 * @param group the group, for a leader as the roster has it
 */
record SpeakerKey(Optional<String> leader, CountedGroup group) {
    boolean isOf(CountedSpeakers whose) {
        return whose instanceof CountedLeader one
                ? leader.filter(one.id()::equals).isPresent()
                : whose == AllSpeakers.INSTANCE || whose.equals(group);
    }
}
