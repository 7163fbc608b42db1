// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The normal distribution in decimal numbers of 50 digits, by its series: slow, and nobody else's code. */
final class Decimals {
    static final MathContext PRECISE = new MathContext(50);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494");

    private static final Map<Double, BigDecimal> QUANTILES = new ConcurrentHashMap<>();

    private Decimals() {}

    /** z with a level of all values between -z and z, by bisection. */
    static BigDecimal normalQuantile(double level) {
        return QUANTILES.computeIfAbsent(level, Decimals::bisected);
    }

    private static BigDecimal bisected(double level) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.valueOf(6);
        for (int i = 0; i < 120; i++) {
            BigDecimal middle = low.add(high).divide(TWO, PRECISE);
            if (between(middle).compareTo(new BigDecimal(level)) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The share between -z and z: sqrt(2 / pi) times the sum of (-1)^k z^(2k+1) / (k! 2^k (2k+1)). */
    private static BigDecimal between(BigDecimal z) {
        BigDecimal square = z.multiply(z, PRECISE);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int k = 1; k < 150; k++) {
            power = power.multiply(square, PRECISE).divide(BigDecimal.valueOf(-2L * k), PRECISE);
            sum = sum.add(power.divide(BigDecimal.valueOf(2L * k + 1), PRECISE), PRECISE);
        }
        return TWO.divide(PI, PRECISE).sqrt(PRECISE).multiply(sum, PRECISE);
    }
}
