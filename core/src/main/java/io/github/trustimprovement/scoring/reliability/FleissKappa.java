// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Agreement of several coders beyond chance: {@code kappa = (P - Pe) / (1 - Pe)}, such as 0.430 of 30 units and 6
 * coders.
 *
 * <p>{@code P} is the mean share of agreeing pairs of a unit, {@code Pe} the sum of the squared shares of the
 * categories. Each unit needs the same number of values, but not of the same coders. With two coders it is Scott's pi,
 * not {@link CohenKappa}. Standard errors, z and an interval come only if named.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} if no unit has two values; {@link UndefinedReason#CODERS_UNEQUAL} if
 * units have different numbers of values, where Krippendorff's alpha is meant for; {@link UndefinedReason#ONE_CATEGORY}
 * if all values are of one category. Kappa of a category that nobody used: {@link UndefinedReason#ZERO_DENOMINATOR}.
 * Errors: {@link UndefinedReason#TOO_FEW_UNITS} of fewer than two units, {@link UndefinedReason#NO_VARIATION} where all
 * are alike.
 *
 * <p>Fleiss (1971), 'Measuring nominal scale agreement among many raters', doi:10.1037/h0031619; z as R's irr; the
 * interval by Gwet (2008), doi:10.1348/000711006X126600.
 *
 * @since 0.1.0
 */
public final class FleissKappa extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/fleiss-kappa")
            .title("Fleiss' kappa")
            .question(
                    "How far do several coders agree beyond what chance would give, with as many values in each unit?")
            .formula(
                    "kappa = (P - Pe) / (1 - Pe); P = mean share of agreeing pairs of a unit, Pe = sum of squared shares"
                            + " of the categories")
            .range("below 0 to 1; 0 is chance")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has two values")
            .putUndefinedCase(UndefinedReason.CODERS_UNEQUAL, "units have different numbers of values")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all values are of one category")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "kappa of a category that nobody used")
            .putUndefinedCase(UndefinedReason.NO_VARIATION, "the standard error, where all units are alike")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "the standard error, of fewer than two units")
            .addSources(
                    "Fleiss (1971), doi:10.1037/h0031619",
                    "Fleiss, Nee and Landis (1979), doi:10.1037/0033-2909.86.5.974",
                    "Gwet (2008), doi:10.1348/000711006X126600")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final CategoryTally tally;
    private final boolean hasErrors;
    private final OptionalDouble level;
    private final FleissNumbers numbers;
    private final AnswerForm form;

    private FleissKappa(CategoryTally tally, boolean hasErrors, OptionalDouble level) {
        this.tally = tally;
        this.hasErrors = hasErrors;
        this.level = level;
        numbers = new FleissNumbers(tally);
        form = new AnswerForm(
                DESCRIPTION,
                tally.basis(),
                Map.of(),
                List.of(),
                tally.pairableUnits(),
                whyNoAgreement()
                        .or(() -> tally.usedInPairs() < 2
                                ? Optional.of(UndefinedReason.ONE_CATEGORY)
                                : Optional.empty()));
    }

    /**
     * Kappa of coders.
     *
     * @param data what each made of each unit
     * @return the measure
     */
    public static FleissKappa of(ReliabilityData data) {
        return of(CategoryTally.of(data));
    }

    /**
     * Kappa of counts.
     *
     * @param tally how many coders chose which category, unit by unit
     * @return the measure
     */
    public static FleissKappa of(CategoryTally tally) {
        return new FleissKappa(tally, false, OptionalDouble.empty());
    }

    /**
     * The same measure that shows standard errors and z beside kappa.
     *
     * @return the measure with errors
     */
    public FleissKappa withStandardError() {
        return new FleissKappa(tally, true, level);
    }

    /**
     * The same measure with an interval: so many standard errors over units on each side as Student's t has for the
     * number of units, cut to -1 and 1. It takes units for independent.
     *
     * @param value the nominal coverage, above 0 and below 1
     * @return the measure with an interval
     * @throws InvalidModelException if the level is out of range
     */
    public FleissKappa withInterval(double value) {
        return new FleissKappa(tally, hasErrors, OptionalDouble.of(Interval.requireLevel(value)));
    }

    /**
     * Kappa, with n and caveats.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        Estimate estimate = form.answer(numbers::kappa);
        return level.isEmpty()
                ? estimate
                : AnswerForm.withInterval(
                        estimate,
                        standardError(),
                        level.getAsDouble(),
                        GwetNumbers.quantile(tally, level.getAsDouble()),
                        "Student's t over units");
    }

    /**
     * Observed agreement.
     *
     * @return {@code P}
     */
    public Estimate observedAgreement() {
        return form.answer("observed agreement", whyNoAgreement(), numbers::observed);
    }

    /**
     * Agreement by chance.
     *
     * @return {@code Pe}
     */
    public Estimate chanceAgreement() {
        return form.answer("agreement by chance", whyNoAgreement(), numbers::expected);
    }

    /**
     * Kappa of one category against all others.
     *
     * @param category the label of the category
     * @return the number; {@link UndefinedReason#ZERO_DENOMINATOR} for a category that nobody used
     * @throws InvalidModelException if it is not declared
     */
    public Estimate ofCategory(String category) {
        int place = tally.categories()
                .position(category)
                .orElseThrow(() -> InvalidModelException.of(
                        "FleissKappa.category", "one of " + tally.categories().labels(), category));
        Optional<UndefinedReason> unused =
                tally.count(place) == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty();
        return form.answer("category " + category, form.whyUndefined().or(() -> unused), () -> numbers.kappaOf(place));
    }

    /**
     * The standard error over units, for intervals.
     *
     * @return the error; {@link UndefinedReason#NO_VARIATION} where all units are alike
     */
    public Estimate standardError() {
        return form.error("standard error", numbers::variance);
    }

    /**
     * The standard error that kappa would have if there were agreement by chance only, for z.
     *
     * @return the error
     */
    public Estimate standardErrorIfZero() {
        return form.error("standard error if kappa were 0", numbers::varianceIfZero);
    }

    /**
     * How many of the standard errors under chance kappa is away from 0.
     *
     * @return z
     */
    public Estimate z() {
        return form.ratio("z", form.answer(numbers::kappa), standardErrorIfZero());
    }

    private Optional<UndefinedReason> whyNoAgreement() {
        return tally.basis()
                .whyUndefined()
                .or(() -> tally.pairableUnits() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(() -> numbers.isOfEqualNumbers() ? Optional.empty() : Optional.of(UndefinedReason.CODERS_UNEQUAL));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, tally.basis())
                .addSteps(Step.of("units", (double) tally.units()))
                .addAnswers(NamedAnswer.of("kappa", estimate()));
        observedAgreement().ifDefined().ifPresent(value -> explanation.addSteps(Step.of("P", value)));
        chanceAgreement().ifDefined().ifPresent(value -> explanation.addSteps(Step.of("Pe", value)));
        if (hasErrors) {
            explanation.addAnswers(
                    NamedAnswer.of("standard error", standardError()),
                    NamedAnswer.of("standard error if kappa were 0", standardErrorIfZero()),
                    NamedAnswer.of("z", z()));
        }
        return explanation.build();
    }
}
