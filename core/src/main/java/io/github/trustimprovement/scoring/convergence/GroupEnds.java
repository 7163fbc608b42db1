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
 * @param perOne how many units make one
 */
record GroupEnds(int tops, BigInteger topRise, int bottoms, BigInteger bottomRise, BigInteger perOne) {
    boolean isTopRising() {
        return topRise.signum() > 0;
    }

    /** -1 where the gap between the means falls, 0 where it stays, 1 where it grows. */
    int gapSign() {
        return tops == bottoms ? topRise.compareTo(bottomRise) : scaledGap().signum();
    }

    /** The change of the gap, times the sizes of both. */
    private BigInteger scaledGap() {
        return topRise.multiply(BigInteger.valueOf(bottoms)).subtract(bottomRise.multiply(BigInteger.valueOf(tops)));
    }

    double topChange() {
        return change(topRise, tops);
    }

    double bottomChange() {
        return change(bottomRise, bottoms);
    }

    double gapChange() {
        return change(scaledGap(), (long) tops * bottoms);
    }

    private double change(BigInteger sum, long divisor) {
        return Ratio.of(sum, perOne.multiply(BigInteger.valueOf(divisor)));
    }
}
