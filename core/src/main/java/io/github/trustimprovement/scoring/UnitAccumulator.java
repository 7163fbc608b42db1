// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.GroupOnly;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads segments of one study into a tally: whose codings count, what they say, and which cells that raises. */
final class UnitAccumulator<I, K> {
    private final TallyContext context;
    private final CellScheme<I, K> scheme;
    private final CountingUnit unit;
    private final CodingSelection selection;
    private final Map<String, SpeakerState<I, K>> leaders = new HashMap<>();
    private final Map<CountedGroup, SpeakerState<I, K>> others = new EnumMap<>(CountedGroup.class);
    private final OpenSegment<I, K> open;

    UnitAccumulator(Study study, CellScheme<I, K> scheme, CountingUnit unit, CodingSelection selection) {
        context = new TallyContext(study);
        this.scheme = scheme;
        this.unit = unit;
        this.selection = selection;
        context.roster().keySet().forEach(id -> leaders.put(id, new SpeakerState<>(scheme, true)));
        for (CountedGroup group : CountedGroup.values()) {
            others.put(group, new SpeakerState<>(scheme, false));
        }
        open = new OpenSegment<>(scheme);
    }

    UnitAccumulator<I, K> combine(UnitAccumulator<I, K> other) {
        leaders.forEach((id, state) -> state.absorb(of(id, other.leaders).toTally()));
        others.forEach((group, state) -> state.absorb(of(group, other.others).toTally()));
        return this;
    }

    Map<SpeakerKey, SpeakerTally<I, K>> toTallies() {
        Map<SpeakerKey, SpeakerTally<I, K>> tallies = new HashMap<>();
        context.roster().forEach((id, key) -> tallies.put(key, of(id, leaders).toTally()));
        others.forEach((group, state) -> {
            SpeakerTally<I, K> tally = state.toTally();
            if (!tally.isEmpty()) {
                tallies.put(new SpeakerKey(Optional.empty(), group), tally);
            }
        });
        return tallies;
    }

    void add(Segment segment) {
        open.begin(segment.source(), speaker(segment.speaker()));
        for (Coding coding : segment.codings()) {
            open.add(coding.coder().orElse(OpenSegment.UNSTATED_CODER), read(coding));
        }
        close(open);
    }

    private SpeakerState<I, K> speaker(Speaker speaker) {
        if (speaker instanceof Identified identified) {
            SpeakerState<I, K> leader = leaders.get(identified.participant());
            return leader == null ? of(CountedGroup.UNSTATED, others) : leader;
        }
        return of(speaker instanceof GroupOnly only ? CountedGroup.of(only.group()) : CountedGroup.UNSTATED, others);
    }

    private Reading<I> read(Coding coding) {
        return coding.judgement()
                .map(scheme::read)
                .or(() -> coding.code().map(code -> scheme.read(code, context.codebook())))
                .orElseThrow();
    }

    private void close(OpenSegment<I, K> segment) {
        Set<String> codersOfAll = context.codersOfAll(segment.source());
        int codings = segment.codings();
        if (selection == CodingSelections.SOLE_CODER && codings > 0 && segment.hasSeveralCoders(codersOfAll)) {
            segment.speaker().countUnresolved();
            segment.speaker().place(Placement.CODERS_NOT_RESOLVED, codings);
        } else if (selection instanceof OneCoder one
                ? !segment.isSeenBy(one.id(), codersOfAll)
                : !segment.isSeen(codersOfAll)) {
            segment.speaker().place(Placement.NOT_SELECTED, codings);
        } else {
            count(segment, items(segment, codersOfAll));
        }
    }

    private I items(OpenSegment<I, K> segment, Set<String> codersOfAll) {
        if (selection instanceof OneCoder one) {
            return segment.of(one.id());
        }
        return selection == CodingSelections.AGREED ? segment.agreed(codersOfAll) : segment.all();
    }

    private void count(OpenSegment<I, K> segment, I items) {
        SpeakerState<I, K> speaker = segment.speaker();
        speaker.countSegment();
        if (unit instanceof SegmentUnit) {
            speaker.raise(items);
        } else if (unit instanceof LeaderUnit && speaker.isLeader()) {
            speaker.mark(items);
        }
        for (int i = 0; i < segment.codings(); i++) {
            if (selection instanceof OneCoder one && !segment.coder(i).equals(one.id())) {
                speaker.place(Placement.NOT_SELECTED, 1);
            } else {
                count(segment.reading(i), items, speaker);
            }
        }
    }

    private void count(Reading<I> reading, I items, SpeakerState<I, K> speaker) {
        I kept = scheme.intersection(reading.items(), items);
        if (reading.isPlaced() && kept.equals(scheme.none())) {
            speaker.place(Placement.NOT_SELECTED, 1);
            return;
        }
        speaker.countCoding();
        if (reading.isPlaced() && unit instanceof LeaderUnit && !speaker.isLeader()) {
            speaker.place(Placement.SPEAKER_NOT_IDENTIFIED, 1);
            return;
        }
        speaker.place(reading.placement(), 1);
        if (reading.isValenceFromTheme()) {
            speaker.countValenceFromTheme();
        }
        if (unit instanceof CodingUnit) {
            speaker.raise(kept);
        }
    }

    /** What a map holds under a key that it has. */
    private static <T, V> V of(T key, Map<T, V> map) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }
}
