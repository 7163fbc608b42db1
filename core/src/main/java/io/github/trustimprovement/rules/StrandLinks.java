// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Practice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which strands inform which, read from the links between practices.
 *
 * <p>A practice of several strands speaks for each of them, and a link from a practice to itself says nothing.
 */
final class StrandLinks {
    /** Two different strands, in this direction. */
    record Pair(Strand from, Strand to) {}

    private final Map<Strand, Set<Strand>> links = new EnumMap<>(Strand.class);

    private StrandLinks() {}

    static StrandLinks of(List<Practice> practices) {
        Map<String, Set<Strand>> strands = new HashMap<>();
        for (Practice practice : practices) {
            strands.computeIfAbsent(practice.id(), id -> EnumSet.noneOf(Strand.class))
                    .addAll(practice.strands());
        }
        StrandLinks found = new StrandLinks();
        for (Practice practice : practices) {
            for (String informed : practice.informs()) {
                if (!informed.equals(practice.id())) {
                    for (Strand from : practice.strands()) {
                        found.linked(from).addAll(strands.getOrDefault(informed, Set.of()));
                    }
                }
            }
        }
        return found;
    }

    /** The pairs of which no chain of links leads from the first to the second; none where all strands form one loop. */
    List<Pair> unreached() {
        List<Pair> unreached = new ArrayList<>();
        for (Strand from : Strand.values()) {
            Set<Strand> reached = reachedFrom(from);
            for (Strand to : Strand.values()) {
                if (to != from && !reached.contains(to)) {
                    unreached.add(new Pair(from, to));
                }
            }
        }
        return unreached;
    }

    private Set<Strand> reachedFrom(Strand start) {
        Set<Strand> reached = EnumSet.of(start);
        Deque<Strand> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            for (Strand next : linked(ahead.remove())) {
                if (reached.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return reached;
    }

    private Set<Strand> linked(Strand from) {
        return links.computeIfAbsent(from, strand -> EnumSet.noneOf(Strand.class));
    }
}
