// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads segments of one study into a tally: whose codings count, what they say, and which cells that raises. */
final class UnitAccumulator<K> {
    private final TallyContext context;
    private final CellScheme<K> scheme;
    private final CountingUnit unit;
    private final CodingSelection selection;
    private final TallyState<K> state = new TallyState<>();

    UnitAccumulator(Study study, CellScheme<K> scheme, CountingUnit unit, CodingSelection selection) {
        context = new TallyContext(study);
        this.scheme = scheme;
        this.unit = unit;
        this.selection = selection;
        if (unit instanceof LeaderUnit) {
            for (Participant participant : study.participants()) {
                state.mark(participant.id(), firstGroup(study, participant.id()), Set.of());
            }
        }
    }

    /** As every look-up: where an id occurs twice, the first participant is meant. */
    private static Set<LeaderGroup> firstGroup(Study study, String id) {
        return study.participant(id)
                .flatMap(Participant::leaderGroup)
                .map(Set::of)
                .orElse(Set.of());
    }

    UnitAccumulator<K> combine(UnitAccumulator<K> other) {
        state.absorb(other.state.toTally());
        return this;
    }

    UnitTally<K> toTally() {
        return state.toTally();
    }

    void add(Segment segment) {
        Set<String> coders = context.coders(segment);
        int codings = segment.codings().size();
        if (selection == CodingSelections.SOLE_CODER && coders.size() > 1 && codings > 0) {
            state.countUnresolved();
            state.place(Placement.CODERS_NOT_RESOLVED, codings);
        } else if (coders.isEmpty() || (selection instanceof OneCoder one && !coders.contains(one.id()))) {
            state.place(Placement.NOT_SELECTED, codings);
        } else {
            count(segment, coders);
        }
    }

    private void count(Segment segment, Set<String> coders) {
        List<Coding> selected = new ArrayList<>(segment.codings());
        if (selection instanceof OneCoder one) {
            selected.removeIf(coding -> !TallyContext.coder(coding).equals(one.id()));
            state.place(Placement.NOT_SELECTED, segment.codings().size() - selected.size());
        }
        List<Reading<K>> readings = selected.stream()
                .map(coding -> scheme.read(coding, context.study().codebook()))
                .toList();
        Set<K> items = selection == CodingSelections.AGREED ? agreed(selected, readings, coders) : union(readings);

        Optional<String> leader = context.leader(segment);
        CountedGroup group = context.group(segment);
        state.countSegment(group, leader.isPresent());
        if (unit instanceof SegmentUnit) {
            state.raise(scheme.cells(items), group);
        } else if (unit instanceof LeaderUnit) {
            leader.ifPresent(id -> state.mark(id, Set.of(), items));
        }
        readings.forEach(reading -> count(reading, items, group, leader.isPresent()));
    }

    private void count(Reading<K> reading, Set<K> items, CountedGroup group, boolean isIdentified) {
        Set<K> kept = new HashSet<>(reading.items());
        kept.retainAll(items);
        boolean isPlaced = reading.placement() == Placement.PLACED;
        if (isPlaced && kept.isEmpty()) {
            state.place(Placement.NOT_SELECTED, 1);
            return;
        }
        state.countCoding(group);
        if (isPlaced && unit instanceof LeaderUnit && !isIdentified) {
            state.place(Placement.SPEAKER_NOT_IDENTIFIED, 1);
            return;
        }
        state.place(reading.placement(), 1);
        if (reading.isValenceFromTheme()) {
            state.countValenceFromTheme();
        }
        if (unit instanceof CodingUnit) {
            state.raise(scheme.cells(kept), group);
        }
    }

    private static <K> Set<K> union(List<Reading<K>> readings) {
        Set<K> items = new HashSet<>();
        readings.forEach(reading -> items.addAll(reading.items()));
        return items;
    }

    private static <K> Set<K> agreed(List<Coding> codings, List<Reading<K>> readings, Set<String> coders) {
        Map<String, Set<K>> itemsByCoder = new LinkedHashMap<>();
        coders.forEach(coder -> itemsByCoder.put(coder, new HashSet<>()));
        for (int i = 0; i < codings.size(); i++) {
            itemsByCoder
                    .computeIfAbsent(TallyContext.coder(codings.get(i)), coder -> new HashSet<>())
                    .addAll(readings.get(i).items());
        }
        Set<K> items = union(readings);
        itemsByCoder.values().forEach(items::retainAll);
        return items;
    }
}
