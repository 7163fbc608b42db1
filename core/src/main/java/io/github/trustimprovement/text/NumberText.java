// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text that is the same on every version of Java, such as {@code 0.1} or {@code 1e-7}.
 *
 * <p>{@link #of(double)} writes as ECMAScript does (ECMA-262, Number::toString), which is what RFC 8785 asks of canonical
 * JSON: the shortest digits that lead back to the double. They are searched for here, since {@code Double.toString} of
 * Java 17 does not always give the shortest, and later versions give others. {@link #brief(double)} rounds for a table.
 *
 * @since 0.1.0
 */
public final class NumberText {
    private static final int MOST_DIGITS = 17;
    private static final int MOST_PLAIN_EXPONENT = 21;
    private static final int LEAST_PLAIN_EXPONENT = -6;
    private static final int PLACES = 3;
    private static final BigDecimal LEAST_IN_PLACES = new BigDecimal("0.001");

    private NumberText() {}

    /**
     * The shortest decimal that leads back to a double; the nearest one if there are several.
     *
     * @param value the double
     * @return the decimal, without trailing zeros
     * @throws IllegalArgumentException if the double is not finite
     */
    public static BigDecimal toDecimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("NumberText: finite, was: " + value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            // at a power of two the nearest decimal may lead elsewhere while its neighbour leads back
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean leadsDown = down.doubleValue() == value;
            boolean leadsUp = up.doubleValue() == value;
            if (leadsDown || leadsUp) {
                boolean isUp = leadsUp && (!leadsDown || isNearer(up, down, exact));
                return (isUp ? up : down).stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /**
     * A double exactly: a whole number without a point, any other in the fewest digits that lead back to it.
     *
     * @param value the double
     * @return the text, such as {@code 12}, {@code 0.1} or {@code 1e+21}
     * @throws IllegalArgumentException if the double is not finite
     */
    public static String of(double value) {
        return of(toDecimal(value));
    }

    /**
     * A decimal exactly, in the same form.
     *
     * @param value the decimal
     * @return the text, without trailing zeros
     */
    public static String of(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal number = value.stripTrailingZeros();
        String digits = number.unscaledValue().abs().toString();
        int count = digits.length();
        long exponent = (long) count - number.scale(); // the value is 0.digits x 10^exponent
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        if (exponent > MOST_PLAIN_EXPONENT || exponent <= LEAST_PLAIN_EXPONENT) {
            text.append(digits.charAt(0));
            if (count > 1) {
                text.append('.').append(digits, 1, count);
            }
            return text.append('e')
                    .append(exponent > 0 ? "+" : "")
                    .append(exponent - 1)
                    .toString();
        }
        int point = (int) exponent;
        if (point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        }
        if (count <= point) {
            return text.append(digits).append("0".repeat(point - count)).toString();
        }
        return text.append(digits, 0, point)
                .append('.')
                .append(digits, point, count)
                .toString();
    }

    /**
     * A double for people: a whole number as it is, any other to three places, and one that would be all zeros then to
     * three digits.
     *
     * @param value the double
     * @return the text, such as {@code 12}, {@code 0.786} or {@code 0.000333}
     * @throws IllegalArgumentException if the double is not finite
     */
    public static String brief(double value) {
        BigDecimal number = toDecimal(value);
        return isWhole(number) ? of(number) : rounded(number);
    }

    /**
     * A range for people; unless both ends are whole numbers, both have three places.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the text, such as {@code 0.785 to 1.000}
     * @throws IllegalArgumentException if an end is not finite
     */
    public static String range(double lower, double upper) {
        BigDecimal from = toDecimal(lower);
        BigDecimal to = toDecimal(upper);
        return isWhole(from) && isWhole(to) ? of(from) + " to " + of(to) : rounded(from) + " to " + rounded(to);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.scale() <= 0;
    }

    private static String rounded(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() > 0 && size.compareTo(LEAST_IN_PLACES) < 0) {
            return of(number.round(new MathContext(PLACES, RoundingMode.HALF_UP)));
        }
        // the many digits of a great whole number would be invented
        return number.scale() < 0 && number.precision() - number.scale() > MOST_PLAIN_EXPONENT
                ? of(number)
                : number.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether the one is nearer than the other, or as near and even. */
    private static boolean isNearer(BigDecimal one, BigDecimal other, BigDecimal exact) {
        int order = one.subtract(exact).abs().compareTo(exact.subtract(other).abs());
        return order < 0 || (order == 0 && !one.unscaledValue().testBit(0));
    }
}
