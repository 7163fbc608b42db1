// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import java.math.BigInteger;

/** The values of one date as whole numbers of one small unit, with their sums by trust. */
final class VarianceInUnits {
    private final Units units;
    private final int[] trusts;
    private final TrustSums sums;

    /**
     * Puts values together.
     *
     * @param units one a school
     * @param trusts the place of the trust of each
     */
    VarianceInUnits(Units units, int[] trusts) {
        this.units = units;
        this.trusts = trusts;
        sums = TrustSums.of(units.values().toArray(BigInteger[]::new), trusts);
    }

    /** Of all, or without the school at a place. */
    VarianceParts parts(int omitted) {
        return VarianceParts.of(
                omitted == DateValues.NOBODY
                        ? sums
                        : sums.without(units.values().get(omitted), trusts[omitted]),
                units.perOne());
    }

    /** How many trusts there are, of all schools or without the one at a place. */
    int trusts(int omitted) {
        return omitted == DateValues.NOBODY || sums.hasOthers(trusts[omitted]) ? sums.trusts() : sums.trusts() - 1;
    }
}
