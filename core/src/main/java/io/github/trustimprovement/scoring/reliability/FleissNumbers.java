// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.List;
import java.util.Optional;

/** Fleiss' kappa of counts; sums of products are whole numbers, exact up to 2^53. */
final class FleissNumbers implements Kappa.KappaForm {
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

    @Override
    public Answers answers() {
        return new Answers(FleissKappa.DESCRIPTION, tally.basis());
    }

    @Override
    public Names names() {
        return new Names("kappa", "P", "Pe");
    }

    @Override
    public long n() {
        return tally.pairableUnits();
    }

    @Override
    public List<Step> counts() {
        return List.of(Answers.step("units", tally.units()));
    }

    @Override
    public Optional<UndefinedReason> whyNoAgreement() {
        return tally.basis()
                .whyUndefined()
                .or(() -> tally.pairableUnits() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(() -> isOfEqualNumbers() ? Optional.empty() : Optional.of(UndefinedReason.CODERS_UNEQUAL));
    }

    @Override
    public Optional<UndefinedReason> whyUndefined() {
        return whyNoAgreement()
                .or(() -> tally.usedInPairs() < 2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty());
    }

    /** A category that nobody used has no kappa of its own. */
    Optional<UndefinedReason> whyNoneOf(int category) {
        return whyUndefined()
                .or(() ->
                        tally.count(category) == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    @Override
    public Reach reach() {
        return Reach.student(tally.units());
    }

    private boolean isOfEqualNumbers() {
        return tally.unitsByCounts().keySet().stream().allMatch(counts -> CategoryTally.values(counts) == coders);
    }

    private int size() {
        return tally.categories().size();
    }

    private double share(int category) {
        return tally.count(category) / values;
    }

    @Override
    public double observed() {
        return agreeing / (values * (coders - 1));
    }

    @Override
    public double chance() {
        return chance / (values * values);
    }

    @Override
    public double value() {
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
    @Override
    public double varianceIfZero() {
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
    @Override
    public double variance() {
        double[] shares = new double[size()];
        for (int category = 0; category < shares.length; category++) {
            shares[category] = share(category);
        }
        return new UnitAgreement(tally, WeightMatrix.of(AgreementWeights.identity(), tally.categories()))
                .variance(value(), chance(), shares);
    }
}
