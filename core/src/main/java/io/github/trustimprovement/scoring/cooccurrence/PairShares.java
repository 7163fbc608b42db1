// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Segments by the leader who voices them, for intervals around the shares of two codes.
 *
 * @param either segments in which both are together, among those with either
 * @param ofA segments together with B, among those with A
 * @param ofB segments together with A, among those with B
 */
record PairShares(ClusteredCounts either, ClusteredCounts ofA, ClusteredCounts ofB) {
    static PairShares of(CooccurrenceTally<?> tally, Code a, Code b) {
        List<CodedUnit> units = tally.codedUnits();
        CountBasis basis = tally.basis();
        return new PairShares(
                clustered(
                        basis,
                        units,
                        unit -> unit.hasNear(a, b) || unit.hasNear(b, a),
                        unit -> unit.has(a) || unit.has(b)),
                clustered(basis, units, unit -> unit.hasNear(a, b), unit -> unit.has(a)),
                clustered(basis, units, unit -> unit.hasNear(b, a), unit -> unit.has(b)));
    }

    /** Of counts alone nobody knows whose segments they are. */
    static PairShares of(PairCounts<?> counts) {
        return new PairShares(
                unassigned(counts, counts.both(), counts.either()),
                unassigned(counts, counts.aWithB(), counts.withA()),
                unassigned(counts, counts.bWithA(), counts.withB()));
    }

    private static ClusteredCounts unassigned(PairCounts<?> counts, long successes, long trials) {
        return ClusteredCounts.builder()
                .basis(counts.basis())
                .unassignedSuccesses(successes)
                .unassignedTrials(trials)
                .build();
    }

    private static ClusteredCounts clustered(
            CountBasis basis, List<CodedUnit> units, Predicate<CodedUnit> isSuccess, Predicate<CodedUnit> isTrial) {
        Map<String, Cluster> leaders = new TreeMap<>();
        long successes = 0;
        long trials = 0;
        for (CodedUnit unit : units) {
            if (isTrial.test(unit)) {
                long together = isSuccess.test(unit) ? unit.number() : 0;
                if (unit.leader().isPresent()) {
                    String id = unit.leader().get();
                    leaders.merge(id, cluster(id, together, unit.number()), PairShares::sum);
                } else {
                    successes += together;
                    trials += unit.number();
                }
            }
        }
        return ClusteredCounts.builder()
                .basis(basis)
                .clusters(leaders.values())
                .unassignedSuccesses(successes)
                .unassignedTrials(trials)
                .build();
    }

    private static Cluster cluster(String leader, long successes, long trials) {
        return Cluster.of(leader, CountedGroup.UNSTATED, successes, trials);
    }

    private static Cluster sum(Cluster one, Cluster other) {
        return cluster(one.id(), one.successes() + other.successes(), one.trials() + other.trials());
    }
}
