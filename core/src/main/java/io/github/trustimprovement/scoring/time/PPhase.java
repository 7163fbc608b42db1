// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * The part of a p-chart between two documented changes, with a centre line of its own.
 *
 * @param points the points that have a value and a cohort size
 * @param rebase the change that begins the phase, or empty for the first
 * @param centreLine the share over all cohorts
 * @param dispersion how much more the shares spread than chance within the cohorts lets them on average, 1 where just as
 *     much: Pearson's statistic over its degrees of freedom
 * @param shares the share of each point
 * @param lower the lower limit of each point, not below 0
 * @param upper the upper limit of each point, not above 1
 * @since 0.1.0
 */
public record PPhase(
        List<TimePoint> points,
        Optional<Rebase> rebase,
        Estimate centreLine,
        Estimate dispersion,
        List<Estimate> shares,
        List<Estimate> lower,
        List<Estimate> upper) {
    /**
     * Creates a phase.
     *
     * @param points the points that have a value and a cohort size
     * @param rebase the change that begins the phase, or empty for the first
     * @param centreLine the share over all cohorts
     * @param dispersion how much more the shares spread than chance within the cohorts lets them on average
     * @param shares the share of each point
     * @param lower the lower limit of each point
     * @param upper the upper limit of each point
     */
    public PPhase {
        points = List.copyOf(points);
        shares = List.copyOf(shares);
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }
}
