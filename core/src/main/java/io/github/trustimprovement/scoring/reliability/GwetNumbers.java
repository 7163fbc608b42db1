// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gwet's coefficient of counts: with weights of identity AC1, with any AC2. */
final class GwetNumbers implements Coefficient {
    private final MeasureDescription measure;
    private final Map<String, String> options;
    private final CategoryTally tally;
    private final WeightMatrix weights;
    private final UnitAgreement agreement;

    private GwetNumbers(
            MeasureDescription measure, Map<String, String> options, CategoryTally tally, WeightMatrix weights) {
        this.measure = measure;
        this.options = options;
        this.tally = tally;
        this.weights = weights;
        agreement = new UnitAgreement(tally, weights);
    }

    static GwetNumbers ac1(CategoryTally tally) {
        return of(GwetAC1.DESCRIPTION, Map.of(), tally, AgreementWeights.identity());
    }

    static GwetNumbers ac2(CategoryTally tally, AgreementWeights weights) {
        return of(GwetAC2.DESCRIPTION, Map.of("weights", weights.label()), tally, weights);
    }

    private static GwetNumbers of(
            MeasureDescription measure, Map<String, String> chosen, CategoryTally tally, AgreementWeights weights) {
        Map<String, String> options = new LinkedHashMap<>(chosen);
        options.put("declared categories", Integer.toString(tally.categories().size()));
        return new GwetNumbers(measure, options, tally, WeightMatrix.of(weights, tally.categories()));
    }

    @Override
    public Answers answers() {
        return new Answers(
                measure,
                tally.basis().toBuilder()
                        .putAllOptions(options)
                        .addAllCaveats(weights.caveats())
                        .build());
    }

    @Override
    public Names names() {
        return new Names(measure.title(), "pa", "pe");
    }

    @Override
    public long n() {
        return tally.pairableUnits();
    }

    @Override
    public List<Step> counts() {
        return List.of(
                Answers.step("units with any value", tally.units()),
                Answers.step("units with two values or more", tally.pairableUnits()));
    }

    @Override
    public Optional<UndefinedReason> whyNoAgreement() {
        return tally.basis()
                .whyUndefined()
                .or(() -> tally.pairableUnits() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(weights::whyUndefined);
    }

    @Override
    public Optional<UndefinedReason> whyNoChance() {
        return whyUndefined();
    }

    @Override
    public Optional<UndefinedReason> whyUndefined() {
        return whyNoAgreement()
                .or(() -> tally.usedInPairs() < 2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty())
                .or(() -> chance() >= 1 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    @Override
    public double value() {
        return (agreement.observed() - chance()) / (1 - chance());
    }

    @Override
    public double observed() {
        return agreement.observed();
    }

    @Override
    public double chance() {
        double sum = 0;
        for (int k = 0; k < weights.size(); k++) {
            sum += agreement.share(k) * (1 - agreement.share(k));
        }
        return sum * spread();
    }

    @Override
    public double variance() {
        double[] chanceOf = new double[weights.size()];
        for (int k = 0; k < chanceOf.length; k++) {
            chanceOf[k] = spread() * (1 - agreement.share(k));
        }
        return agreement.variance(value(), chance(), chanceOf);
    }

    private double spread() {
        double q = weights.size();
        return weights.sum() / (q * (q - 1));
    }

    @Override
    public Reach reach() {
        return Reach.student(tally.units());
    }
}
