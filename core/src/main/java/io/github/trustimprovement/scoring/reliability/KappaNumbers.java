// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Cohen's kappa of counts: sums of products of counts and of weights over one denominator are whole numbers, so that
 * what is made of them is rounded once, whichever side the table is read from.
 */
final class KappaNumbers implements Kappa.KappaForm {
    private final AgreementTally tally;
    private final WeightMatrix weights;
    private final double[] rows;
    private final double[] columns;
    private final double n;
    private final BigInteger all;
    private final BigInteger agreement;
    private final BigInteger chance;

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
        WeightMatrix.Whole whole = weights.whyUndefined().isEmpty() ? weights.whole() : WeightMatrix.Whole.NONE;
        BigInteger observed = BigInteger.ZERO;
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < whole.size(); i++) {
            for (int j = 0; j < size; j++) {
                BigInteger weight = whole.of(i, j);
                if (weight.signum() > 0) {
                    observed = observed.add(weight.multiply(big(tally.count(i, j))));
                    expected =
                            expected.add(weight.multiply(big(tally.ofFirst(i))).multiply(big(tally.ofSecond(j))));
                }
            }
        }
        agreement = observed.multiply(big(tally.units()));
        chance = expected;
        all = whole.denominator().multiply(big(tally.units()).pow(2));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    @Override
    public Answers answers() {
        return new Answers(
                CohenKappa.DESCRIPTION,
                tally.basis().toBuilder()
                        .putOption("weights", weights.weights().label())
                        .addAllCaveats(weights.caveats())
                        .build());
    }

    @Override
    public Names names() {
        return new Names("kappa", "po", "pe");
    }

    @Override
    public long n() {
        return tally.units();
    }

    @Override
    public List<Step> counts() {
        return List.of(Answers.step("units that both coded", tally.units()));
    }

    @Override
    public Optional<UndefinedReason> whyNoAgreement() {
        return tally.basis()
                .whyUndefined()
                .or(() -> tally.units() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(weights::whyUndefined);
    }

    @Override
    public Optional<UndefinedReason> whyUndefined() {
        return whyNoAgreement()
                .or(() -> tally.used() < 2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty())
                .or(() ->
                        all.compareTo(chance) <= 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    /** With weights there is no such number. */
    Optional<UndefinedReason> whyNoMaximum() {
        return whyUndefined()
                .or(() ->
                        weights.isIdentity() ? Optional.empty() : Optional.of(UndefinedReason.NOT_WITH_THESE_OPTIONS));
    }

    @Override
    public Reach reach() {
        return Reach.normal();
    }

    @Override
    public double observed() {
        return new Rational(agreement, all).toDouble();
    }

    @Override
    public double chance() {
        return new Rational(chance, all).toDouble();
    }

    @Override
    public double value() {
        return beyondChance(agreement);
    }

    /** The largest kappa of unweighted counts with the same margins. */
    double maximum() {
        long most = 0;
        for (int i = 0; i < rows.length; i++) {
            most += Math.min(tally.ofFirst(i), tally.ofSecond(i));
        }
        return beyondChance(big(most).multiply(big(tally.units())));
    }

    private double beyondChance(BigInteger agreeing) {
        return new Rational(agreeing.subtract(chance), all.subtract(chance)).toDouble();
    }

    /** The variance of kappa; Fleiss, Cohen and Everitt (1969), formula 14, as the variance of what a unit adds. */
    @Override
    public double variance() {
        double left = 1 - value();
        double mean = value() - chance() * left;
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                double part = weights.of(i, j) - meanWeights(i, j) * left - mean;
                sum += tally.count(i, j) / n * part * part;
            }
        }
        return sum / (n * (1 - chance()) * (1 - chance()));
    }

    /** The variance if coders agreed by chance only; there, formula 9. */
    @Override
    public double varianceIfZero() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                double part = weights.of(i, j) - meanWeights(i, j) + chance();
                sum += rows[i] / n * (columns[j] / n) * part * part;
            }
        }
        return sum / (n * (1 - chance()) * (1 - chance()));
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
