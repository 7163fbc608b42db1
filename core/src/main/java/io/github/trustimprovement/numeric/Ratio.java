// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A quotient of whole numbers of any size as a double; equal quotients give equal doubles. */
public final class Ratio {
    private Ratio() {}

    /**
     * The quotient of two products.
     *
     * @param a a factor of the numerator
     * @param b a factor of the numerator
     * @param c a factor of the denominator, not 0
     * @param d a factor of the denominator, not 0
     * @return {@code a b / (c d)}
     */
    public static double of(long a, long b, long c, long d) {
        return of(product(a, b), product(c, d));
    }

    /**
     * The quotient of two numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the quotient
     */
    public static double of(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /**
     * The product of two numbers, which a long might not hold.
     *
     * @param a a factor
     * @param b a factor
     * @return the product
     */
    public static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
