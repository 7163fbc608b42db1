// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A fraction in lowest terms, such as 9/3003 as 3/1001: sums and comparisons of it are exact, whatever their order.
 *
 * @param numerator the number above the line
 * @param denominator the number below it, positive
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    /** Nothing. */
    public static final Rational ZERO = of(0, 1);

    /**
     * Reduces a fraction.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not 0
     * @throws ArithmeticException if the denominator is 0
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Rational.denominator: not 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A fraction.
     *
     * @param numerator the number above the line
     * @param denominator the number below it, not 0
     * @return the fraction, reduced
     */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal as a fraction.
     *
     * @param number the decimal
     * @return the same number, exactly
     */
    public static Rational of(BigDecimal number) {
        return number.scale() > 0
                ? new Rational(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Rational(number.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this and the other
     */
    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what to subtract
     * @return this without the other
     */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /**
     * The product.
     *
     * @param other what to multiply by
     * @return this times the other
     */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of two fractions.
     *
     * @param divisor what to divide by, not 0
     * @return this by the divisor
     */
    public Rational dividedBy(Rational divisor) {
        return new Rational(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /**
     * The quotient.
     *
     * @param divisor what to divide by, not 0
     * @return this by the divisor
     */
    public Rational dividedBy(long divisor) {
        return new Rational(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /**
     * The size without the sign.
     *
     * @return the absolute value
     */
    public Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    /**
     * The nearest double, found by way of 34 digits.
     *
     * @return the value
     */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
