// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript prints them (ECMA-262, Number::toString), which is how RFC 8785 writes them.
 *
 * <p>The shortest digits that lead back to a double are searched for, since {@code Double.toString} of Java 17 does not
 * always give the shortest.
 */
final class EcmaNumber {
    /** Any decimal of so many digits is told apart from the others by a double of normal size. */
    static final int SAFE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;
    private static final int SAFE_EXPONENT = 300;
    private static final int MOST_PLAIN_EXPONENT = 21;
    private static final int LEAST_PLAIN_EXPONENT = -6;
    private static final int LONGEST_SHOWN = 40;

    private EcmaNumber() {}

    /**
     * The ECMAScript form of a JSON number. A double holds a number if, printed with as many digits, it is that number.
     *
     * @throws InvalidModelException if a double cannot hold the number: it is too large, or digits would be lost
     */
    static String ofLiteral(String literal) {
        BigDecimal number = new BigDecimal(literal).stripTrailingZeros();
        if (isSafe(number)) {
            return layOut(number);
        }
        double nearest = number.doubleValue();
        if (!Double.isInfinite(nearest)) {
            BigDecimal shortest = shortest(nearest);
            BigDecimal sameLength = new BigDecimal(nearest).round(new MathContext(number.precision()));
            if (sameLength.compareTo(number) == 0 || shortest.compareTo(number) == 0) {
                return layOut(shortest);
            }
        }
        String was = literal.length() <= LONGEST_SHOWN ? literal : literal.substring(0, LONGEST_SHOWN) + "...";
        throw InvalidModelException.of("ContentHash", "each number is one that a double can hold", was);
    }

    /** Whether a double keeps a number that has no trailing zeros. */
    static boolean isSafe(BigDecimal number) {
        return number.precision() <= SAFE_DIGITS && Math.abs(exponent(number)) <= SAFE_EXPONENT;
    }

    /** The ECMAScript form of a number without trailing zeros. */
    static String layOut(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String digits = number.unscaledValue().abs().toString();
        int count = digits.length();
        long exponent = exponent(number); // the value is 0.digits x 10^exponent
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

    /** The shortest decimal that leads back to a finite double; the nearest one if there are several. */
    static BigDecimal shortest(double value) {
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

    /** Whether the one is nearer than the other, or as near and even. */
    private static boolean isNearer(BigDecimal one, BigDecimal other, BigDecimal exact) {
        int order = one.subtract(exact).abs().compareTo(exact.subtract(other).abs());
        return order < 0 || (order == 0 && !one.unscaledValue().testBit(0));
    }

    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
