// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.Rational;
import java.math.BigInteger;

/**
 * The variance of one date in whole numbers over one divisor, such as 20/25 within, 96/25 between and 116/25 in total.
 *
 * @param within the variance within trusts, times the divisor
 * @param between the variance between trusts, times the divisor
 * @param total the variance over all schools, times the divisor; exactly the sum of both
 * @param divisor what each is divided by, positive
 * @since 0.1.0
 */
public record VarianceParts(BigInteger within, BigInteger between, BigInteger total, BigInteger divisor) {
    /**
     * Checks the parts.
     *
     * @param within the variance within trusts, times the divisor
     * @param between the variance between trusts, times the divisor
     * @param total the variance over all schools, times the divisor; exactly the sum of both
     * @param divisor what each is divided by, positive
     * @throws InvalidModelException if the parts do not add up, or the divisor is not positive
     */
    public VarianceParts {
        if (!within.add(between).equals(total)) {
            throw InvalidModelException.of("VarianceParts.total", "within + between", total);
        }
        if (divisor.signum() <= 0) {
            throw InvalidModelException.of("VarianceParts.divisor", "positive", divisor);
        }
    }

    /** Of sums of whole numbers that each stand for 10^-scale; the total is worked out by itself, and checked. */
    static VarianceParts of(TrustSums sums, int scale) {
        BigInteger common = lcm(
                lcm(sums.within().denominator(), sums.between().denominator()),
                sums.total().denominator());
        return new VarianceParts(
                times(sums.within(), common),
                times(sums.between(), common),
                times(sums.total(), common),
                common.multiply(BigInteger.TEN.pow(2 * scale)));
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static BigInteger times(Rational value, BigInteger common) {
        return value.numerator().multiply(common.divide(value.denominator()));
    }
}
