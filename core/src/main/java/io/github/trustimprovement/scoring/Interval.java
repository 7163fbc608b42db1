// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.NumberText;
import java.util.Map;
import org.immutables.value.Value;

/**
 * An interval around an estimate, such as 0.52 to 0.92 by Wilson's method at level 0.95.
 *
 * <p>No measure gives one unless asked. It speaks 'as if leaders had been drawn at random', which
 * {@link Caveat#PURPOSIVE_SAMPLE} says beside it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Interval permits IntervalBuilder.ImmutableInterval {
    Interval() {}

    /**
     * The lower end.
     *
     * @return the end, finite
     */
    public abstract double lower();

    /**
     * The upper end.
     *
     * @return the end, finite, not below the lower
     */
    public abstract double upper();

    /**
     * The nominal coverage.
     *
     * @return the level, above 0 and below 1, such as 0.95
     */
    public abstract double level();

    /**
     * The name of the method.
     *
     * @return the name, such as {@code Wilson}
     */
    public abstract String method();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this interval's values.
     *
     * @return the builder
     */
    public abstract IntervalBuilder toBuilder();

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
        return upper() - lower();
    }

    /**
     * Whether a value lies in it, ends included.
     *
     * @param value the value
     * @return true if so
     */
    public boolean contains(double value) {
        return lower() <= value && value <= upper();
    }

    @Value.Check
    Interval check() {
        if (!Double.isFinite(lower()) || !Double.isFinite(upper()) || lower() > upper()) {
            throw InvalidModelException.of("Interval", "finite, lower not above upper", lower() + " to " + upper());
        }
        requireLevel(level());
        Require.notBlank("Interval.method", method());
        return Zero.isNegative(lower()) || Zero.isNegative(upper())
                ? toBuilder()
                        .lower(Zero.positive(lower()))
                        .upper(Zero.positive(upper()))
                        .build()
                : this;
    }

    /** The ends to three places with method and level, such as {@code 0.524 to 0.924 (Wilson, level 0.95)}. */
    @Override
    public String toString() {
        return NumberText.range(lower(), upper()) + " (" + method() + ", level " + NumberText.of(level()) + ")";
    }

    /**
     * An interval.
     *
     * @param lower the lower end, finite
     * @param upper the upper end, finite, not below the lower
     * @param level the nominal coverage, above 0 and below 1
     * @param method the name of the method, not blank
     * @return the interval
     * @throws InvalidModelException if one of them is not so
     */
    public static Interval of(double lower, double upper, double level, String method) {
        return builder().lower(lower).upper(upper).level(level).method(method).build();
    }

    /**
     * A builder; ends, level and method are required.
     *
     * @return an empty builder
     */
    public static IntervalBuilder builder() {
        return new IntervalBuilder();
    }
}
