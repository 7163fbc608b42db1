// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an initiative goes on and by what one can tell, such as stalled, with three trials since the last study.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param state how it goes on
 * @param doRun the Do steps since the last Study, the earliest first
 * @param lastChange the day on which something last changed; empty where nothing has begun
 * @param idleDays the days from then to the day that was asked about
 * @since 0.1.0
 */
public record CycleStanding(
        String trust,
        Initiative initiative,
        CycleState state,
        List<CycleStep> doRun,
        Optional<LocalDate> lastChange,
        OptionalLong idleDays) {
    /**
     * Creates a standing.
     *
     * @param trust the id of the trust
     * @param initiative the initiative
     * @param state how it goes on
     * @param doRun the Do steps since the last Study, the earliest first
     * @param lastChange the day on which something last changed; empty where nothing has begun
     * @param idleDays the days from then to the day that was asked about
     */
    public CycleStanding {
        doRun = List.copyOf(doRun);
    }

    /**
     * Tells whether it has stalled.
     *
     * @return true if so
     */
    public boolean isStalled() {
        return state == CycleState.STALLED;
    }
}
