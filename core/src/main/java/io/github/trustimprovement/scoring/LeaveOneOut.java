// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How far a number rests on any one leader: its range when each leader in turn is left out, such as 0.77 to 0.85.
 *
 * <p>It needs no assumption on how leaders were found, and is no confidence interval. Efron and Tibshirani (1993), 'An
 * introduction to the bootstrap', ch. 11, on the values that the jackknife starts from.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LeaveOneOut permits LeaveOneOutBuilder.ImmutableLeaveOneOut {
    LeaveOneOut() {}

    /**
     * The smallest of the values.
     *
     * @return the value, finite
     */
    public abstract double lowest();

    /**
     * The largest of the values.
     *
     * @return the value, finite, not below the lowest
     */
    public abstract double highest();

    /**
     * How many leaders were left out in turn.
     *
     * @return the number
     */
    public abstract long omissions();

    /**
     * For how many of them no number was left.
     *
     * @return the number, below that of the omissions
     */
    public abstract long undefined();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this range's values.
     *
     * @return the builder
     */
    public abstract LeaveOneOutBuilder toBuilder();

    /**
     * Whether a value lies in the range, ends included.
     *
     * @param value the value
     * @return true if so
     */
    public boolean contains(double value) {
        return lowest() <= value && value <= highest();
    }

    @Value.Check
    LeaveOneOut check() {
        if (!Double.isFinite(lowest()) || !Double.isFinite(highest()) || lowest() > highest()) {
            throw InvalidModelException.of(
                    "LeaveOneOut", "finite, lowest not above highest", lowest() + " to " + highest());
        }
        Require.count("LeaveOneOut.omissions", omissions());
        if (undefined() < 0 || undefined() >= omissions()) {
            throw InvalidModelException.of(
                    "LeaveOneOut.undefined", "from 0 to below the omissions, " + omissions(), undefined());
        }
        return Zero.isNegative(lowest()) || Zero.isNegative(highest())
                ? toBuilder()
                        .lowest(Zero.positive(lowest()))
                        .highest(Zero.positive(highest()))
                        .build()
                : this;
    }

    /**
     * The range to three places, such as {@code Leaving out one of 14: 0.769 to 0.846}; and for how many no number is left.
     */
    @Override
    public String toString() {
        return "Leaving out one of " + omissions() + ": " + NumberText.range(lowest(), highest())
                + (undefined() > 0 ? ", no number for " + undefined() + " of them" : "");
    }

    /**
     * The range of a statistic when each element in turn is left out.
     *
     * <p>Repeats the statistic once an element: the whole takes time in the square of their number.
     *
     * @param <T> what is left out, such as a leader's counts
     * @param elements the elements
     * @param statistic the statistic of a list of elements
     * @return the range, or empty where no omission leaves a number
     */
    public static <T> Optional<LeaveOneOut> of(List<T> elements, Function<List<T>, Estimate> statistic) {
        List<OptionalDouble> values = new ArrayList<>();
        for (int omitted = 0; omitted < elements.size(); omitted++) {
            List<T> rest = new ArrayList<>(elements);
            rest.remove(omitted);
            values.add(statistic.apply(Collections.unmodifiableList(rest)).ifDefined());
        }
        return ofValues(values);
    }

    /**
     * The range of numbers that were computed without one leader each.
     *
     * <p>For a statistic of sums, which needs no second pass to leave one out.
     *
     * @param values a number for each omission, empty where none is left
     * @return the range, or empty where no omission leaves a number
     */
    public static Optional<LeaveOneOut> ofValues(List<OptionalDouble> values) {
        DoubleSummaryStatistics range = values.stream()
                .flatMapToDouble(OptionalDouble::stream)
                .map(value -> value + 0.0)
                .summaryStatistics();
        return range.getCount() == 0
                ? Optional.empty()
                : Optional.of(of(range.getMin(), range.getMax(), values.size(), values.size() - range.getCount()));
    }

    /**
     * A range that was computed elsewhere.
     *
     * @param lowest the smallest of the values, finite
     * @param highest the largest of the values, finite, not below the lowest
     * @param omissions how many leaders were left out in turn
     * @param undefined for how many of them no number was left, not for all
     * @return the range
     * @throws InvalidModelException if one of them is not so
     */
    public static LeaveOneOut of(double lowest, double highest, long omissions, long undefined) {
        return builder()
                .lowest(lowest)
                .highest(highest)
                .omissions(omissions)
                .undefined(undefined)
                .build();
    }

    /**
     * A builder; all numbers are required.
     *
     * @return an empty builder
     */
    public static LeaveOneOutBuilder builder() {
        return new LeaveOneOutBuilder();
    }
}
