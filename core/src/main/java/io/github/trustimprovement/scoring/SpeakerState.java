// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A {@link SpeakerTally} in the making. */
final class SpeakerState<I, K> {
    private final CellScheme<I, K> scheme;
    private final boolean isLeader;
    private final Map<K, Count> counts = new HashMap<>();
    private final Map<Placement, Count> placements = new EnumMap<>(Placement.class);
    private I items;
    private long segments;
    private long codings;
    private long unresolvedSegments;
    private long valencesFromThemes;

    SpeakerState(CellScheme<I, K> scheme, boolean isLeader) {
        this.scheme = scheme;
        this.isLeader = isLeader;
        items = scheme.none();
    }

    /** Whether it is a leader of the roster. */
    boolean isLeader() {
        return isLeader;
    }

    void raise(I raised) {
        scheme.forEachCell(raised, this::raiseCell);
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
        part.counts().forEach((cell, number) -> count(cell).number += number);
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
                numbers(counts), items, segments, codings, numbers(placements), unresolvedSegments, valencesFromThemes);
    }

    private void raiseCell(K cell) {
        count(cell).number++;
    }

    private Count count(K cell) {
        return counts.computeIfAbsent(cell, key -> new Count());
    }

    private static <T> Map<T, Long> numbers(Map<T, Count> counts) {
        Map<T, Long> numbers = new HashMap<>();
        counts.forEach((key, count) -> numbers.put(key, count.number));
        return numbers;
    }

    private static final class Count {
        private long number;
    }
}
