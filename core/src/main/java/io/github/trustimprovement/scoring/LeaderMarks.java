// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import java.util.HashSet;
import java.util.Set;

/**
 * What is known of one leader: the groups that the rosters name and what the leader's segments were coded with. Sets,
 * so that parts merge by union in any order.
 */
record LeaderMarks<K>(Set<LeaderGroup> groups, Set<K> items) {
    /** The group; unstated where none is named, or parts with different rosters name two. */
    CountedGroup group() {
        return groups.size() == 1 ? CountedGroup.of(groups.iterator().next()) : CountedGroup.UNSTATED;
    }

    LeaderMarks<K> union(LeaderMarks<K> other) {
        return new LeaderMarks<>(union(groups, other.groups), union(items, other.items));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (other.isEmpty()) {
            return one;
        }
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}
