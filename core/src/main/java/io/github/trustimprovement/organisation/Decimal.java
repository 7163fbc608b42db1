// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * A recorded number that loses nothing on its way through a document or a hash, such as {@code 104.25}.
 *
 * <p>It has at most 15 significant digits, at most 15 of them before the point and at most 15 places after it, so that
 * an IEEE 754 double holds it and gives it back. Trailing zeros are not kept: {@code 1.50} and {@code 1.5} are equal.
 *
 * <p>SDK interpretation: 15 digits are the most that every double gives back.
 *
 * @param number the number, without trailing zeros after the point and never with a negative scale
 * @since 0.1.0
 */
public record Decimal(BigDecimal number) implements Comparable<Decimal> {
    private static final int MAX_DIGITS = 15;
    private static final String RULE = "at most 15 significant digits, 15 before the point and 15 after it";
    private static final MathContext ROUNDING = new MathContext(MAX_DIGITS);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    /**
     * Creates a decimal.
     *
     * @param number the number, with any number of trailing zeros
     * @throws InvalidModelException if the number has too many digits
     */
    public Decimal {
        BigDecimal stripped = number.stripTrailingZeros();
        long digitsBeforePoint = (long) stripped.precision() - stripped.scale();
        if (stripped.precision() > MAX_DIGITS || stripped.scale() > MAX_DIGITS || digitsBeforePoint > MAX_DIGITS) {
            throw InvalidModelException.of("Decimal.number", RULE, number);
        }
        number = stripped.setScale(Math.max(stripped.scale(), 0));
    }

    /**
     * The decimal with the given number.
     *
     * @param number the number
     * @return the decimal
     * @throws InvalidModelException if the number has too many digits
     */
    public static Decimal of(BigDecimal number) {
        return new Decimal(number);
    }

    /**
     * The decimal with the given whole number.
     *
     * @param number the number
     * @return the decimal
     * @throws InvalidModelException if the number has too many digits
     */
    public static Decimal of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /**
     * The one decimal of at most 15 digits that the given double stands for, such as 0.1 for {@code 0.1}.
     *
     * @param number the number
     * @return the decimal
     * @throws InvalidModelException if no such decimal stands for the number: {@code 0.1 + 0.2} has 17 digits
     */
    public static Decimal of(double number) {
        if (!Double.isFinite(number)) {
            throw InvalidModelException.of("Decimal.number", "finite", number);
        }
        BigDecimal rounded = new BigDecimal(number).round(ROUNDING);
        if (rounded.doubleValue() != number) {
            throw InvalidModelException.of("Decimal.number", RULE, number);
        }
        return new Decimal(rounded);
    }

    /**
     * The decimal that a JSON number stands for; takes what {@link #toString()} gives.
     *
     * @param text such as {@code 104.25} or {@code 1.5e3}
     * @return the decimal
     * @throws InvalidModelException if the text is no JSON number or has too many digits
     */
    public static Decimal parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw InvalidModelException.of("Decimal", "a number such as 104.25", text);
        }
        return new Decimal(new BigDecimal(text));
    }

    /**
     * The number as the nearest double, which has the same 15 digits.
     *
     * @return the double
     */
    public double doubleValue() {
        return number.doubleValue();
    }

    /** Compares by value. */
    @Override
    public int compareTo(Decimal other) {
        return number.compareTo(other.number);
    }

    /** The number in plain digits, such as {@code 104.25}; never with an exponent. */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
