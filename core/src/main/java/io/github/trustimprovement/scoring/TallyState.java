// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A {@link UnitTally} in the making. */
final class TallyState<K> {
    private final Map<K, GroupCounts> counts = new HashMap<>();
    private final Map<String, LeaderMarks<K>> leaders = new HashMap<>();
    private final Map<Placement, Long> placements = new EnumMap<>(Placement.class);
    private GroupCounts segments = GroupCounts.ZERO;
    private GroupCounts codings = GroupCounts.ZERO;
    private long unresolvedSegments;
    private long identifiedSegments;
    private long valencesFromThemes;

    void raise(Set<K> cells, CountedGroup group) {
        cells.forEach(cell -> counts.merge(cell, GroupCounts.of(group, 1), GroupCounts::plus));
    }

    void mark(String leader, Set<LeaderGroup> groups, Set<K> items) {
        leaders.merge(leader, new LeaderMarks<>(Set.copyOf(groups), Set.copyOf(items)), LeaderMarks::union);
    }

    void place(Placement placement, long number) {
        if (number > 0) {
            placements.merge(placement, number, Long::sum);
        }
    }

    void countSegment(CountedGroup group, boolean isIdentified) {
        segments = segments.plus(GroupCounts.of(group, 1));
        identifiedSegments += isIdentified ? 1 : 0;
    }

    void countCoding(CountedGroup group) {
        codings = codings.plus(GroupCounts.of(group, 1));
    }

    void countUnresolved() {
        unresolvedSegments++;
    }

    void countValenceFromTheme() {
        valencesFromThemes++;
    }

    TallyState<K> absorb(UnitTally<K> part) {
        part.counts().forEach((cell, count) -> counts.merge(cell, count, GroupCounts::plus));
        part.leaders().forEach((leader, marks) -> leaders.merge(leader, marks, LeaderMarks::union));
        part.placements().forEach(this::place);
        segments = segments.plus(part.segments());
        codings = codings.plus(part.codings());
        unresolvedSegments += part.unresolvedSegments();
        identifiedSegments += part.identifiedSegments();
        valencesFromThemes += part.valencesFromThemes();
        return this;
    }

    UnitTally<K> toTally() {
        return new UnitTally<>(
                counts,
                leaders,
                segments,
                codings,
                placements,
                unresolvedSegments,
                identifiedSegments,
                valencesFromThemes);
    }
}
