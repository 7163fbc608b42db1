// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far a number rests on any one leader: its range when each leader in turn is left out, such as 0.77 to 0.85.
 *
 * <p>It needs no assumption on how leaders were found, and is no confidence interval. Efron and Tibshirani (1993), 'An
 * introduction to the bootstrap', ch. 11, on the values that the jackknife starts from.
 *
 * @param lowest the smallest of the values
 * @param highest the largest of the values
 * @param omissions how many leaders were left out in turn
 * @param undefined for how many of them no number was left
 * @since 0.1.0
 */
public record LeaveOneOut(double lowest, double highest, long omissions, long undefined) {
    /**
     * Creates a range.
     *
     * @param lowest the smallest of the values
     * @param highest the largest of the values
     * @param omissions how many leaders were left out in turn
     * @param undefined for how many of them no number was left
     * @throws InvalidModelException if the ends are not finite or not in order, or the numbers do not fit
     */
    public LeaveOneOut {
        if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest > highest) {
            throw InvalidModelException.of(
                    "LeaveOneOut", "finite, lowest not above highest", lowest + " to " + highest);
        }
        if (undefined < 0 || undefined >= omissions) {
            throw InvalidModelException.of(
                    "LeaveOneOut.undefined", "from 0 to below the omissions, " + omissions, undefined);
        }
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
            values.add(statistic.apply(rest).ifDefined());
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
                : Optional.of(new LeaveOneOut(
                        range.getMin(), range.getMax(), values.size(), values.size() - range.getCount()));
    }

    /** The range to three places, such as {@code Leaving out one of 14: 0.769 to 0.846}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Leaving out one of %d: %.3f to %.3f", omissions, lowest, highest)
                + (undefined > 0 ? ", " + undefined + " undefined" : "");
    }
}
