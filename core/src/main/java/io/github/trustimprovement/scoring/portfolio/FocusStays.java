// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where and when the initiatives of one focus run. */
final class FocusStays {
    private final List<Stay> stays = new ArrayList<>();
    private boolean isTogether;
    private boolean isSomewhere;

    /** Days on which an initiative runs in a school. */
    private record Stay(RunningTime.Span span, String school, String initiative) {
        static final Comparator<Stay> IN_TIME = Comparator.comparing(
                        (Stay stay) -> stay.span().from())
                .thenComparing(Stay::initiative)
                .thenComparing(Stay::school);
    }

    void add(PortfolioEntry entry) {
        List<RunningTime.Span> spans = RunningTime.of(entry.initiative()).spans();
        List<String> schools = entry.initiative().schools().stream().distinct().toList();
        if (!spans.isEmpty()) {
            isTogether |= schools.size() > 1;
            isSomewhere |= schools.isEmpty();
            for (RunningTime.Span span : spans) {
                schools.forEach(school -> stays.add(new Stay(span, school, entry.id())));
            }
        }
    }

    /** Whether an initiative ran in a school that it names. */
    boolean hasRun() {
        return !stays.isEmpty();
    }

    FocusGroup group(TrustKey focus) {
        stays.sort(Stay.IN_TIME);
        List<String> schools = stays.stream().map(Stay::school).distinct().toList();
        Stay first = stays.get(0);
        return new FocusGroup(
                focus.trust(),
                focus.id(),
                schools,
                pattern(schools.size()),
                first.initiative(),
                first.span().from());
    }

    private FocusPattern pattern(int schools) {
        if (isTogether || overlaps()) {
            return FocusPattern.SIMULTANEOUS;
        }
        if (isSomewhere) {
            return FocusPattern.UNKNOWN;
        }
        return schools > 1 ? FocusPattern.ONE_AT_A_TIME : FocusPattern.ONE_SCHOOL;
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
