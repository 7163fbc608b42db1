// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import java.time.LocalDate;
import java.util.List;

/**
 * The initiatives of a trust on one focus that have run, such as phonics at Oak and then at Elm.
 *
 * @param trust the id of the trust
 * @param focus the focus
 * @param schools the ids of the schools, in the order in which they took it up
 * @param pattern whether they did so one at a time
 * @param firstInitiative the id of the initiative that ran first; by id where several did from one day
 * @param firstDay the day from which it ran
 * @since 0.1.0
 */
public record FocusGroup(
        String trust,
        String focus,
        List<String> schools,
        FocusPattern pattern,
        String firstInitiative,
        LocalDate firstDay) {
    /**
     * Creates a group.
     *
     * @param trust the id of the trust
     * @param focus the focus
     * @param schools the ids of the schools, in the order in which they took it up
     * @param pattern whether they did so one at a time
     * @param firstInitiative the id of the initiative that ran first; by id where several did from one day
     * @param firstDay the day from which it ran
     */
    public FocusGroup {
        schools = List.copyOf(schools);
    }

    /**
     * Tells whether it is the initiative that ran first.
     *
     * @param initiative an initiative
     * @return true if it has that id and runs from that day
     */
    public boolean isBegunBy(Initiative initiative) {
        RunningTime time = RunningTime.of(initiative);
        return initiative.id().equals(firstInitiative)
                && !time.isEmpty()
                && time.spans().get(0).from().equals(firstDay);
    }
}
