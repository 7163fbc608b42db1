// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.EnumMap;
import java.util.Map;

/** A {@link SpeakerTally} in the making. */
final class SpeakerState<I, K> {
    private final CellScheme<I, K> scheme;
    private final boolean isLeader;
    private final CellCounts<I, K> counts;
    private final Map<Placement, Count> placements = new EnumMap<>(Placement.class);
    private I items;
    private long segments;
    private long codings;
    private long unresolvedSegments;
    private long valencesFromThemes;

    SpeakerState(CellScheme<I, K> scheme, boolean isLeader) {
        this.scheme = scheme;
        this.isLeader = isLeader;
        counts = scheme.counts();
        items = scheme.none();
    }

    /** Whether it is a leader of the roster. */
    boolean isLeader() {
        return isLeader;
    }

    void raise(I raised) {
        counts.raise(raised);
    }

    void mark(I marked) {
        items = scheme.union(items, marked);
    }

    void place(Placement placement, long number) {
        if (number > 0) {
            placements.computeIfAbsent(placement, key -> new Count()).number += number;
        }
    }

    void countSegment() {
        segments++;
    }

    void countCoding() {
        codings++;
    }

    void countUnresolved() {
        unresolvedSegments++;
    }

    void countValenceFromTheme() {
        valencesFromThemes++;
    }

    SpeakerState<I, K> absorb(SpeakerTally<I, K> part) {
        part.counts().forEach(counts::add);
        part.placements().forEach(this::place);
        mark(part.items());
        segments += part.segments();
        codings += part.codings();
        unresolvedSegments += part.unresolvedSegments();
        valencesFromThemes += part.valencesFromThemes();
        return this;
    }

    SpeakerTally<I, K> toTally() {
        return new SpeakerTally<>(
                counts.toMap(), items, segments, codings, numbers(), unresolvedSegments, valencesFromThemes);
    }

    private Map<Placement, Long> numbers() {
        Map<Placement, Long> numbers = new EnumMap<>(Placement.class);
        placements.forEach((placement, count) -> numbers.put(placement, count.number));
        return numbers;
    }

    private static final class Count {
        private long number;
    }
}
