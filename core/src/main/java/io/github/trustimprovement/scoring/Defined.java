// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A number with what it rests on, such as 12 of n = 40.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Defined implements Estimate permits DefinedBuilder.ImmutableDefined {
    /** Up to here every whole number is a double. */
    private static final double MAX_EXACT = 1L << 53;

    Defined() {}

    /**
     * The number.
     *
     * @return the value, finite
     */
    public abstract double value();

    @Override
    public abstract long n();

    /**
     * How the number came about, in words.
     *
     * @return the method, not blank
     */
    public abstract String method();

    @Override
    public abstract List<Caveat> caveats();

    @Override
    public OptionalDouble ifDefined() {
        return OptionalDouble.of(value());
    }

    /**
     * The number as text: a whole number without a decimal point, any other in its shortest exact form.
     *
     * @return the text
     */
    public String valueText() {
        boolean isWhole = StrictMath.rint(value()) == value() && StrictMath.abs(value()) <= MAX_EXACT;
        return isWhole ? Long.toString((long) value()) : Double.toString(value());
    }

    @Override
    public String explain() {
        return valueText() + " (n = " + n() + ")\n" + method() + "\n"
                + caveats().stream().map(caveat -> caveat.toLine() + "\n").collect(Collectors.joining());
    }

    @Value.Check
    void check() {
        if (!Double.isFinite(value())) {
            throw InvalidModelException.of("Defined.value", "finite", value());
        }
        if (n() < 0) {
            throw InvalidModelException.of("Defined.n", "not negative", n());
        }
        if (method().isBlank()) {
            throw InvalidModelException.of("Defined.method", "not blank", method());
        }
    }

    /** The number and n, such as {@code 12 (n = 40)}. */
    @Override
    public String toString() {
        return valueText() + " (n = " + n() + ")";
    }

    /**
     * A builder; value, n and method are required.
     *
     * @return an empty builder
     */
    public static DefinedBuilder builder() {
        return new DefinedBuilder();
    }
}
