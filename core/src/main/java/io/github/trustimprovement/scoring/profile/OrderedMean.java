// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An ordered weighted average, such as 0.4 of the highest value, 0.3 of the next, and so on.
 *
 * <p>{@code Aggregation.ordered(0.4, 0.3, 0.2, 0.1).orness()}. Yager (1988), 'On ordered weighted averaging aggregation
 * operators in multicriteria decisionmaking', doi:10.1109/21.87068.
 *
 * @since 0.1.0
 */
public final class OrderedMean extends Aggregation {
    private static final double TOLERANCE = 1e-9;
    private static final double HALF = 0.5;

    private final double[] weights;

    OrderedMean(double[] weights) {
        this.weights = weights.clone();
        double sum = Arrays.stream(weights).sum();
        boolean isEachShare = Arrays.stream(weights).allMatch(weight -> weight >= 0 && weight <= 1);
        if (!isEachShare || !(StrictMath.abs(sum - 1) <= TOLERANCE)) {
            throw InvalidModelException.of(
                    "Aggregation.weights",
                    "each from 0 to 1, with the sum 1",
                    Arrays.stream(weights).boxed().toList());
        }
    }

    /**
     * How near the average is to the highest value: {@code sum (m - j) w_j / (m - 1)} over places j from 1 to m.
     *
     * @return 1 for the highest value, 0 for the lowest, 0.5 for the mean; 0.5 also where there is one place
     */
    public double orness() {
        int m = weights.length;
        double sum = 0;
        for (int j = 1; j <= m; j++) {
            sum += (m - j) * weights[j - 1];
        }
        return m == 1 ? HALF : sum / (m - 1);
    }

    int places() {
        return weights.length;
    }

    @Override
    LevelOfMeasurement needs() {
        return LevelOfMeasurement.INTERVAL;
    }

    /** Whether any but the lowest value has a say. */
    @Override
    boolean isCompensatory() {
        return weights[weights.length - 1] < 1;
    }

    /** The places must be as many as the values. */
    @Override
    Optional<UndefinedReason> whyUndefined(double[] values) {
        return values.length == weights.length ? Optional.empty() : Optional.of(UndefinedReason.TOO_FEW_UNITS);
    }

    @Override
    boolean isOfComponentWeights() {
        return false;
    }

    @Override
    List<Step> steps(ComponentWeights ofComponents) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> Step.of("w, place " + (i + 1) + " from the highest", weights[i]))
                .toList();
    }

    @Override
    double[] weights(double[] ofComponents) {
        return weights;
    }

    /** The values from the highest: their weights belong to places. */
    @Override
    double[] decisive(double[] values) {
        return falling(values);
    }

    @Override
    double compute(double[] values, double[] ofPlaces) {
        return weightedMean(falling(values), ofPlaces);
    }

    private static double[] falling(double[] values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        double[] falling = new double[rising.length];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = rising[rising.length - 1 - i];
        }
        return falling;
    }

    /** The weights from that of the highest value, such as {@code ordered mean 0.4 0.3 0.2 0.1}. */
    @Override
    public String toString() {
        return Arrays.stream(weights).mapToObj(NumberText::of).collect(Collectors.joining(" ", "ordered mean ", ""));
    }
}
