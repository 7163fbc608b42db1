// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.Locale;

/**
 * An interval around an estimate, such as 0.52 to 0.92 by Wilson's method at level 0.95.
 *
 * <p>No measure gives one unless asked. It speaks 'as if leaders had been drawn at random', which
 * {@link Caveat#PURPOSIVE_SAMPLE} says beside it.
 *
 * @param lower the lower end, finite
 * @param upper the upper end, finite, not below the lower
 * @param level the nominal coverage, above 0 and below 1, such as 0.95
 * @param method the name of the method, such as {@code Wilson}
 * @since 0.1.0
 */
public record Interval(double lower, double upper, double level, String method) {
    /**
     * Creates an interval.
     *
     * @param lower the lower end, finite
     * @param upper the upper end, finite, not below the lower
     * @param level the nominal coverage, above 0 and below 1
     * @param method the name of the method
     * @throws InvalidModelException if one of them is not so
     */
    public Interval {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
            throw InvalidModelException.of("Interval", "finite, lower not above upper", lower + " to " + upper);
        }
        level = requireLevel(level);
        Require.notBlank("Interval.method", method);
    }

    /**
     * A level of coverage.
     *
     * @param level the level
     * @return the level
     * @throws InvalidModelException if it is not above 0 and below 1
     */
    public static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw InvalidModelException.of("Interval.level", "above 0 and below 1", level);
        }
        return level;
    }

    /**
     * How wide it is.
     *
     * @return upper minus lower
     */
    public double width() {
        return upper - lower;
    }

    /**
     * Whether a value lies in it, ends included.
     *
     * @param value the value
     * @return true if so
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The ends to three places with level and method, such as {@code 0.524 to 0.924 (Wilson, level 0.95)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f to %.3f (%s, level %s)", lower, upper, method, level);
    }
}
