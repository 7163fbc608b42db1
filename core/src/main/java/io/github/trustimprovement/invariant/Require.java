// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.invariant;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What must hold of a single attribute, such as {@code Require.notBlank("Segment.id", id())}. */
public final class Require {
    /** Counts stay exact in every language that reads JSON numbers as doubles. */
    private static final long MAX_COUNT = 1L << 53;

    private Require() {}

    /**
     * A text that says something.
     *
     * @param attribute type and attribute
     * @param value the text
     * @throws InvalidModelException if it is blank
     */
    public static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of(attribute, "not blank", value);
        }
    }

    /**
     * A text that says something, or none.
     *
     * @param attribute type and attribute
     * @param value the text, or empty
     * @throws InvalidModelException if it is blank
     */
    public static void notBlank(String attribute, Optional<String> value) {
        value.ifPresent(present -> notBlank(attribute, present));
    }

    /**
     * A text of a form.
     *
     * @param attribute type and attribute
     * @param form the form
     * @param rule the form in words
     * @param value the text
     * @throws InvalidModelException if it has another form
     */
    public static void matches(String attribute, Pattern form, String rule, String value) {
        if (!form.matcher(Objects.requireNonNull(value, attribute)).matches()) {
            throw InvalidModelException.of(attribute, rule, value);
        }
    }

    /**
     * Elements with an id that no other has.
     *
     * @param <T> what has an id
     * @param attribute type and attribute
     * @param elements the elements
     * @param id the id of one
     * @throws InvalidModelException if two have the same id
     */
    public static <T> void eachOnce(String attribute, List<T> elements, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T element : elements) {
            if (!seen.add(id.apply(element))) {
                throw InvalidModelException.of(attribute, "each id once", id.apply(element));
            }
        }
    }

    /**
     * A count from 0 to 2^53.
     *
     * @param attribute type and attribute
     * @param value the count
     * @throws InvalidModelException if it is out of range
     */
    public static void count(String attribute, long value) {
        if (value < 0 || value > MAX_COUNT) {
            throw InvalidModelException.of(attribute, "from 0 to 2^53", value);
        }
    }

    /**
     * A double that is a number.
     *
     * @param attribute type and attribute
     * @param value the double
     * @throws InvalidModelException if it is infinite or NaN
     */
    public static void finite(String attribute, double value) {
        if (!Double.isFinite(value)) {
            throw InvalidModelException.of(attribute, "finite", value);
        }
    }

    /**
     * A number of 0 or more.
     *
     * @param attribute type and attribute
     * @param value the number
     * @throws InvalidModelException if it is negative
     */
    public static void notNegative(String attribute, int value) {
        if (value < 0) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }

    /**
     * A number of 0 or more.
     *
     * @param attribute type and attribute
     * @param value the number
     * @throws InvalidModelException if it is negative
     */
    public static void notNegative(String attribute, BigDecimal value) {
        if (value.signum() < 0) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }

    /**
     * A length of time of 0 or more.
     *
     * @param attribute type and attribute
     * @param value the length
     * @throws InvalidModelException if it is negative
     */
    public static void notNegative(String attribute, Duration value) {
        if (value.isNegative()) {
            throw InvalidModelException.of(attribute, "not negative", value);
        }
    }
}
