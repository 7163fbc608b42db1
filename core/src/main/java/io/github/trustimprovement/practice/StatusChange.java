// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import java.time.LocalDate;

/**
 * What an event of a log does to where an initiative stands, such as a pause: running before, paused after.
 *
 * <p>SDK interpretation: the last event that sets a status wins, also in a sequence that cannot be, so both may be the
 * same.
 *
 * @param event the event
 * @param before where the initiative stood before it
 * @param after where it stands after it
 * @since 0.1.0
 */
public record StatusChange(InitiativeEvent event, InitiativeStatus before, InitiativeStatus after) {
    /**
     * The day of the event.
     *
     * @return the day
     */
    public LocalDate date() {
        return event.date();
    }

    /**
     * Tells whether the initiative begins, for the first time or anew.
     *
     * @return true if it is under way after the event and was not before
     */
    public boolean isBeginning() {
        return !before.isUnderWay() && after.isUnderWay();
    }

    /**
     * Tells whether the initiative ends.
     *
     * @return true if it was under way before the event and is not after it
     */
    public boolean isEnding() {
        return before.isUnderWay() && !after.isUnderWay();
    }
}
