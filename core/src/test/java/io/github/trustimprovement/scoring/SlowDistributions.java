// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Quantiles by plain sums and bisection, to hold against those of the library that measures call. */
public final class SlowDistributions {
    private static final MathContext DIGITS = new MathContext(45);
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510582097");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HALVINGS = 100;

    /** Nodes of the double exponential rule lie this far apart, from -8 to 8. */
    private static final double STEP = 1.0 / 32;

    private static final double REACH = 8;

    private SlowDistributions() {}

    /**
     * The z that a normal number leaves between -z and z with a chance, by the power series of the integral.
     *
     * @param level the chance
     * @return z
     */
    public static BigDecimal normal(BigDecimal level) {
        BigDecimal target = level.divide(TWO, DIGITS);
        return root(z -> normalFromZero(z).subtract(target), BigDecimal.ZERO, BigDecimal.valueOf(8));
    }

    private static BigDecimal normalFromZero(BigDecimal z) {
        BigDecimal square = z.multiply(z, DIGITS).negate().divide(TWO, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int i = 1; i < 200; i++) {
            power = power.multiply(square, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(2L * i + 1), DIGITS), DIGITS);
        }
        return sum.divide(TWO.multiply(PI).sqrt(DIGITS), DIGITS);
    }

    /**
     * The p at which k or more of n have a chance, by the binomial sum.
     *
     * @param k how many, from 1
     * @param n of how many
     * @param chance the chance
     * @return p
     */
    public static BigDecimal binomial(int k, int n, BigDecimal chance) {
        return root(p -> atLeast(k, n, p).subtract(chance), BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static BigDecimal atLeast(int k, int n, BigDecimal p) {
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= n; i++) {
            if (i >= k) {
                sum = sum.add(
                        new BigDecimal(ways)
                                .multiply(p.pow(i, DIGITS), DIGITS)
                                .multiply(BigDecimal.ONE.subtract(p).pow(n - i, DIGITS), DIGITS),
                        DIGITS);
            }
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return sum;
    }

    private static BigDecimal root(UnaryOperator<BigDecimal> rising, BigDecimal from, BigDecimal to) {
        BigDecimal lower = from;
        BigDecimal upper = to;
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = lower.add(upper).divide(TWO, DIGITS);
            if (rising.apply(middle).signum() < 0) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
        return lower;
    }

    /**
     * The t that Student's variable exceeds with a chance, by the finite sums of Abramowitz and Stegun, 26.7.3 and 4.
     *
     * @param degreesOfFreedom how many
     * @param tail the chance, below 1/2
     * @return t
     */
    public static double student(long degreesOfFreedom, double tail) {
        double angle = root(theta -> studentBetween(theta, degreesOfFreedom) - (1 - 2 * tail), 0, Math.PI / 2);
        return Math.sqrt((double) degreesOfFreedom) * Math.tan(angle);
    }

    private static double studentBetween(double theta, long degreesOfFreedom) {
        boolean isOdd = degreesOfFreedom % 2 == 1;
        double cosine = Math.cos(theta);
        double term = isOdd ? cosine : 1;
        double sum = 0;
        for (long i = isOdd ? 1 : 0; i < degreesOfFreedom - 1; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        return isOdd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    }

    /**
     * The x that a beta variable stays below with a chance, by numerical integration of its density.
     *
     * @param a the first parameter
     * @param b the second
     * @param chance the chance
     * @return x
     */
    public static double beta(double a, double b, double chance) {
        double whole = betaBelow(a, b, 1);
        return root(x -> betaBelow(a, b, x) / whole - chance, 0, 1);
    }

    /** The integral of y^(a-1) (1-y)^(b-1) up to x, with y = x / (1 + exp(-pi sinh t)). */
    private static double betaBelow(double a, double b, double x) {
        double sum = 0;
        for (double t = -REACH; t <= REACH; t += STEP) {
            double twice = Math.PI * Math.sinh(t);
            double log = twice < 0 ? twice - Math.log1p(Math.exp(twice)) : -Math.log1p(Math.exp(-twice));
            double logOfRest = twice < 0 ? -Math.log1p(Math.exp(twice)) : -twice - Math.log1p(Math.exp(-twice));
            double toOne = x == 1 ? logOfRest : Math.log(1 - x + x * Math.exp(logOfRest));
            double value = Math.exp(a * log + logOfRest + (b - 1) * toOne) * Math.PI * Math.cosh(t);
            sum += Double.isFinite(value) ? value : 0;
        }
        return sum * STEP * Math.pow(x, a);
    }

    private static double root(DoubleUnaryOperator rising, double from, double to) {
        double lower = from;
        double upper = to;
        for (int i = 0; i < HALVINGS && lower < upper; i++) {
            double middle = (lower + upper) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
        return lower;
    }
}
