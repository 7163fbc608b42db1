// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Estimate;
import java.util.List;

/**
 * What a school has on its hands on a day, such as four initiatives of which three run.
 *
 * @param trust the id of the trust
 * @param school the id of the school
 * @param running the initiatives that run in the school at the end of the day, by id
 * @param paused those that rest
 * @param started those that begin in the school within the window, if one was asked for
 * @param live how many are live, with how many initiatives of the trust were looked at
 * @param excess by how many the live ones exceed the limit; 0 where they do not
 * @since 0.1.0
 */
public record SchoolInitiatives(
        String trust,
        String school,
        List<Initiative> running,
        List<Initiative> paused,
        List<Initiative> started,
        Estimate live,
        int excess) {
    /**
     * Creates the initiatives of a school.
     *
     * @param trust the id of the trust
     * @param school the id of the school
     * @param running the initiatives that run in the school at the end of the day, by id
     * @param paused those that rest
     * @param started those that begin in the school within the window, if one was asked for
     * @param live how many are live, with how many initiatives of the trust were looked at
     * @param excess by how many the live ones exceed the limit; 0 where they do not
     */
    public SchoolInitiatives {
        running = List.copyOf(running);
        paused = List.copyOf(paused);
        started = List.copyOf(started);
    }

    /**
     * Tells whether more initiatives are live than the limit allows.
     *
     * @return true if so
     */
    public boolean isOverLimit() {
        return excess > 0;
    }
}
