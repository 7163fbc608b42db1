// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/** What AC1 and AC2 do alike: AC1 is AC2 with weights of identity. */
final class GwetNumbers {
    private final MeasureDescription measure;
    private final CategoryTally tally;
    private final WeightMatrix weights;
    private final boolean hasErrors;
    private final OptionalDouble level;
    private final UnitAgreement agreement;
    private final AnswerForm form;

    private GwetNumbers(
            MeasureDescription measure,
            CategoryTally tally,
            WeightMatrix weights,
            boolean hasErrors,
            OptionalDouble level) {
        this.measure = measure;
        this.tally = tally;
        this.weights = weights;
        this.hasErrors = hasErrors;
        this.level = level;
        agreement = new UnitAgreement(tally, weights);
        form = new AnswerForm(
                measure, tally.basis(), options(), weights.caveats(), tally.pairableUnits(), whyUndefined());
    }

    static GwetNumbers of(MeasureDescription measure, CategoryTally tally, AgreementWeights weights) {
        return new GwetNumbers(
                measure, tally, WeightMatrix.of(weights, tally.categories()), false, OptionalDouble.empty());
    }

    GwetNumbers withStandardError() {
        return new GwetNumbers(measure, tally, weights, true, level);
    }

    GwetNumbers withInterval(double value) {
        return new GwetNumbers(measure, tally, weights, hasErrors, OptionalDouble.of(Interval.requireLevel(value)));
    }

    Estimate estimate() {
        Estimate estimate = form.answer(this::value);
        return level.isEmpty()
                ? estimate
                : AnswerForm.withInterval(
                        estimate,
                        standardError(),
                        level.getAsDouble(),
                        quantile(tally, level.getAsDouble()),
                        "Student's t over units");
    }

    /** How many standard errors an interval reaches; any number where there are too few units for an error. */
    static double quantile(CategoryTally tally, double level) {
        return TDistribution.of(Math.max(1, tally.units() - 1.0)).inverseSurvivalProbability((1 - level) / 2);
    }

    Estimate observedAgreement() {
        return form.answer("observed agreement", whyNoAgreement(), agreement::observed);
    }

    Estimate chanceAgreement() {
        return form.answer("agreement by chance", form.whyUndefined(), this::chance);
    }

    Estimate standardError() {
        return form.error("standard error", () -> agreement.variance(value(), chance(), chanceOf()));
    }

    private double value() {
        return (agreement.observed() - chance()) / (1 - chance());
    }

    private double chance() {
        double sum = 0;
        for (int k = 0; k < weights.size(); k++) {
            sum += agreement.share(k) * (1 - agreement.share(k));
        }
        return sum * spread();
    }

    private double[] chanceOf() {
        double[] chance = new double[weights.size()];
        for (int k = 0; k < chance.length; k++) {
            chance[k] = spread() * (1 - agreement.share(k));
        }
        return chance;
    }

    private double spread() {
        double q = weights.size();
        return weights.sum() / (q * (q - 1));
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (!measure.equals(GwetAC1.DESCRIPTION)) {
            options.put("weights", weights.weights().label());
        }
        options.put("declared categories", Integer.toString(weights.size()));
        return options;
    }

    private Optional<UndefinedReason> whyNoAgreement() {
        return tally.basis()
                .whyUndefined()
                .or(() -> tally.pairableUnits() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(weights::whyUndefined);
    }

    private Optional<UndefinedReason> whyUndefined() {
        return whyNoAgreement()
                .or(() -> tally.usedInPairs() < 2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty())
                .or(() -> chance() >= 1 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(measure, tally.basis())
                .putAllOptions(options())
                .addSteps(
                        Step.of("units with any value", (double) tally.units()),
                        Step.of("units with two values or more", (double) tally.pairableUnits()))
                .addAnswers(NamedAnswer.of(measure.title(), estimate()));
        observedAgreement().ifDefined().ifPresent(value -> explanation.addSteps(Step.of("pa", value)));
        chanceAgreement().ifDefined().ifPresent(value -> explanation.addSteps(Step.of("pe", value)));
        if (hasErrors) {
            explanation.addAnswers(NamedAnswer.of("standard error", standardError()));
        }
        return explanation.build();
    }
}
