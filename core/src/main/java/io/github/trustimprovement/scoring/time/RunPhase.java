// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * The part of a run chart between two documented changes, with a median of its own.
 *
 * @param points the points with a value
 * @param rebase the change that begins the phase, or empty for the first
 * @param median the centre line
 * @param usefulPoints how many points lie off the median
 * @param longestRun how many useful points in a row lie on one side, at most
 * @param crossings how often useful points change sides, one fewer than runs
 * @param anhoej whether the longest run or the crossings are beyond Anhoej's limits: {@code signal} or {@code
 *     no-signal}, or why it cannot be told
 * @param runs whether there are fewer or more runs than chance gives in 95 of 100 cases, by the exact distribution of
 *     Swed and Eisenhart (1943): {@code too-few-runs}, {@code too-many-runs} or {@code no-signal}, or why it cannot be
 *     told. SDK interpretation: the table that the IHI prints is a rounding of it and may differ by one run
 * @since 0.1.0
 */
public record RunPhase(
        List<TimePoint> points,
        Optional<Rebase> rebase,
        Estimate median,
        Estimate usefulPoints,
        Estimate longestRun,
        Estimate crossings,
        Classification anhoej,
        Classification runs) {
    /**
     * Creates a phase.
     *
     * @param points the points with a value
     * @param rebase the change that begins the phase, or empty for the first
     * @param median the centre line
     * @param usefulPoints how many points lie off the median
     * @param longestRun how many useful points in a row lie on one side, at most
     * @param crossings how often useful points change sides
     * @param anhoej whether they are beyond Anhoej's limits
     * @param runs whether there are fewer or more runs than chance gives in 95 of 100 cases
     */
    public RunPhase {
        points = List.copyOf(points);
    }
}
