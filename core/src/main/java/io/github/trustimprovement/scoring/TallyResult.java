// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What all public tallies have: unit, selection, and what was counted under each speaker.
 *
 * @param speakers what was counted, speaker by speaker; all leaders of the roster are in it
 */
record TallyResult<I, K, U extends CountingUnit>(
        CellScheme<I, K> scheme, U unit, CodingSelection selection, Map<SpeakerKey, SpeakerTally<I, K>> speakers) {
    TallyResult {
        speakers = Map.copyOf(speakers);
    }

    static <I, K, U extends CountingUnit> TallyResult<I, K, U> empty(
            CellScheme<I, K> scheme, U unit, CodingSelection selection) {
        return new TallyResult<>(scheme, unit, selection, Map.of());
    }

    /** The same kind of tally of something else. */
    TallyResult<I, K, U> with(Map<SpeakerKey, SpeakerTally<I, K>> others) {
        return new TallyResult<>(scheme, unit, selection, others);
    }

    TallyResult<I, K, U> merge(TallyResult<I, K, U> other) {
        if (!selection.equals(other.selection)) {
            throw new IllegalArgumentException(
                    "merge: both of one selection, was: '" + selection + "' and '" + other.selection + "'");
        }
        Map<SpeakerKey, SpeakerTally<I, K>> both = new HashMap<>(speakers);
        other.speakers.forEach((key, tally) ->
                both.merge(key, tally, (mine, theirs) -> SpeakerTally.sum(List.of(mine, theirs), scheme)));
        return with(both);
    }

    /** How many units of some speakers raise one of some cells that exclude each other. */
    long count(Collection<K> cells, CountedSpeakers whose) {
        return unit instanceof LeaderUnit
                ? leaders(whose).stream()
                        .filter(leader -> raisesAny(leader.tally().items(), cells))
                        .count()
                : sum(speaker -> raised(speaker, cells), whose);
    }

    /** How many units of some speakers were looked at. */
    long units(CountedSpeakers whose) {
        if (unit instanceof LeaderUnit) {
            return leaders(whose).stream().filter(LeaderPart::isCounted).count();
        }
        return unit instanceof SegmentUnit ? segments(whose) : sum(SpeakerTally::codings, whose);
    }

    long segments(CountedSpeakers whose) {
        return sum(SpeakerTally::segments, whose);
    }

    /** How many leaders any of the units is of; empty where leaders are counted or none is known. */
    OptionalLong leadersBehind(CountedSpeakers whose) {
        if (unit instanceof LeaderUnit) {
            return OptionalLong.empty();
        }
        long leaders = speakers(whose).entrySet().stream()
                .filter(speaker -> speaker.getKey().isOf(whose))
                .filter(speaker -> unit instanceof SegmentUnit
                        ? speaker.getValue().segments() > 0
                        : speaker.getValue().codings() > 0)
                .flatMap(speaker -> speaker.getKey().leader().stream())
                .distinct()
                .count();
        return leaders == 0 ? OptionalLong.empty() : OptionalLong.of(leaders);
    }

    /** Segments whose speaker is on the roster. */
    long identifiedSegments() {
        return speakers.entrySet().stream()
                .filter(speaker -> speaker.getKey().leader().isPresent())
                .mapToLong(speaker -> speaker.getValue().segments())
                .sum();
    }

    long codings(Placement placement, CountedSpeakers whose) {
        return sum(speaker -> speaker.placements().getOrDefault(placement, 0L), whose);
    }

    long unresolvedSegments() {
        return sum(SpeakerTally::unresolvedSegments, CountedSpeakers.all());
    }

    long valencesFromThemes() {
        return sum(SpeakerTally::valencesFromThemes, CountedSpeakers.all());
    }

    /** All speakers, among whom some are; of one leader no others, so that nobody is looked for among thousands. */
    private Map<SpeakerKey, SpeakerTally<I, K>> speakers(CountedSpeakers whose) {
        if (!(whose instanceof CountedLeader leader)) {
            return speakers;
        }
        Map<SpeakerKey, SpeakerTally<I, K>> found = new HashMap<>();
        for (CountedGroup group : CountedGroup.values()) {
            SpeakerKey key = new SpeakerKey(Optional.of(leader.id()), group);
            SpeakerTally<I, K> tally = speakers.get(key);
            if (tally != null) {
                found.put(key, tally);
            }
        }
        return found;
    }

    private long sum(ToLongFunction<SpeakerTally<I, K>> number, CountedSpeakers whose) {
        return speakers(whose).entrySet().stream()
                .filter(speaker -> speaker.getKey().isOf(whose))
                .mapToLong(speaker -> number.applyAsLong(speaker.getValue()))
                .sum();
    }

    /** Leaders of the rosters, in the order of their ids. */
    List<LeaderPart<I, K>> leaders(CountedSpeakers whose) {
        Map<String, Map<CountedGroup, SpeakerTally<I, K>>> byId = new TreeMap<>();
        speakers(whose)
                .forEach((key, tally) -> key.leader()
                        .ifPresent(id -> byId.computeIfAbsent(id, each -> new EnumMap<>(CountedGroup.class))
                                .put(key.group(), tally)));
        List<LeaderPart<I, K>> leaders = new ArrayList<>();
        byId.forEach((id, tallies) -> leaders.add(LeaderPart.of(id, tallies, scheme)));
        leaders.removeIf(leader -> !leader.isOf(whose));
        return leaders;
    }

    List<LeaderStanding> standings(CountedSpeakers whose) {
        return leaders(whose).stream().map(leader -> leader.tally().standing()).toList();
    }

    /** Which leaders raise one of some cells. */
    List<LeaderMention> mentions(Collection<K> cells) {
        return leaders(CountedSpeakers.all()).stream()
                .map(leader -> LeaderMention.of(
                        leader.id(),
                        leader.group(),
                        raisesAny(leader.tally().items(), cells),
                        leader.tally().standing()))
                .toList();
    }

    /** Raised cells leader by leader: those that are successes, and those that are the other trials. */
    ClusteredCountsBuilder clusters(Collection<K> successes, Collection<K> others, CountedSpeakers whose) {
        Map<SpeakerKey, SpeakerTally<I, K>> some = new HashMap<>(speakers);
        some.keySet().removeIf(key -> !key.isOf(whose));
        ClusteredCountsBuilder counts = ClusteredCounts.builder();
        for (LeaderPart<I, K> leader : with(some).leaders(CountedSpeakers.all())) {
            long k = raised(leader.tally(), successes);
            counts.addClusters(Cluster.of(leader.id(), leader.group(), k, k + raised(leader.tally(), others)));
        }
        some.keySet().removeIf(key -> key.leader().isPresent());
        long k = with(some).count(successes, CountedSpeakers.all());
        return counts.unassignedSuccesses(k).unassignedTrials(k + with(some).count(others, CountedSpeakers.all()));
    }

    private boolean raisesAny(I items, Collection<K> cells) {
        CellCounts<I, K> raised = scheme.counts();
        raised.raise(items);
        return cells.stream().anyMatch(raised.toMap()::containsKey);
    }

    private static <K> long raised(SpeakerTally<?, K> speaker, Collection<K> cells) {
        return cells.stream()
                .mapToLong(cell -> speaker.counts().getOrDefault(cell, 0L))
                .sum();
    }
}
