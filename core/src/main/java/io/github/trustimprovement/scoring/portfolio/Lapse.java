// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.StatusChange;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** When an initiative was over, so that what it asked for is asked no more. */
final class Lapse {
    private final NavigableMap<LocalDate, InitiativeStatus> statuses = new TreeMap<>();
    private final NavigableSet<LocalDate> beginnings = new TreeSet<>();

    Lapse(Initiative initiative) {
        for (StatusChange change : initiative.timeline().statusChanges()) {
            statuses.put(change.date(), change.after());
            if (change.isBeginning()) {
                beginnings.add(change.date());
            }
        }
    }

    /** Whether it had ended before the period and does not begin again in it; a term may be any part of its year. */
    boolean covers(Period period) {
        LocalDate first =
                period instanceof Day day ? day.date() : period.academicYear().first();
        LocalDate last =
                period instanceof Day day ? day.date() : period.academicYear().last();
        Map.Entry<LocalDate, InitiativeStatus> before = statuses.lowerEntry(first);
        LocalDate next = beginnings.ceiling(first);
        return before != null && before.getValue().isOver() && (next == null || next.isAfter(last));
    }
}
