// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RunningTime.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The initiatives of one focus that have run, and whether they took the schools one after another. */
final class OneByOne {
    private final List<Stay> stays = new ArrayList<>();
    private List<String> schools = List.of();
    private boolean together;
    private boolean segmented;

    private OneByOne() {}

    /** Days on which one initiative runs in one school. */
    private record Stay(Span span, String school, String initiative) {
        static final Comparator<Stay> IN_TIME =
                Comparator.comparing((Stay stay) -> stay.span().from()).thenComparing(Stay::initiative);
    }

    static Map<String, OneByOne> byFocus(TrustRecord trustRecord) {
        Map<String, OneByOne> groups = new HashMap<>();
        for (Initiative initiative : trustRecord.initiatives()) {
            initiative
                    .focus()
                    .ifPresent(focus -> groups.computeIfAbsent(focus, each -> new OneByOne())
                            .add(initiative));
        }
        groups.values().forEach(OneByOne::close);
        return groups;
    }

    /** Whether there are several schools, and no day on which two of them work on it. */
    boolean isSegmented() {
        return segmented;
    }

    /** Whether it is the one that began first; by id where several began on one day. */
    boolean isFirst(Initiative initiative) {
        Stay first = stays.get(0);
        List<Span> spans = RunningTime.of(initiative).spans();
        return initiative.id().equals(first.initiative())
                && !spans.isEmpty()
                && spans.get(0).from().equals(first.span().from());
    }

    /** The schools, in the order in which they took it up. */
    List<String> schools() {
        return schools;
    }

    /** What runs in several schools, or in none that is named, is not one school at a time. */
    private void add(Initiative initiative) {
        List<Span> spans = RunningTime.of(initiative).spans();
        List<String> own = initiative.schools().stream().distinct().toList();
        if (spans.isEmpty()) {
            return;
        }
        if (own.size() != 1) {
            together = true;
            return;
        }
        spans.forEach(span -> stays.add(new Stay(span, own.get(0), initiative.id())));
    }

    private void close() {
        stays.sort(Stay.IN_TIME);
        schools = stays.stream().map(Stay::school).distinct().toList();
        segmented = !together && schools.size() > 1 && !overlaps();
    }

    /**
     * Goes through the stays by their first day, and keeps the last day so far of the school that stays longest and of
     * all others.
     */
    private boolean overlaps() {
        String longest = "";
        LocalDate end = LocalDate.MIN;
        LocalDate endOfOthers = LocalDate.MIN;
        for (Stay stay : stays) {
            LocalDate from = stay.span().from();
            LocalDate to = stay.span().to();
            boolean same = stay.school().equals(longest);
            if (from.isBefore(same ? endOfOthers : end)) {
                return true;
            }
            if (to.isAfter(end)) {
                endOfOthers = same ? endOfOthers : end;
                longest = stay.school();
                end = to;
            } else if (!same && to.isAfter(endOfOthers)) {
                endOfOthers = to;
            }
        }
        return false;
    }
}
