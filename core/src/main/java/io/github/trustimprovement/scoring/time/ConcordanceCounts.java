// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

/**
 * In how many orders of some values so many pairs fall: the q-multinomial coefficients, ties included; exact up to ten
 * values.
 */
final class ConcordanceCounts {
    /** By number of falling pairs. */
    private final long[] orders;

    private ConcordanceCounts(long[] orders) {
        this.orders = orders;
    }

    static ConcordanceCounts of(double[] values) {
        long[] product = {1};
        int placed = 0;
        for (int ties : MannKendall.tieCounts(values)) {
            placed += ties;
            product = times(product, binomial(placed, ties));
        }
        return new ConcordanceCounts(product);
    }

    /** The q-binomial coefficient, by Pascal's rule: c(n, k) = c(n - 1, k - 1) + q^k c(n - 1, k). */
    private static long[] binomial(int n, int k) {
        if (k == 0 || k == n) {
            return new long[] {1};
        }
        long[] sum = new long[k * (n - k) + 1];
        long[] without = binomial(n - 1, k - 1);
        long[] with = binomial(n - 1, k);
        for (int i = 0; i < without.length; i++) {
            sum[i] += without[i];
        }
        for (int i = 0; i < with.length; i++) {
            sum[i + k] += with[i];
        }
        return sum;
    }

    private static long[] times(long[] one, long[] other) {
        long[] product = new long[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                product[i + j] += one[i] * other[j];
            }
        }
        return product;
    }

    /** The share of orders whose S lies as far from 0. */
    double shareAtLeast(long distance) {
        long pairs = orders.length - 1L;
        long far = 0;
        long all = 0;
        for (int falling = 0; falling < orders.length; falling++) {
            all += orders[falling];
            far += StrictMath.abs(pairs - 2L * falling) >= distance ? orders[falling] : 0;
        }
        return (double) far / all;
    }
}
