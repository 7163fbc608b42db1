// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;

/** JSON numbers as ECMAScript prints them (ECMA-262, Number::toString), which is how RFC 8785 writes them. */
final class EcmaNumber {
    /** Any decimal of so many digits is told apart from the others by a double of normal size. */
    static final int SAFE_DIGITS = 15;

    private static final int SAFE_EXPONENT = 300;
    private static final int LONGEST_SHOWN = 40;

    private EcmaNumber() {}

    /**
     * The ECMAScript form of a JSON number. A double holds a number if, printed with as many digits, it is that number.
     *
     * @throws InvalidModelException if a double cannot hold the number: it is too large, or digits would be lost
     */
    static String ofLiteral(String literal) {
        BigDecimal number;
        try {
            number = new BigDecimal(literal).stripTrailingZeros();
        } catch (ArithmeticException | NumberFormatException e) { // an exponent beyond all numbers
            throw refusal(literal);
        }
        if (isSafe(number)) {
            return NumberText.of(number);
        }
        double nearest = number.doubleValue();
        if (!Double.isInfinite(nearest)) {
            BigDecimal shortest = NumberText.toDecimal(nearest);
            BigDecimal sameLength = new BigDecimal(nearest).round(new MathContext(number.precision()));
            if (sameLength.compareTo(number) == 0 || shortest.compareTo(number) == 0) {
                return NumberText.of(shortest);
            }
        }
        throw refusal(literal);
    }

    private static InvalidModelException refusal(String literal) {
        String was = literal.length() <= LONGEST_SHOWN ? literal : literal.substring(0, LONGEST_SHOWN) + "...";
        return InvalidModelException.of("ContentHash", "each number is one that a double can hold", was);
    }

    /** Whether a double keeps a number that has no trailing zeros. */
    static boolean isSafe(BigDecimal number) {
        return number.precision() <= SAFE_DIGITS && Math.abs(exponent(number)) <= SAFE_EXPONENT;
    }

    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
