// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weights of declared categories, worked out once. */
final class WeightMatrix {
    private final AgreementWeights weights;
    private final Categories categories;
    private final double[][] rows;

    private WeightMatrix(AgreementWeights weights, Categories categories, double[][] rows) {
        this.weights = weights;
        this.categories = categories;
        this.rows = rows;
    }

    static WeightMatrix of(AgreementWeights weights, Categories categories) {
        int size = categories.size();
        double[][] rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = weights.weight(categories, i, j);
            }
        }
        return new WeightMatrix(weights, categories, rows);
    }

    AgreementWeights weights() {
        return weights;
    }

    int size() {
        return rows.length;
    }

    double of(int first, int second) {
        return rows[first][second];
    }

    /** The weights as whole numbers over one denominator: exact, but for those that were rounded before. */
    Whole whole() {
        List<List<Rational>> fractions = new ArrayList<>();
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < size(); i++) {
            List<Rational> row = new ArrayList<>();
            for (int j = 0; j < size(); j++) {
                Rational weight = fraction(i, j);
                row.add(weight);
                denominator = denominator
                        .divide(denominator.gcd(weight.denominator()))
                        .multiply(weight.denominator());
            }
            fractions.add(row);
        }
        return new Whole(fractions, denominator);
    }

    private Rational fraction(int i, int j) {
        return weights instanceof WeightScheme scheme
                ? scheme.fraction(categories, i, j)
                : Rational.of(BigDecimal.valueOf(of(i, j)));
    }

    /** Weights over a denominator that all of them share. */
    record Whole(List<List<Rational>> fractions, BigInteger denominator) {
        static final Whole NONE = new Whole(List.of(), BigInteger.ONE);

        int size() {
            return fractions.size();
        }

        BigInteger of(int i, int j) {
            Rational weight = fractions.get(i).get(j);
            return weight.numerator().multiply(denominator.divide(weight.denominator()));
        }
    }

    double sum() {
        double sum = 0;
        for (double[] row : rows) {
            for (double weight : row) {
                sum += weight;
            }
        }
        return sum;
    }

    boolean isIdentity() {
        return weights == WeightScheme.IDENTITY;
    }

    /** Why these weights mean nothing for these categories. */
    Optional<UndefinedReason> whyUndefined() {
        if (!(weights instanceof WeightScheme) || isIdentity()) {
            return Optional.empty();
        }
        if (!categories.level().isAtLeast(MeasurementLevel.ORDINAL)) {
            return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
        }
        boolean isNegative =
                !categories.values().isEmpty() && categories.values().get(0).doubleValue() < 0;
        return weights == WeightScheme.RATIO && isNegative
                ? Optional.of(UndefinedReason.NON_POSITIVE_VALUE)
                : Optional.empty();
    }

    /** What these weights assume of these categories. */
    List<Caveat> caveats() {
        return weights instanceof WeightScheme scheme
                        && scheme.needsDistances()
                        && categories.level() == MeasurementLevel.ORDINAL
                ? List.of(Caveat.ORDINAL_TREATED_AS_INTERVAL)
                : List.of();
    }
}
