// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** Counts two codes among the units of a window. */
final class PairCounter {
    private PairCounter() {}

    static <W extends Window> PairCounts<W> count(CooccurrenceTally<W> tally, List<CodedUnit> units, Code a, Code b) {
        CountBasis basis = tally.basis().toBuilder()
                .putSubject("A", a.code())
                .putSubject("B", b.code())
                .build();
        return PairCounts.<W>builder()
                .basis(basis)
                .window(tally.window())
                .units(tally.units())
                .withA(number(units, unit -> unit.has(a)))
                .withB(number(units, unit -> unit.has(b)))
                .aWithB(number(units, unit -> unit.hasNear(a, b)))
                .bWithA(number(units, unit -> unit.hasNear(b, a)))
                .both(number(units, unit -> unit.hasNear(a, b) || unit.hasNear(b, a)))
                .leaders(leaders(tally.identifiedRoster(), units, a, b))
                .leadersBehind(leadersBehind(tally, units))
                .build();
    }

    private static Optional<PairLeaders> leaders(List<String> roster, List<CodedUnit> units, Code a, Code b) {
        return roster.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairLeaders(
                        roster.size(),
                        leaders(units, unit -> unit.has(a)),
                        leaders(units, unit -> unit.has(b)),
                        leaders(units, unit -> unit.has(a) || unit.has(b)),
                        leaders(units, unit -> unit.hasBothOfLeader(a, b))));
    }

    private static OptionalLong leadersBehind(CooccurrenceTally<?> tally, List<CodedUnit> units) {
        return tally.window() instanceof SameLeader || tally.identifiedRoster().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(leaders(units, unit -> true));
    }

    private static long number(List<CodedUnit> units, Predicate<CodedUnit> which) {
        return units.stream().filter(which).mapToLong(CodedUnit::number).sum();
    }

    private static long leaders(List<CodedUnit> units, Predicate<CodedUnit> which) {
        Set<String> leaders = new HashSet<>();
        units.stream().filter(which).forEach(unit -> unit.leader().ifPresent(leaders::add));
        return leaders.size();
    }
}
