// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a window counts, or several alike.
 *
 * @param own the codes that it has
 * @param near the codes that it meets, its own among them
 * @param nearOfLeader the codes that it meets in what the same leader voiced, its own among them
 * @param leader who voiced it, where that is known
 * @param number how many are alike
 */
record CodedUnit(Set<Code> own, Set<Code> near, Set<Code> nearOfLeader, Optional<String> leader, long number) {
    private static final Comparator<PlacedCodes> BY_PLACE = Comparator.comparing(
            PlacedCodes::place,
            Comparator.comparing(Place::source).thenComparing(Place::kind).thenComparing(Place::from));

    boolean has(Code code) {
        return own.contains(code);
    }

    boolean hasNear(Code code, Code other) {
        return own.contains(code) && near.contains(other);
    }

    /** A unit that meets no other. */
    private CodedUnit(Set<Code> own, Optional<String> leader, long number) {
        this(own, own, own, leader, number);
    }

    /** Whether its leader alone has both together in it, or in what it meets. */
    boolean hasBothOfLeader(Code a, Code b) {
        return (own.contains(a) && nearOfLeader.contains(b)) || (own.contains(b) && nearOfLeader.contains(a));
    }

    static List<CodedUnit> of(Window window, Map<PlacedCodes, Long> segments, Collection<String> roster) {
        if (window instanceof SameLeader) {
            return leaders(segments, roster);
        }
        return window instanceof Overlap ? overlapping(segments) : alone(segments);
    }

    private static List<CodedUnit> alone(Map<PlacedCodes, Long> segments) {
        List<CodedUnit> units = new ArrayList<>();
        segments.forEach((segment, number) -> units.add(new CodedUnit(segment.codes(), segment.leader(), number)));
        return units;
    }

    private static List<CodedUnit> leaders(Map<PlacedCodes, Long> segments, Collection<String> roster) {
        Map<String, Set<Code>> codesByLeader = new HashMap<>();
        roster.forEach(leader -> codesByLeader.put(leader, new HashSet<>()));
        segments.keySet()
                .forEach(segment -> segment.leader()
                        .ifPresent(leader -> codesByLeader
                                .computeIfAbsent(leader, key -> new HashSet<>())
                                .addAll(segment.codes())));
        List<CodedUnit> units = new ArrayList<>();
        codesByLeader.forEach((leader, codes) -> units.add(new CodedUnit(codes, Optional.of(leader), 1)));
        return units;
    }

    /** Each segment meets what overlaps it; sorted by place, only those that begin within it need a look. */
    private static List<CodedUnit> overlapping(Map<PlacedCodes, Long> segments) {
        List<PlacedCodes> sorted = segments.keySet().stream().sorted(BY_PLACE).toList();
        List<Set<Code>> near = copies(sorted);
        List<Set<Code>> nearOfLeader = copies(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            Place place = sorted.get(i).place();
            for (int j = i + 1; j < sorted.size() && place.reaches(sorted.get(j).place()); j++) {
                if (!sorted.get(j).place().isEmpty()) {
                    meet(sorted, i, j, near);
                    if (sorted.get(i).leader().equals(sorted.get(j).leader())) {
                        meet(sorted, i, j, nearOfLeader);
                    }
                }
            }
        }
        List<CodedUnit> units = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PlacedCodes segment = sorted.get(i);
            units.add(new CodedUnit(
                    segment.codes(),
                    near.get(i),
                    nearOfLeader.get(i),
                    segment.leader(),
                    segments.getOrDefault(segment, 0L)));
        }
        return units;
    }

    private static List<Set<Code>> copies(List<PlacedCodes> segments) {
        return segments.stream()
                .<Set<Code>>map(segment -> new HashSet<>(segment.codes()))
                .toList();
    }

    private static void meet(List<PlacedCodes> segments, int one, int other, List<Set<Code>> near) {
        near.get(one).addAll(segments.get(other).codes());
        near.get(other).addAll(segments.get(one).codes());
    }
}
