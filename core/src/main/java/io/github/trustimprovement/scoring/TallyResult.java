// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;

/**
 * What all public tallies do alike: unit, selection, merging, and turning a count into an estimate.
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

    static <I, K, U extends CountingUnit, R> Collector<Segment, ?, R> collecting(
            Study context, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        return Collector.of(
                () -> new UnitAccumulator<>(context, empty.scheme, empty.unit, empty.selection),
                UnitAccumulator::add,
                UnitAccumulator::combine,
                accumulator -> finish.apply(
                        new TallyResult<>(empty.scheme, empty.unit, empty.selection, accumulator.toTallies())),
                Collector.Characteristics.UNORDERED);
    }

    TallyResult<I, K, U> merge(TallyResult<I, K, U> other) {
        if (!selection.equals(other.selection)) {
            throw new IllegalArgumentException(
                    "merge: both of one selection, was: '" + selection + "' and '" + other.selection + "'");
        }
        Map<SpeakerKey, SpeakerTally<I, K>> both = new HashMap<>(speakers);
        other.speakers.forEach((key, tally) ->
                both.merge(key, tally, (mine, theirs) -> SpeakerTally.sum(List.of(mine, theirs), scheme)));
        return new TallyResult<>(scheme, unit, selection, both);
    }

    /** How many units of some speakers, or of all, raise one of some cells that exclude each other. */
    long count(Collection<K> cells, CountedSpeakers whose) {
        return unit instanceof LeaderUnit
                ? leaders().stream()
                        .filter(leader -> leader.isOf(whose))
                        .filter(leader -> raisesAny(leader.tally().items(), cells))
                        .count()
                : sum(speaker -> raised(speaker, cells), whose);
    }

    /** How many units of some speakers, or of all, were looked at. */
    long units(CountedSpeakers whose) {
        if (unit instanceof LeaderUnit) {
            return leaders().stream().filter(leader -> leader.isOf(whose)).count();
        }
        return sum(unit instanceof SegmentUnit ? SpeakerTally::segments : SpeakerTally::codings, whose);
    }

    long codings(Placement placement) {
        return sum(speaker -> speaker.placements().getOrDefault(placement, 0L), CountedSpeakers.all());
    }

    long unresolvedSegments() {
        return sum(SpeakerTally::unresolvedSegments, CountedSpeakers.all());
    }

    /** The leaders of all rosters, in the order of their ids. */
    List<LeaderPart<I, K>> leaders() {
        return leaders(speakers);
    }

    private List<LeaderPart<I, K>> leaders(Map<SpeakerKey, SpeakerTally<I, K>> some) {
        Map<String, Map<CountedGroup, SpeakerTally<I, K>>> byId = new TreeMap<>();
        some.forEach((key, tally) -> key.leader()
                .ifPresent(id -> byId.computeIfAbsent(id, each -> new EnumMap<>(CountedGroup.class))
                        .put(key.group(), tally)));
        List<LeaderPart<I, K>> leaders = new ArrayList<>();
        byId.forEach((id, tallies) -> leaders.add(LeaderPart.of(id, tallies, scheme)));
        return leaders;
    }

    Map<String, CountedGroup> groupsOfLeaders() {
        Map<String, CountedGroup> groups = new LinkedHashMap<>();
        leaders().forEach(leader -> groups.put(leader.id(), leader.group()));
        return Collections.unmodifiableMap(groups);
    }

    /** Raised cells leader by leader: those that are successes, and those that are the other trials. */
    ClusteredCounts clusters(Collection<K> successes, Collection<K> others, CountedSpeakers whose, CountBasis basis) {
        ClusteredCountsBuilder counts = ClusteredCounts.builder().basis(basis);
        Map<SpeakerKey, SpeakerTally<I, K>> some = new HashMap<>(speakers);
        some.keySet().removeIf(key -> !key.isOf(whose));
        for (LeaderPart<I, K> leader : leaders(some)) {
            long k = raised(leader.tally(), successes);
            counts.addClusters(Cluster.of(leader.id(), leader.group(), k, k + raised(leader.tally(), others)));
        }
        some.keySet().removeIf(key -> key.leader().isPresent());
        long k = some.values().stream()
                .mapToLong(each -> raised(each, successes))
                .sum();
        long rest =
                some.values().stream().mapToLong(each -> raised(each, others)).sum();
        return counts.unassignedSuccesses(k).unassignedTrials(k + rest).build();
    }

    /** Which leaders raise one of some cells. */
    LeaderMentions mentions(Collection<K> cells, CountBasis basis) {
        return LeaderMentions.builder()
                .basis(basis)
                .addAllLeaders(leaders().stream()
                        .map(leader -> LeaderMention.of(
                                leader.id(),
                                leader.group(),
                                raisesAny(leader.tally().items(), cells)))
                        .toList())
                .build();
    }

    private boolean raisesAny(I items, Collection<K> cells) {
        List<K> raised = new ArrayList<>();
        scheme.forEachCell(items, raised::add);
        return raised.stream().anyMatch(cells::contains);
    }

    private static <K> long raised(SpeakerTally<?, K> speaker, Collection<K> cells) {
        return cells.stream()
                .mapToLong(cell -> speaker.counts().getOrDefault(cell, 0L))
                .sum();
    }

    private long sum(ToLongFunction<SpeakerTally<I, K>> number, CountedSpeakers whose) {
        return speakers.entrySet().stream()
                .filter(speaker -> speaker.getKey().isOf(whose))
                .mapToLong(speaker -> number.applyAsLong(speaker.getValue()))
                .sum();
    }

    Estimate estimate(Collection<K> cells, CountedSpeakers whose, List<Caveat> caveats) {
        long n = units(whose);
        CountBasis basis = basis(whose, caveats);
        return basis.whyUndefined()
                .<Estimate>map(reason -> Undefined.of(reason, n, basis.caveats()))
                .orElseGet(() -> Defined.builder()
                        .value((double) count(cells, whose))
                        .n(n)
                        .method(Method.builder()
                                .measure(scheme.measure())
                                .putAllOptions(basis.options())
                                .build())
                        .caveats(basis.caveats())
                        .build());
    }

    /** How counts were taken and what stands against using them; the subject is to be added. */
    CountBasis basis(CountedSpeakers whose, List<Caveat> caveats) {
        CountBasisBuilder basis = CountBasis.builder()
                .putOption("unit", unit.plural())
                .putOption("selection", selection.toString())
                .addAllCaveats(caveats)
                .whyUndefined(whyUndefined(units(whose)));
        if (whose instanceof CountedGroup) {
            basis.addCaveats(Caveat.GROUPS_DIFFER);
        }
        if (units(CountedGroup.UNSTATED) > 0) {
            basis.addCaveats(Caveat.GROUPS_UNSTATED);
        }
        if (sum(SpeakerTally::valencesFromThemes, CountedSpeakers.all()) > 0) {
            basis.addCaveats(Caveat.VALENCE_FROM_THEME);
        }
        boolean isByLeader = unit instanceof LeaderUnit || whose instanceof CountedLeader;
        if (isByLeader && identifiedSegments() < segments()) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        return basis.build();
    }

    private Optional<UndefinedReason> whyUndefined(long n) {
        if (unresolvedSegments() > 0) {
            return Optional.of(UndefinedReason.CODERS_NOT_RESOLVED);
        }
        if (n == 0 || segments() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return unit instanceof LeaderUnit && identifiedSegments() == 0
                ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED)
                : Optional.empty();
    }

    private long segments() {
        return sum(SpeakerTally::segments, CountedSpeakers.all());
    }

    private long identifiedSegments() {
        return leaders().stream().mapToLong(leader -> leader.tally().segments()).sum();
    }
}
