// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A way to make one number of several, such as the weighted mean; each makes up differently for what is low.
 *
 * <p>{@code Aggregation.powerMean(0)} is the geometric mean. How far a high value makes up for a low one falls from the
 * weighted mean, which lets it do so fully, over power means of lower order to the minimum, which does not let it at all:
 * OECD and JRC (2008), 'Handbook on Constructing Composite Indicators', doi:10.1787/9789264043466-en.
 *
 * @since 0.1.0
 */
public abstract sealed class Aggregation permits WeightedMean, PowerMean, OrderedMean, Minimum {
    Aggregation() {}

    /** What the scale must allow. */
    abstract LevelOfMeasurement needs();

    /** Whether a high value makes up for a low one. */
    boolean isCompensatory() {
        return true;
    }

    /** Whether there are weights at all, be it of places. */
    boolean isWeighted() {
        return true;
    }

    /** Whether the weights of components do more than choose them. */
    boolean isOfComponentWeights() {
        return true;
    }

    /** The weights that count. */
    List<Step> steps(ComponentWeights ofComponents) {
        return ofComponents.weights().entrySet().stream()
                .map(each -> Step.of("w, " + each.getKey().label(), each.getValue()))
                .toList();
    }

    /** Why there is no number of these values, if so. */
    Optional<UndefinedReason> whyUndefined(double[] values) {
        return Optional.empty();
    }

    /** The weights that count, given those of the components. */
    double[] weights(double[] ofComponents) {
        return ofComponents;
    }

    /**
     * What decides, place by place, which of two is higher whatever the weights: where one has the higher value at one
     * place and the other at another, either is higher with some weights. What lies between the least and the greatest of
     * these is what the composite can be.
     */
    double[] decisive(double[] values) {
        return values;
    }

    /** The number made of values with weights, kept between the least and the greatest value against rounding. */
    final Rounded of(double[] values, double[] weights) {
        double least = Arrays.stream(values).min().orElseThrow();
        double greatest = Arrays.stream(values).max().orElseThrow();
        double value = StrictMath.max(least, StrictMath.min(greatest, compute(values, weights)));
        return new Rounded(value, least < 0 ? parts(values, weights) : value);
    }

    abstract double compute(double[] values, double[] weights);

    /** What the values, some of them negative, come to without their signs; only means that add them up take such. */
    double parts(double[] values, double[] weights) {
        return weightedMean(Arrays.stream(decisive(values)).map(StrictMath::abs).toArray(), weights);
    }

    static double weightedMean(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        return sum / total;
    }

    /**
     * The aggregation of a composite that a trust's record holds.
     *
     * @param composite the composite
     * @return the aggregation
     */
    public static Aggregation of(Composite composite) {
        return switch (composite.aggregation()) {
            case WEIGHTED_MEAN -> weightedMean();
            case POWER_MEAN -> powerMean(composite.order().orElseThrow().doubleValue());
            case ORDERED_MEAN ->
                ordered(composite.placeWeights().stream()
                        .mapToDouble(Decimal::doubleValue)
                        .toArray());
            case MINIMUM -> minimum();
        };
    }

    /**
     * The weighted mean: a low value is fully made up for by a high one. Needs a scale that declares intervals.
     *
     * @return {@code sum w x / sum w}
     */
    public static Aggregation weightedMean() {
        return WeightedMean.INSTANCE;
    }

    /**
     * The power mean of some order: the lower the order, the less a high value makes up for a low one. Needs a scale that
     * declares ratios, unless the order is 1.
     *
     * @param order the order r, finite; 1 is the weighted mean, 0 the geometric one, -1 the harmonic one
     * @return {@code (sum w x^r / sum w)^(1/r)}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the order is not finite
     */
    public static Aggregation powerMean(double order) {
        return new PowerMean(order);
    }

    /**
     * The ordered weighted average: weights belong to places, from the highest value to the lowest, and not to components.
     * Those of components then choose the components and do no more. Needs a scale that declares intervals.
     *
     * @param weights one a component, each from 0 to 1, from that of the highest value; they sum to 1
     * @return {@code sum w_j x_(j)}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the weights are not so
     */
    public static OrderedMean ordered(double... weights) {
        return new OrderedMean(weights);
    }

    /**
     * The lowest value: nothing makes up for it, and weights choose the components and do no more. On an ordinal scale that is a level and no number, which
     * {@link WeakestComponents} names.
     *
     * @return {@code min x}
     */
    public static Aggregation minimum() {
        return Minimum.INSTANCE;
    }
}
