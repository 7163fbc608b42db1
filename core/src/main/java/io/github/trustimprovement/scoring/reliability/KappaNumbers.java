// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

/**
 * The arithmetic of Cohen's kappa on counts. Sums of products of counts are whole numbers, exact up to 2^53; cells that
 * mirror each other are added first, so that the table read from the other side gives the same digits.
 */
final class KappaNumbers {
    private final AgreementTally tally;
    private final WeightMatrix weights;
    private final double[] rows;
    private final double[] columns;
    private final double n;
    private final double agreement;
    private final double chance;

    KappaNumbers(AgreementTally tally, WeightMatrix weights) {
        this.tally = tally;
        this.weights = weights;
        int size = weights.size();
        rows = new double[size];
        columns = new double[size];
        for (int i = 0; i < size; i++) {
            rows[i] = tally.ofFirst(i);
            columns[i] = tally.ofSecond(i);
        }
        n = tally.units();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < size; i++) {
            observed += tally.count(i, i);
            expected += rows[i] * columns[i];
            for (int j = 0; j < i; j++) {
                observed += weights.of(i, j) * (tally.count(i, j) + tally.count(j, i));
                expected += weights.of(i, j) * (rows[i] * columns[j] + rows[j] * columns[i]);
            }
        }
        agreement = observed;
        chance = expected;
    }

    /** Observed agreement. */
    double observed() {
        return agreement / n;
    }

    /** Agreement that chance would give. */
    double expected() {
        return chance / (n * n);
    }

    /** Whether chance alone would give full agreement. */
    boolean isChanceAll() {
        return n * n - chance <= 0;
    }

    double kappa() {
        return (agreement * n - chance) / (n * n - chance);
    }

    /** The largest kappa of unweighted counts with the same margins. */
    double maximum() {
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            most += Math.min(rows[i], columns[i]);
        }
        return (most * n - chance) / (n * n - chance);
    }

    /** The variance of kappa; Fleiss, Cohen and Everitt (1969), formula 14, as the variance of what a unit adds. */
    double variance() {
        double left = 1 - kappa();
        double mean = kappa() - expected() * left;
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                double part = weights.of(i, j) - meanWeights(i, j) * left - mean;
                sum += tally.count(i, j) / n * part * part;
            }
        }
        return sum / (n * (1 - expected()) * (1 - expected()));
    }

    /** The variance if coders agreed by chance only; there, formula 9. */
    double varianceIfZero() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                double part = weights.of(i, j) - meanWeights(i, j) + expected();
                sum += rows[i] / n * (columns[j] / n) * part * part;
            }
        }
        return sum / (n * (1 - expected()) * (1 - expected()));
    }

    /** The mean weight of row i under the columns' margins, and of column j under the rows'. */
    private double meanWeights(int i, int j) {
        double ofRow = 0;
        double ofColumn = 0;
        for (int k = 0; k < rows.length; k++) {
            ofRow += weights.of(i, k) * columns[k];
            ofColumn += weights.of(k, j) * rows[k];
        }
        return (ofRow + ofColumn) / n;
    }
}
