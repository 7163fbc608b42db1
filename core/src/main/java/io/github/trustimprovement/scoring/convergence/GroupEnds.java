// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Ratio;
import java.math.BigInteger;

/**
 * How the top and the lowest of a panel moved, better being positive.
 *
 * @param tops how many are the top
 * @param topRise by how many units their sum rose
 * @param bottoms how many are the lowest
 * @param bottomRise by how many units their sum rose
 * @param scale how many decimal places one unit has
 */
record GroupEnds(int tops, long topRise, int bottoms, long bottomRise, int scale) {
    boolean isTopRising() {
        return topRise > 0;
    }

    /** -1 where the gap between the means falls, 0 where it stays, 1 where it grows. */
    int gapSign() {
        return tops == bottoms ? Long.compare(topRise, bottomRise) : scaledGap().signum();
    }

    /** The change of the gap, times the sizes of both. */
    private BigInteger scaledGap() {
        return Ratio.product(topRise, bottoms).subtract(Ratio.product(bottomRise, tops));
    }

    double topChange() {
        return inUnits(BigInteger.valueOf(topRise), tops);
    }

    double bottomChange() {
        return inUnits(BigInteger.valueOf(bottomRise), bottoms);
    }

    double gapChange() {
        return inUnits(scaledGap(), (long) tops * bottoms);
    }

    private double inUnits(BigInteger sum, long divisor) {
        return Ratio.of(sum, BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf(divisor)));
    }
}
