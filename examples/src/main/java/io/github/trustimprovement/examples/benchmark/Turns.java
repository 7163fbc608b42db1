// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How long jobs took that took turns, round by round, so that all met the machine in the same state. */
final class Turns {
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    /** Adds what a job took in a round, in nanoseconds. */
    void add(String job, long time) {
        List<Long> sorted = times.computeIfAbsent(job, key -> new ArrayList<>());
        sorted.add(time);
        sorted.sort(null);
    }

    /** The jobs, in the order of their first turn. */
    Set<String> jobs() {
        return times.keySet();
    }

    long median(String job) {
        List<Long> sorted = of(job);
        return sorted.get(sorted.size() / 2);
    }

    long least(String job) {
        return of(job).get(0);
    }

    long most(String job) {
        List<Long> sorted = of(job);
        return sorted.get(sorted.size() - 1);
    }

    private List<Long> of(String job) {
        return times.getOrDefault(job, List.of());
    }

    static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / NANOSECONDS_A_MILLISECOND);
    }

    static String ratio(long one, long other) {
        return String.format(Locale.ROOT, "%.2f", (double) one / other);
    }
}
