// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An event of an initiative, with its place in the log as listed and the status before and after it.
 *
 * <p>The status is that of {@link io.github.trustimprovement.practice.InitiativeTimeline}: the last event that sets one
 * wins, also in a sequence that cannot be.
 */
record LogEntry(int index, InitiativeEvent event, InitiativeStatus before, InitiativeStatus after) {
    /** The log in order of time; events of one day keep their order. */
    static List<LogEntry> inTime(Initiative initiative) {
        List<LogEntry> listed = new ArrayList<>();
        for (InitiativeEvent event : initiative.log()) {
            listed.add(new LogEntry(listed.size(), event, InitiativeStatus.NOT_STARTED, InitiativeStatus.NOT_STARTED));
        }
        listed.sort(Comparator.comparing(entry -> entry.event().date()));
        List<LogEntry> timed = new ArrayList<>();
        InitiativeStatus status = InitiativeStatus.NOT_STARTED;
        for (LogEntry entry : listed) {
            InitiativeStatus next =
                    StatusTurn.of(entry.event()).map(StatusTurn::after).orElse(status);
            timed.add(new LogEntry(entry.index(), entry.event(), status, next));
            status = next;
        }
        return timed;
    }

    /** Whether the log ends the initiative for good. */
    static boolean isOver(Initiative initiative) {
        return initiative.statusAt(LocalDate.MAX).isOver();
    }
}
