// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;

/** What all public tallies do alike: unit, selection, merging, and turning a count into an estimate. */
record TallyResult<K, U extends CountingUnit>(
        CellScheme<K> scheme, U unit, CodingSelection selection, UnitTally<K> tally) {
    static <K, U extends CountingUnit> TallyResult<K, U> empty(
            CellScheme<K> scheme, U unit, CodingSelection selection) {
        return new TallyResult<>(scheme, unit, selection, UnitTally.empty());
    }

    static <K, U extends CountingUnit, R> Collector<Segment, ?, R> collecting(
            Study context, TallyResult<K, U> empty, Function<TallyResult<K, U>, R> finish) {
        return Collector.of(
                () -> new UnitAccumulator<>(context, empty.scheme, empty.unit, empty.selection),
                UnitAccumulator::add,
                UnitAccumulator::combine,
                accumulator -> finish.apply(
                        new TallyResult<>(empty.scheme, empty.unit, empty.selection, accumulator.toTally())),
                Collector.Characteristics.UNORDERED);
    }

    TallyResult<K, U> merge(TallyResult<K, U> other) {
        if (!selection.equals(other.selection)) {
            throw new IllegalArgumentException(
                    "merge: both of one selection, was: '" + selection + "' and '" + other.selection + "'");
        }
        TallyState<K> both = new TallyState<>();
        return new TallyResult<>(
                scheme, unit, selection, both.absorb(tally).absorb(other.tally).toTally());
    }

    /** How many units of a group raise a cell; without a group, of all. */
    long count(K cell, Optional<CountedGroup> group) {
        if (unit instanceof LeaderUnit) {
            return tally.leaders().values().stream()
                    .filter(leader -> group.map(leader.group()::equals).orElse(true))
                    .filter(leader -> scheme.cells(leader.items()).contains(cell))
                    .count();
        }
        return number(tally.counts().getOrDefault(cell, GroupCounts.ZERO), group);
    }

    /** How many units of a group were looked at; without a group, all. */
    long units(Optional<CountedGroup> group) {
        if (unit instanceof LeaderUnit) {
            return tally.leaders().values().stream()
                    .filter(leader -> group.map(leader.group()::equals).orElse(true))
                    .count();
        }
        return number(unit instanceof SegmentUnit ? tally.segments() : tally.codings(), group);
    }

    Estimate estimate(K cell, Optional<CountedGroup> group, List<Caveat> caveats) {
        long n = units(group);
        List<Caveat> all = new ArrayList<>(caveats);
        if (group.isPresent()) {
            all.add(Caveat.GROUPS_DIFFER);
        }
        if (units(Optional.of(CountedGroup.UNSTATED)) > 0) {
            all.add(Caveat.GROUPS_UNSTATED);
        }
        if (tally.valencesFromThemes() > 0) {
            all.add(Caveat.VALENCE_FROM_THEME);
        }
        if (unit instanceof LeaderUnit
                && tally.identifiedSegments() < tally.segments().total()) {
            all.add(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        return whyUndefined(n)
                .<Estimate>map(reason -> Undefined.of(reason, n, all))
                .orElseGet(() -> Defined.builder()
                        .value((double) count(cell, group))
                        .n(n)
                        .method(Method.builder()
                                .measure(scheme.measure())
                                .putOption("unit", unit.plural())
                                .putOption("selection", selection.toString())
                                .build())
                        .caveats(all)
                        .build());
    }

    private Optional<UndefinedReason> whyUndefined(long n) {
        if (tally.unresolvedSegments() > 0) {
            return Optional.of(UndefinedReason.CODERS_NOT_RESOLVED);
        }
        if (n == 0 || tally.segments().total() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return unit instanceof LeaderUnit && tally.identifiedSegments() == 0
                ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED)
                : Optional.empty();
    }

    private static long number(GroupCounts counts, Optional<CountedGroup> group) {
        return group.map(counts::of).orElseGet(counts::total);
    }
}
