// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigInteger;
import java.util.List;

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

    /** Of sums of whole units, of which so many make one; the total is worked out by itself, and checked. */
    static VarianceParts of(TrustSums sums, BigInteger perOne) {
        Units parts = Units.of(List.of(sums.within(), sums.between(), sums.total()));
        List<BigInteger> values = parts.values();
        return new VarianceParts(
                values.get(0), values.get(1), values.get(2), parts.perOne().multiply(perOne.pow(2)));
    }
}
