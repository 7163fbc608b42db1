// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The circles of links between ids, that is, their strongly connected components: two ids lie on one where chains of links
 * lead from the first to the second and back.
 *
 * <p>Kosaraju's two passes, without recursion: ids in the order in which a first pass is done with them, then backwards.
 */
final class Circles {
    private final Map<String, Set<String>> links = new HashMap<>();
    private final Map<String, Set<String>> backwards = new HashMap<>();

    void link(String from, String to) {
        links.computeIfAbsent(from, id -> new HashSet<>()).add(to);
        backwards.computeIfAbsent(to, id -> new HashSet<>()).add(from);
    }

    /** For each id that has a link the id that stands for its circle; an id on no other's is a circle alone. */
    Map<String, String> byId() {
        List<String> done = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        links.keySet().forEach(id -> done.addAll(walk(id, links, seen)));
        Map<String, String> circles = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (int i = done.size() - 1; i >= 0; i--) {
            String id = done.get(i);
            walk(id, backwards, placed).forEach(member -> circles.put(member, id));
        }
        return circles;
    }

    /** What a walk from an id comes to for the first time, each after all that lies behind it. */
    private static List<String> walk(String start, Map<String, Set<String>> links, Set<String> seen) {
        List<String> done = new ArrayList<>();
        Deque<String> way = new ArrayDeque<>();
        Map<String, Iterator<String>> ahead = new HashMap<>();
        if (seen.add(start)) {
            way.push(start);
        }
        while (!way.isEmpty()) {
            String here = way.element();
            Iterator<String> next = ahead.computeIfAbsent(
                    here, id -> links.getOrDefault(id, Set.of()).iterator());
            if (!next.hasNext()) {
                done.add(way.remove());
            } else {
                String to = next.next();
                if (seen.add(to)) {
                    way.push(to);
                }
            }
        }
        return done;
    }
}
