// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import java.util.List;

/** Hill's number of any order: how many equally frequent kinds would be as diverse. */
final class HillNumber {
    /** Within this of order 1 the sum of powers is close to 1 and its logarithm needs care. */
    private static final double NEAR_ONE = 0.5;

    private HillNumber() {}

    /**
     * {@code (sum p^q)^(1/(1-q))}, and its limit at 1 and infinity.
     *
     * @param order q, not negative
     * @param shares positive, largest first, adding up to 1
     */
    static double of(double order, List<Double> shares) {
        double largest = shares.get(0);
        if (order == 0) {
            return shares.size();
        }
        if (order == 1) {
            return StrictMath.exp(entropy(shares));
        }
        if (Double.isInfinite(order)) {
            return 1 / largest;
        }
        double sum = 0;
        if (Math.abs(order - 1) < NEAR_ONE) {
            for (double share : shares) {
                sum += share * StrictMath.expm1((order - 1) * StrictMath.log(share));
            }
            return StrictMath.exp(StrictMath.log1p(sum) / (1 - order));
        }
        for (double share : shares) {
            sum += StrictMath.pow(share / largest, order);
        }
        return StrictMath.exp(order / (1 - order) * StrictMath.log(largest) + StrictMath.log(sum) / (1 - order));
    }

    /** Shannon's entropy, in natural units. */
    static double entropy(List<Double> shares) {
        double entropy = 0;
        for (double share : shares) {
            entropy -= share * StrictMath.log(share);
        }
        return entropy;
    }
}
