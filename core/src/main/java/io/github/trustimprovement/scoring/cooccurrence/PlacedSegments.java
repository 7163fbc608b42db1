// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.LeaderStanding;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a tally keeps of all segments that were looked at, and of whom they may be.
 *
 * @param numbers how many segments are alike
 * @param roster the ids of the leaders, also of those of whom no segment is
 * @param missed the ids of leaders with segments that no selected coder has looked at
 * @param unresolved how many more segments were left out, since nobody chose among their coders
 */
record PlacedSegments(Map<PlacedCodes, Long> numbers, Set<String> roster, Set<String> missed, long unresolved) {
    static final PlacedSegments NONE = new PlacedSegments(Map.of(), Set.of(), Set.of(), 0);

    PlacedSegments {
        numbers = Map.copyOf(numbers);
        roster = Set.copyOf(roster);
        missed = Set.copyOf(missed);
    }

    /** These and others, with the leaders of both rosters. */
    PlacedSegments and(PlacedSegments others) {
        Map<PlacedCodes, Long> both = new HashMap<>(numbers);
        others.numbers.forEach((segment, number) -> both.merge(segment, number, Long::sum));
        return new PlacedSegments(
                both, union(roster, others.roster), union(missed, others.missed), unresolved + others.unresolved);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** All but what a leader says. */
    PlacedSegments without(String leader) {
        Map<PlacedCodes, Long> rest = new HashMap<>(numbers);
        rest.keySet().removeIf(segment -> segment.leader().equals(Optional.of(leader)));
        Set<String> others = new HashSet<>(roster);
        others.remove(leader);
        return new PlacedSegments(rest, others, missed, unresolved);
    }

    /** How many segments were looked at. */
    long segments() {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isAny(Predicate<PlacedCodes> which) {
        return numbers.keySet().stream().anyMatch(which);
    }

    /** Whether any segment says who speaks. */
    boolean isIdentified() {
        return isAny(segment -> segment.leader().isPresent());
    }

    /** Whether anybody looked at what each leader said. */
    private Map<String, LeaderStanding> standings() {
        Set<String> lookedAt = numbers.keySet().stream()
                .flatMap(segment -> segment.leader().stream())
                .collect(Collectors.toSet());
        return roster.stream()
                .collect(Collectors.toMap(
                        leader -> leader,
                        leader -> LeaderStanding.of(lookedAt.contains(leader), missed.contains(leader))));
    }

    /** The leaders that count, in the order of their ids. */
    List<String> counted() {
        return standings().entrySet().stream()
                .filter(leader -> leader.getValue().isCounted())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The same; none where no segment says who speaks. */
    List<String> identifiedRoster() {
        return isIdentified() ? counted() : List.of();
    }

    /** The codes that occur, sorted by their text. */
    List<Code> codes() {
        return numbers.keySet().stream()
                .flatMap(segment -> segment.codes().stream())
                .distinct()
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    /** How many segments were looked at, or how many leaders there are. */
    long units(Window window) {
        return window instanceof SameLeader ? counted().size() : segments();
    }

    /** Where counts come from, and what stands against a number made of them. */
    CountBasis basis(Window window, CodingSelection selection) {
        CountBasisBuilder basis = CountBasis.builder()
                .putOption("window", window.label())
                .putOption("unit", window.unit())
                .putOption("selection", selection.toString())
                .whyUndefined(whyUndefined(window));
        if (!(window instanceof SameLeader)) {
            basis.addCaveats(Caveat.CLUSTERED_SEGMENTS);
        }
        if (isAny(segment -> segment.leader().isEmpty())) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        if (window instanceof Overlap && isAny(segment -> !segment.place().isKnown())) {
            basis.addCaveats(Caveat.PLACES_NOT_RECORDED);
        }
        return LeaderStanding.note(basis.build(), standings().values());
    }

    private Optional<UndefinedReason> whyUndefined(Window window) {
        if (unresolved > 0) {
            return Optional.of(UndefinedReason.CODERS_NOT_RESOLVED);
        }
        if (segments() == 0 || units(window) == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return window instanceof SameLeader && !isIdentified()
                ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED)
                : Optional.empty();
    }
}
