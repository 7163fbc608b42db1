// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Step;
import java.util.Arrays;
import java.util.List;

/** {@code min x}; weights choose the components and do no more. */
final class Minimum extends Aggregation {
    static final Minimum INSTANCE = new Minimum();

    private Minimum() {}

    @Override
    LevelOfMeasurement needs() {
        return LevelOfMeasurement.INTERVAL;
    }

    @Override
    boolean isCompensatory() {
        return false;
    }

    @Override
    boolean isWeighted() {
        return false;
    }

    @Override
    boolean isOfComponentWeights() {
        return false;
    }

    @Override
    List<Step> steps(ComponentWeights ofComponents) {
        return List.of();
    }

    @Override
    double[] decisive(double[] values) {
        return new double[] {compute(values, values)};
    }

    @Override
    double compute(double[] values, double[] weights) {
        return Arrays.stream(values).min().orElseThrow();
    }

    @Override
    double parts(double[] values, double[] weights) {
        return StrictMath.abs(compute(values, weights));
    }

    @Override
    public String toString() {
        return "minimum";
    }
}
