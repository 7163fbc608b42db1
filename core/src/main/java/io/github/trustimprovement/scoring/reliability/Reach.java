// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How many standard errors an interval reaches on each side, by a distribution. */
record Reach(ContinuousDistribution distribution, String method) {
    static Reach normal() {
        return new Reach(NormalDistribution.of(0, 1), "normal");
    }

    /** By so many units; any number where there are too few of them for an error. */
    static Reach student(long units) {
        return new Reach(TDistribution.of(Math.max(1, units - 1.0)), "Student's t over units");
    }

    double errors(double level) {
        return distribution.inverseSurvivalProbability((1 - level) / 2);
    }
}
