// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * A stretch of time within which the values of a series can be compared, such as from 2022 on.
 *
 * @param from when it begins, in years on the scale of the points; may be infinite
 * @param to when it ends, that moment included; may be infinite
 * @since 0.1.0
 */
public record ComparableSpan(double from, double to) {
    /** All time. */
    public static final ComparableSpan ALWAYS = new ComparableSpan(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Creates a span.
     *
     * @param from when it begins
     * @param to when it ends, not before it begins
     * @throws InvalidModelException if it ends before it begins, or one of them is not a number
     */
    public ComparableSpan {
        if (!(from <= to)) {
            throw InvalidModelException.of("ComparableSpan.to", "not before " + from, to);
        }
    }

    boolean contains(TimePoint point) {
        return from <= point.time() && point.time() <= to;
    }
}
