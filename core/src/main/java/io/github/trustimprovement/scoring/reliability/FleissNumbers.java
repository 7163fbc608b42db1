// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.List;

/** The arithmetic of Fleiss' kappa on counts; sums of products are whole numbers, exact up to 2^53. */
final class FleissNumbers {
    private final CategoryTally tally;
    private final double coders;
    private final double values;
    private final double agreeing;
    private final double chance;

    /** Any tally; the numbers mean something where all units have the same number of values, two or more. */
    FleissNumbers(CategoryTally tally) {
        this.tally = tally;
        coders = tally.unitsByCounts().isEmpty()
                ? 0
                : CategoryTally.values(tally.unitsByCounts().keySet().iterator().next());
        values = tally.sum(CategoryTally::values);
        agreeing = 2.0 * tally.agreeingPairs();
        double sum = 0;
        for (int category = 0; category < size(); category++) {
            sum += (double) tally.count(category) * tally.count(category);
        }
        chance = sum;
    }

    boolean isOfEqualNumbers() {
        return tally.unitsByCounts().keySet().stream().allMatch(counts -> CategoryTally.values(counts) == coders);
    }

    private int size() {
        return tally.categories().size();
    }

    private double share(int category) {
        return tally.count(category) / values;
    }

    double observed() {
        return agreeing / (values * (coders - 1));
    }

    double expected() {
        return chance / (values * values);
    }

    double kappa() {
        return (agreeing * values - chance * (coders - 1)) / ((values * values - chance) * (coders - 1));
    }

    /** Kappa of one category against all others. */
    double kappaOf(int category) {
        double share = share(category);
        return (agreeingOf(category) / (tally.count(category) * (coders - 1)) - share) / (1 - share);
    }

    /** How many ordered pairs of values of one unit are of this category. */
    private double agreeingOf(int category) {
        return tally.sum(counts -> of(counts, category) * (of(counts, category) - 1));
    }

    private static long of(List<Integer> counts, int category) {
        return counts.get(category);
    }

    /** The variance if coders agreed by chance only. */
    double varianceIfZero() {
        double spread = 0;
        double skew = 0;
        for (int category = 0; category < size(); category++) {
            double share = share(category);
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        return 2 * (spread * spread - skew) / (spread * spread * values * (coders - 1));
    }

    /** The variance over units of kappa as it is. */
    double variance() {
        double[] shares = new double[size()];
        for (int category = 0; category < shares.length; category++) {
            shares[category] = share(category);
        }
        return new UnitAgreement(tally, WeightMatrix.of(AgreementWeights.identity(), tally.categories()))
                .variance(kappa(), expected(), shares);
    }
}
