// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** Counts by leader, written by hand or generated. */
final class Leaders {
    static final CountBasis BASIS = CountBasis.builder()
            .putSubject("lever", "aol/lever/commonality")
            .putOption("unit", "segments")
            .addCaveats(Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    private Leaders() {}

    /** Counts of leaders p01, p02, ... from what each judges positive, of all the leader judges: {@code "3/5 0/2"}. */
    static ClusteredCounts counts(String fractions) {
        List<Cluster> leaders = new ArrayList<>();
        try (Scanner numbers = new Scanner(fractions).useDelimiter("[ /]")) {
            while (numbers.hasNextLong()) {
                leaders.add(cluster(leaders.size() + 1, numbers.nextLong(), numbers.nextLong()));
            }
        }
        return of(leaders);
    }

    /** One leader with so many positive and negative judgements. */
    static ClusteredCounts oneLeader(long positive, long negative) {
        return of(List.of(cluster(1, positive, positive + negative)));
    }

    /** A segment of the first interview in which a leader speaks. */
    static Segment segment(String speaker, Coding... codings) {
        return Segments.segment("s", "i01", speaker, codings);
    }

    static ClusteredCounts of(List<Cluster> leaders) {
        return ClusteredCounts.builder().basis(BASIS).clusters(leaders).build();
    }

    /** The same with positive and negative swapped. */
    static ClusteredCounts complement(ClusteredCounts counts) {
        return counts.toBuilder()
                .clusters(counts.clusters().stream()
                        .map(each ->
                                Cluster.of(each.id(), each.group(), each.trials() - each.successes(), each.trials()))
                        .toList())
                .unassignedSuccesses(counts.unassignedTrials() - counts.unassignedSuccesses())
                .build();
    }

    /** Every judgement of known leaders: the leader, and whether it is positive. */
    static List<Judgement> judgements(ClusteredCounts counts) {
        List<Judgement> judgements = new ArrayList<>();
        for (Cluster leader : counts.clusters()) {
            for (long i = 0; i < leader.trials(); i++) {
                judgements.add(new Judgement(leader.id(), i < leader.successes()));
            }
        }
        return judgements;
    }

    static Cluster cluster(int number, long successes, long trials) {
        return Cluster.of(
                String.format("p%02d", number),
                number % 2 == 0 ? CountedGroup.CEO : CountedGroup.NON_CEO,
                successes,
                trials);
    }

    record Judgement(String leader, boolean isPositive) {}
}
