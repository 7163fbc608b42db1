// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.study.GroupOnly;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads segments of one study into a tally, each under its speaker. */
final class UnitAccumulator<I, K> {
    private final TallyContext context;
    private final CountingUnit unit;
    private final SegmentReader<I> reader;
    private final Map<String, SpeakerState<I, K>> leaders = new HashMap<>();
    private final Map<CountedGroup, SpeakerState<I, K>> others = new EnumMap<>(CountedGroup.class);
    private final OpenSegment<I> open = new OpenSegment<>();

    UnitAccumulator(TallyContext context, TallyResult<I, K, ?> empty) {
        this.context = context;
        CellScheme<I, K> scheme = empty.scheme();
        unit = empty.unit();
        reader = new SegmentReader<>(context, scheme, empty.selection());
        context.roster().keySet().forEach(id -> leaders.put(id, new SpeakerState<>(scheme, true)));
        for (CountedGroup group : CountedGroup.values()) {
            others.put(group, new SpeakerState<>(scheme, false));
        }
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
        reader.open(segment, open);
        Speaker speaker = segment.speaker();
        add(
                open,
                speaker instanceof Identified one ? Optional.of(one.participant()) : Optional.empty(),
                speaker instanceof GroupOnly some ? Optional.of(some.group()) : Optional.empty());
    }

    /** Counts a segment under its speaker, if that is a leader of the roster, else under the group. */
    void add(OpenSegment<I> segment, Optional<String> participant, Optional<LeaderGroup> group) {
        SpeakerState<I, K> leader = participant.isEmpty() ? null : leaders.get(participant.get());
        add(segment, leader == null ? of(TallyContext.group(group), others) : leader);
    }

    private void add(OpenSegment<I> segment, SpeakerState<I, K> speaker) {
        Placement fate = reader.fate(segment);
        if (fate == Placement.PLACED) {
            count(segment, speaker);
            return;
        }
        speaker.place(fate, segment.codings());
        if (fate == Placement.CODERS_NOT_RESOLVED) {
            speaker.countUnresolved();
        } else {
            speaker.countMissed();
        }
    }

    private void count(OpenSegment<I> segment, SpeakerState<I, K> speaker) {
        I items = reader.items(segment);
        speaker.countSegment();
        if (unit instanceof SegmentUnit) {
            speaker.raise(items);
        } else if (unit instanceof LeaderUnit && speaker.isLeader()) {
            speaker.mark(items);
        }
        for (int i = 0; i < segment.codings(); i++) {
            if (reader.isSelected(segment, i)) {
                count(segment.reading(i), items, speaker);
            } else {
                speaker.place(Placement.NOT_SELECTED, 1);
            }
        }
    }

    private void count(Reading<I> reading, I items, SpeakerState<I, K> speaker) {
        I kept = reader.kept(reading, items);
        if (reading.isPlaced() && reader.isOutvoted(kept)) {
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
