// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.review.LevelOfMeasurement;

/** {@code sum w x / sum w}. */
final class WeightedMean extends Aggregation {
    static final WeightedMean INSTANCE = new WeightedMean();

    private WeightedMean() {}

    @Override
    LevelOfMeasurement needs() {
        return LevelOfMeasurement.INTERVAL;
    }

    @Override
    double compute(double[] values, double[] weights) {
        return weightedMean(values, weights);
    }

    @Override
    public String toString() {
        return "weighted mean";
    }
}
