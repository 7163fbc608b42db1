// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Mean and mean moving range of a run of values, which can be put together from its parts: 50.8 and 1.88 of ten values.
 *
 * <p>An ordered monoid: {@link #then} of the tallies of two runs is the tally of the one followed by the other, with
 * {@link #EMPTY} as identity. The order matters, since the range across the joint counts.
 *
 * @param ends the first and the last value, or empty of nothing
 * @param count how many values
 * @param sum their sum
 * @param rangeSum the sum of the distances between neighbours
 * @since 0.1.0
 */
public record MovingRangeTally(Optional<Ends> ends, long count, BigDecimal sum, BigDecimal rangeSum) {
    /** The tally of nothing. */
    public static final MovingRangeTally EMPTY =
            new MovingRangeTally(Optional.empty(), 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Creates a tally; sums are exact decimals, so that the parts may be put together in any grouping.
     *
     * @param ends the first and the last value, or empty of nothing
     * @param count how many values
     * @param sum their sum
     * @param rangeSum the sum of the distances between neighbours
     */
    public MovingRangeTally {
        sum = sum.stripTrailingZeros();
        rangeSum = rangeSum.stripTrailingZeros();
    }

    /**
     * The first and the last value of a run.
     *
     * @param first the first value
     * @param last the last value
     * @since 0.1.0
     */
    public record Ends(double first, double last) {}

    /**
     * The tally of one value.
     *
     * @param value the value, finite
     * @return the tally
     * @throws InvalidModelException if it is not finite
     */
    public static MovingRangeTally of(double value) {
        if (!Double.isFinite(value)) {
            throw InvalidModelException.of("MovingRangeTally.value", "finite", value);
        }
        double positive = value + 0.0;
        return new MovingRangeTally(
                Optional.of(new Ends(positive, positive)), 1, BigDecimal.valueOf(positive), BigDecimal.ZERO);
    }

    /**
     * The tally of values in order.
     *
     * @param values the values, finite
     * @return the tally
     * @throws InvalidModelException if one is not finite
     */
    public static MovingRangeTally of(double... values) {
        MovingRangeTally tally = EMPTY;
        for (double value : values) {
            tally = tally.then(of(value));
        }
        return tally;
    }

    /**
     * The tally of these values followed by others.
     *
     * @param next the tally of the values that follow
     * @return both
     */
    public MovingRangeTally then(MovingRangeTally next) {
        if (ends.isEmpty()) {
            return next;
        }
        if (next.ends.isEmpty()) {
            return this;
        }
        Ends here = ends.get();
        Ends there = next.ends.get();
        return new MovingRangeTally(
                Optional.of(new Ends(here.first(), there.last())),
                count + next.count,
                sum.add(next.sum),
                rangeSum.add(BigDecimal.valueOf(there.first())
                                .subtract(BigDecimal.valueOf(here.last()))
                                .abs())
                        .add(next.rangeSum));
    }

    /** The mean; of at least one value. */
    double mean() {
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128).doubleValue();
    }

    /** The mean moving range; of at least two values. */
    double meanRange() {
        return rangeSum.divide(BigDecimal.valueOf(count - 1), MathContext.DECIMAL128)
                .doubleValue();
    }
}
