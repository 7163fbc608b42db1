// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.StatusTurn;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * An event of an initiative, with its place in the log as listed and the status before it.
 *
 * <p>The status is that of {@link io.github.trustimprovement.practice.InitiativeTimeline}: the last event that sets one
 * wins, also in a sequence that cannot be.
 */
record LogEntry(int index, InitiativeEvent event, InitiativeStatus before) {
    /** The log in the order of its timeline. */
    static List<LogEntry> inTime(Initiative initiative) {
        IdentityHashMap<InitiativeEvent, Deque<Integer>> places = new IdentityHashMap<>();
        for (int index = 0; index < initiative.log().size(); index++) {
            places.computeIfAbsent(initiative.log().get(index), event -> new ArrayDeque<>())
                    .add(index);
        }
        List<LogEntry> timed = new ArrayList<>();
        InitiativeStatus status = InitiativeStatus.NOT_STARTED;
        for (InitiativeEvent event : initiative.timeline().events()) {
            timed.add(new LogEntry(Objects.requireNonNull(places.get(event)).remove(), event, status));
            status = StatusTurn.of(event).map(StatusTurn::after).orElse(status);
        }
        return timed;
    }

    /** Whether the log ends the initiative for good. */
    static boolean isOver(Initiative initiative) {
        return initiative.statusAt(LocalDate.MAX).isOver();
    }
}
