// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;

/**
 * Agreement of coders beyond chance that does not collapse where one category is rare: {@code AC1 = (pa - pe) /
 * (1 - pe)} with {@code pe = sum of pi (1 - pi) / (q - 1)}, such as 0.866 of 10 units.
 *
 * <p>{@code pi} is the mean share of a category in a unit, and q the number of categories that were declared, used or
 * not: another declaration gives another value. Any number of coders; units with one value tell of frequencies only.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} if no unit has two values; {@link UndefinedReason#ONE_CATEGORY} if what
 * can be paired is of one category (the formula would give 1 there, without any variation to agree on). The error:
 * {@link UndefinedReason#TOO_FEW_UNITS} of fewer than two units, {@link UndefinedReason#NO_VARIATION} where all are alike.
 *
 * <p>Gwet (2008), 'Computing inter-rater reliability and its variance in the presence of high agreement',
 * doi:10.1348/000711006X126600; values that are missing as in irrCAC 1.4.
 *
 * @since 0.1.0
 */
public final class GwetAC1 extends BeyondChance {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/gwet-ac1")
            .title("Gwet's AC1")
            .question("How far do coders agree beyond what chance would give, where most units are of one category?")
            .formula(
                    "AC1 = (pa - pe) / (1 - pe); pa = mean share of agreeing pairs of a unit, pe = sum of pi (1 - pi) / (q - 1), pi = mean share of a category, q = declared categories")
            .range("below 0 to 1; 0 is chance")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has two values")
            .putUndefinedCase(
                    UndefinedReason.ONE_CATEGORY, "units with two values or more use one category, or one is declared")
            .putUndefinedCase(UndefinedReason.NO_VARIATION, "the standard error, where all units are alike")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "the standard error, of fewer than two units")
            .addSources(
                    "Gwet (2008), doi:10.1348/000711006X126600",
                    "Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final CategoryTally tally;
    private final Asked asked;

    private GwetAC1(CategoryTally tally, Asked asked) {
        super(GwetNumbers.ac1(tally), asked);
        this.tally = tally;
        this.asked = asked;
    }

    /**
     * GwetAC1 of data.
     *
     * @param data what each coder made of each unit; its declared categories enter the result
     * @return the measure
     */
    public static GwetAC1 of(ReliabilityData data) {
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
    public static GwetAC1 of(CodedMaterial material, CodedAs what, String... coders) {
        return of(CodingReliability.of(material, coders).data(what));
    }

    /**
     * GwetAC1 of counts.
     *
     * @param tally how many coders chose which category, unit by unit
     * @return the measure
     */
    public static GwetAC1 of(CategoryTally tally) {
        return new GwetAC1(tally, Asked.NOTHING);
    }

    /**
     * The same measure that shows the standard error beside it.
     *
     * @return the measure with its error
     */
    public GwetAC1 withStandardError() {
        return new GwetAC1(tally, asked.withErrors());
    }

    /**
     * The same measure with an interval: so many standard errors on each side as Student's t has for the number of
     * units, cut to -1 and 1. It takes units for independent.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the measure with an interval
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public GwetAC1 withInterval(double level) {
        return new GwetAC1(tally, asked.withLevel(level));
    }
}
