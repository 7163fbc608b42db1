// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.text.NumberText;
import java.util.Arrays;
import java.util.Optional;

/** {@code (sum w x^r / sum w)^(1/r)}; for r = 0 its limit, the geometric mean. */
final class PowerMean extends Aggregation {
    private static final double HALF = 0.5;

    private final double order;

    PowerMean(double order) {
        Require.finite("Aggregation.order", order);
        this.order = order;
    }

    /** Of order 1 it is the weighted mean, and needs and takes no more than that. */
    @Override
    LevelOfMeasurement needs() {
        return order == 1 ? LevelOfMeasurement.INTERVAL : LevelOfMeasurement.RATIO;
    }

    /** No value may be negative; none may be 0 where the order is negative. A geometric mean with a 0 is 0. */
    @Override
    Optional<UndefinedReason> whyUndefined(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        return (least < 0 && order != 1) || (least == 0 && order < 0)
                ? Optional.of(UndefinedReason.NON_POSITIVE_VALUE)
                : Optional.empty();
    }

    /** A geometric mean with a 0 is 0 whatever the weights. */
    @Override
    double[] decisive(double[] values) {
        return isZero(values) ? new double[values.length] : values;
    }

    private boolean isZero(double[] values) {
        return order == 0 && Arrays.stream(values).anyMatch(value -> value == 0);
    }

    @Override
    double compute(double[] values, double[] weights) {
        if (isZero(values)) {
            return 0;
        }
        if (order == 1) {
            return weightedMean(values, weights);
        }
        if (order == 0) {
            return StrictMath.exp(
                    weightedMean(Arrays.stream(values).map(StrictMath::log).toArray(), weights));
        }
        return ofOrder(values, weights);
    }

    /**
     * As multiples of the value that the mean goes to as the order grows without bound, so that no power overflows; near
     * the geometric mean by way of {@code expm1} and {@code log1p}, so that none of them cancels out.
     */
    private double ofOrder(double[] values, double[] weights) {
        double reference = order > 0
                ? Arrays.stream(values).max().orElseThrow()
                : Arrays.stream(values).min().orElseThrow();
        if (reference == 0) {
            return 0;
        }
        double[] exponents = Arrays.stream(values)
                .map(value -> order * StrictMath.log(value / reference))
                .toArray();
        double lessOne =
                weightedMean(Arrays.stream(exponents).map(StrictMath::expm1).toArray(), weights);
        double logarithm = lessOne < -HALF
                ? StrictMath.log(weightedMean(
                        Arrays.stream(exponents).map(StrictMath::exp).toArray(), weights))
                : StrictMath.log1p(lessOne);
        return reference * StrictMath.exp(logarithm / order);
    }

    @Override
    public String toString() {
        return "power mean of order " + NumberText.of(order);
    }
}
