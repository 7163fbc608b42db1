// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * The part of an XmR chart between two documented changes, with limits of its own.
 *
 * @param points the points with a value
 * @param rebase the change that begins the phase, or empty for the first
 * @param mean the centre line
 * @param meanRange the mean moving range
 * @param lower the lower limit
 * @param upper the upper limit
 * @param rangeLimit the upper limit of moving ranges
 * @since 0.1.0
 */
public record XmRPhase(
        List<TimePoint> points,
        Optional<Rebase> rebase,
        Estimate mean,
        Estimate meanRange,
        Estimate lower,
        Estimate upper,
        Estimate rangeLimit) {
    /**
     * Creates a phase.
     *
     * @param points the points with a value
     * @param rebase the change that begins the phase, or empty for the first
     * @param mean the centre line
     * @param meanRange the mean moving range
     * @param lower the lower limit
     * @param upper the upper limit
     * @param rangeLimit the upper limit of moving ranges
     */
    public XmRPhase {
        points = List.copyOf(points);
    }

    /** A third of the distance from the mean to a limit. */
    double sigma() {
        return (upper.ifDefined().orElseThrow() - mean.ifDefined().orElseThrow()) / 3;
    }
}
