// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The values of one date as whole numbers of one small unit, with their sums by trust. */
final class VarianceInUnits {
    private final BigInteger[] values;
    private final int[] trusts;
    private final int scale;
    private final TrustSums sums;

    /**
     * Puts values together.
     *
     * @param recorded one a school
     * @param trusts the place of the trust of each
     */
    VarianceInUnits(List<BigDecimal> recorded, int[] trusts) {
        this.trusts = trusts;
        scale = recorded.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        values = recorded.stream()
                .map(value -> value.setScale(scale).unscaledValue())
                .toArray(BigInteger[]::new);
        sums = TrustSums.of(values, trusts);
    }

    /** Of all, or without the school at a place. */
    VarianceParts parts(int omitted) {
        return VarianceParts.of(
                omitted == DateValues.NOBODY ? sums : sums.without(values[omitted], trusts[omitted]), scale);
    }
}
