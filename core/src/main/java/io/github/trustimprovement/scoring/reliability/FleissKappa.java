// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;

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
public final class FleissKappa extends Kappa {
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
    private final Asked asked;
    private final FleissNumbers numbers;

    private FleissKappa(CategoryTally tally, Asked asked) {
        this(tally, asked, new FleissNumbers(tally));
    }

    private FleissKappa(CategoryTally tally, Asked asked, FleissNumbers numbers) {
        super(numbers, asked);
        this.tally = tally;
        this.asked = asked;
        this.numbers = numbers;
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
     * The agreement of coders of a study or rows on one code, over the segments that {@link CodingReliability} compares.
     *
     * @param material what was coded: a study, or flat rows
     * @param what the code, or the lever with a valence
     * @param coders the ids of two coders or more, each once
     * @return the measure
     * @throws InvalidModelException if the coders are fewer than two, or one is blank or named twice, or rows of one
     *     segment name two participants, or two groups
     */
    public static FleissKappa of(CodedMaterial material, CodedAs what, String... coders) {
        return of(CodingReliability.of(material, coders).data(what));
    }

    /**
     * Kappa of counts.
     *
     * @param tally how many coders chose which category, unit by unit
     * @return the measure
     */
    public static FleissKappa of(CategoryTally tally) {
        return new FleissKappa(tally, Asked.NOTHING);
    }

    /**
     * The same measure that shows standard errors and z beside kappa.
     *
     * @return the measure with errors
     */
    public FleissKappa withStandardError() {
        return new FleissKappa(tally, asked.withErrors());
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
        return new FleissKappa(tally, asked.withLevel(value));
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
        return form().answer("category " + category, numbers.whyNoneOf(place), () -> numbers.kappaOf(place));
    }
}
