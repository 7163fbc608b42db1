// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.List;
import java.util.Map;

/**
 * Agreement unit by unit among any number of coders, as Gwet (2008), doi:10.1348/000711006X126600, has it; units with
 * one value tell of frequencies only.
 */
final class UnitAgreement {
    private final CategoryTally tally;
    private final WeightMatrix weights;
    private final double[] shares;
    private final double units;
    private final double pairable;
    private final double observed;

    UnitAgreement(CategoryTally tally, WeightMatrix weights) {
        this.tally = tally;
        this.weights = weights;
        units = tally.units();
        pairable = tally.pairableUnits();
        shares = new double[weights.size()];
        double sum = 0;
        for (Map.Entry<List<Integer>, Long> entry : tally.unitsByCounts().entrySet()) {
            double values = CategoryTally.values(entry.getKey());
            for (int k = 0; k < shares.length; k++) {
                shares[k] += entry.getKey().get(k) / values * entry.getValue() / units;
            }
            sum += ofUnit(entry.getKey()) * entry.getValue();
        }
        observed = sum / pairable;
    }

    /** The mean agreement of a unit, over those with two values or more. */
    double observed() {
        return observed;
    }

    /** The mean share of each category in a unit. */
    double share(int category) {
        return shares[category];
    }

    /** The share of ordered pairs of a unit's values that agree; 0 for one value. */
    private double ofUnit(List<Integer> counts) {
        double values = CategoryTally.values(counts);
        if (values < 2) {
            return 0;
        }
        double pairs = 0;
        for (int k = 0; k < shares.length; k++) {
            double near = 0;
            for (int l = 0; l < shares.length; l++) {
                near += weights.of(k, l) * counts.get(l);
            }
            pairs += counts.get(k) * (near - 1);
        }
        return pairs / (values * (values - 1));
    }

    /**
     * The variance of a coefficient over units, as if these were drawn at random from very many.
     *
     * @param coefficient its value
     * @param chance its agreement by chance
     * @param chanceOf what a value of each category adds to that
     */
    double variance(double coefficient, double chance, double... chanceOf) {
        double sum = 0;
        for (Map.Entry<List<Integer>, Long> entry : tally.unitsByCounts().entrySet()) {
            List<Integer> counts = entry.getKey();
            double values = CategoryTally.values(counts);
            double own = 0;
            for (int k = 0; k < shares.length; k++) {
                own += chanceOf[k] * counts.get(k) / values;
            }
            double above = values < 2 ? 0 : units / pairable * (ofUnit(counts) - chance) / (1 - chance);
            double part = above - 2 * (1 - coefficient) * (own - chance) / (1 - chance) - coefficient;
            sum += part * part * entry.getValue();
        }
        return sum / (units * (units - 1));
    }
}
