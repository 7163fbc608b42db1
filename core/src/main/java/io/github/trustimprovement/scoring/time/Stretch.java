// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.List;
import java.util.Optional;

/**
 * The points that count of a chart between two documented changes.
 *
 * @param points the points, all with a value
 * @param rebase the change that begins it, or empty for the first
 */
record Stretch(List<TimePoint> points, Optional<Rebase> rebase) {
    Stretch {
        points = List.copyOf(points);
    }

    double[] values() {
        return points.stream().mapToDouble(point -> point.value().orElseThrow()).toArray();
    }
}
