// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A net of ids that point at each other: what can be reached, and what lies on a circle. Time grows with the net, and
 * nothing recurs, so that a long chain does no harm. An id that is pointed at but has no entry is left out.
 */
record Net(Map<String, Set<String>> links) {
    /** The net the other way round. */
    Net reversed() {
        Map<String, Set<String>> back = new LinkedHashMap<>();
        links.keySet().forEach(id -> back.put(id, new HashSet<>()));
        links.forEach((from, targets) -> targets.stream()
                .filter(links::containsKey)
                .forEach(to -> back.computeIfAbsent(to, id -> new HashSet<>()).add(from)));
        return new Net(back);
    }

    /** The ids that the given ones lead to, themselves included. */
    Set<String> reachedFrom(Collection<String> starts) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            String id = waiting.pop();
            if (links.containsKey(id) && reached.add(id)) {
                waiting.addAll(targets(id));
            }
        }
        return reached;
    }

    /** The ids that lead back to themselves: those that share a strong component, and those that name themselves. */
    Set<String> onCircles() {
        Set<String> circles = new HashSet<>();
        Net back = reversed();
        Set<String> settled = new HashSet<>();
        List<String> finished = finishedLast();
        for (int position = finished.size() - 1; position >= 0; position--) {
            Set<String> component = back.component(finished.get(position), settled);
            if (component.size() > 1) {
                circles.addAll(component);
            }
        }
        links.forEach((id, targets) -> {
            if (targets.contains(id)) {
                circles.add(id);
            }
        });
        return circles;
    }

    /** The ids in the order in which a search in depth is done with them. */
    private List<String> finishedLast() {
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, Iterator<String>> open = new HashMap<>();
        for (String start : links.keySet()) {
            Deque<String> path = new ArrayDeque<>();
            push(start, path, seen, open);
            while (!path.isEmpty()) {
                Iterator<String> rest =
                        open.getOrDefault(path.element(), List.<String>of().iterator());
                if (rest.hasNext()) {
                    push(rest.next(), path, seen, open);
                } else {
                    finished.add(path.pop());
                }
            }
        }
        return finished;
    }

    private void push(String id, Deque<String> path, Set<String> seen, Map<String, Iterator<String>> open) {
        if (links.containsKey(id) && seen.add(id)) {
            path.push(id);
            open.put(id, targets(id).iterator());
        }
    }

    /** What can be reached from an id without what is settled, which it then is. */
    private Set<String> component(String start, Set<String> settled) {
        Set<String> component = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String id = waiting.pop();
            if (settled.add(id)) {
                component.add(id);
                waiting.addAll(targets(id));
            }
        }
        return component;
    }

    private Set<String> targets(String id) {
        return links.getOrDefault(id, Set.of());
    }
}
