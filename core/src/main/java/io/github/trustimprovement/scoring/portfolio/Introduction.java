// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * A beginning of an initiative and what was retired for it, such as {@code i2} on 1 September for {@code i1}.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param event the event by which it began
 * @param retired the ids of the initiatives that were retired for it within the window; empty where none was
 * @since 0.1.0
 */
public record Introduction(String trust, Initiative initiative, InitiativeEvent event, List<String> retired) {
    /**
     * Creates an introduction.
     *
     * @param trust the id of the trust
     * @param initiative the initiative
     * @param event the event by which it began
     * @param retired the ids of the initiatives that were retired for it within the window; empty where none was
     */
    public Introduction {
        retired = List.copyOf(retired);
    }

    /**
     * The day on which it began.
     *
     * @return the day
     */
    public LocalDate day() {
        return event.date();
    }

    /**
     * Tells whether something was retired for it.
     *
     * @return true if so
     */
    public boolean isPaired() {
        return !retired.isEmpty();
    }

    /** The beginning in words, such as {@code i2 on 2025-09-01 for i1}. */
    @Override
    public String toString() {
        return initiative.id() + " on " + day()
                + (isPaired() ? " for " + String.join(", ", retired) : " for nothing retired");
    }
}
