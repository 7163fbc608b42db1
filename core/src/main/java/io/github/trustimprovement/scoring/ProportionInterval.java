// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A method for an interval around a share k of n, such as {@link #WILSON}: 11 of 14 gives 0.524 to 0.924 at level 0.95.
 *
 * <p>Brown, Cai and DasGupta (2001), 'Interval estimation for a binomial proportion', Statistical Science 16(2),
 * doi:10.1214/ss/1009213286, recommend Wilson's or Jeffreys' for n of 40 or fewer. Wald's interval is not offered: it
 * leaves the unit interval and covers too seldom.
 *
 * @since 0.1.0
 */
public enum ProportionInterval {
    /** Inverts the score test; Wilson (1927). */
    WILSON("Wilson", BinomialConfidenceInterval.WILSON_SCORE),
    /** Quantiles of the beta distribution with a prior of 1/2 and 1/2; the end is 0 for k = 0, and 1 for k = n. */
    JEFFREYS("Jeffreys", BinomialConfidenceInterval.JEFFREYS),
    /** Covers at least as often as its level says; Clopper and Pearson (1934). */
    CLOPPER_PEARSON("Clopper-Pearson", BinomialConfidenceInterval.CLOPPER_PEARSON),
    /** Wald's formula around Wilson's centre, cut to 0 and 1; Agresti and Coull (1998). */
    AGRESTI_COULL("Agresti-Coull", BinomialConfidenceInterval.AGRESTI_COULL);

    private final String label;
    private final BinomialConfidenceInterval method;

    ProportionInterval(String label, BinomialConfidenceInterval method) {
        this.label = label;
        this.method = method;
    }

    /**
     * The name of the method.
     *
     * @return the name, such as {@code Clopper-Pearson}
     */
    public String label() {
        return label;
    }

    /**
     * The interval around k of n: it starts at 0 where k is 0, and ends at 1 where k is n, by each of the methods.
     *
     * @param k how many, from 0 to n
     * @param n of how many, from 1 to 2^31 - 1
     * @param level the nominal coverage, above 0 and below 1, such as 0.95
     * @return the interval, within 0 and 1
     * @throws InvalidModelException if a number is out of range
     */
    public Interval of(long k, long n, double level) {
        if (n < 1 || n > Integer.MAX_VALUE) {
            throw InvalidModelException.of("ProportionInterval.n", "from 1 to 2^31 - 1", n);
        }
        if (k < 0 || k > n) {
            throw InvalidModelException.of("ProportionInterval.k", "from 0 to n = " + n, k);
        }
        var ends = method.fromErrorRate((int) n, (int) k, errorRate(level));
        return Interval.of(k == 0 ? 0 : ends.getLowerBound(), k == n ? 1 : ends.getUpperBound(), level, label);
    }

    /** 1 less the level; a level so small that this is 1 has no interval. */
    private static double errorRate(double level) {
        double rate = 1 - Interval.requireLevel(level);
        if (rate == 1) {
            throw InvalidModelException.of("Interval.level", "so far above 0 that 1 - level is below 1", level);
        }
        return rate;
    }
}
