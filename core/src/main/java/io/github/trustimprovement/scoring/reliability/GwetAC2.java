// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;

/**
 * Agreement of coders beyond chance where a near miss counts in part: {@code AC2 = (pa - pe) / (1 - pe)} with
 * {@code pe = T sum of pi (1 - pi) / (q (q - 1))}, such as 0.859 of 12 units with linear weights.
 *
 * <p>T is the sum of all weights, {@code pi} the mean share of a category in a unit, and q the number of categories that
 * were declared, used or not. With {@link AgreementWeights#identity()} it is {@link GwetAC1}.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} if no unit has two values; {@link UndefinedReason#ONE_CATEGORY} if what
 * can be paired is of one category (the formula would give 1 there, without any variation to agree on);
 * {@link UndefinedReason#ZERO_DENOMINATOR} if weights make chance agreement complete;
 * {@link UndefinedReason#LEVEL_TOO_WEAK} for weights that need an order and categories that have none;
 * {@link UndefinedReason#NON_POSITIVE_VALUE} for ratio weights of values below 0. The error:
 * {@link UndefinedReason#TOO_FEW_UNITS} of fewer than two units, {@link UndefinedReason#NO_VARIATION} where all are
 * alike.
 *
 * <p>Gwet (2008), doi:10.1348/000711006X126600; Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, ch. 4;
 * values that are missing as in irrCAC 1.4.
 *
 * @since 0.1.0
 */
public final class GwetAC2 extends BeyondChance {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/gwet-ac2")
            .title("Gwet's AC2")
            .question("How far do coders agree beyond what chance would give, where a near miss counts in part?")
            .formula(
                    "AC2 = (pa - pe) / (1 - pe); pa = mean weighted share of agreeing pairs of a unit, pe = T sum of pi (1 - pi) / (q (q - 1)), T = sum of all weights, pi = mean share of a category, q = declared categories")
            .range("below 0 to 1; 0 is chance")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has two values")
            .putUndefinedCase(
                    UndefinedReason.ONE_CATEGORY, "units with two values or more use one category, or one is declared")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the weights make agreement by chance complete")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the weights need an order that the categories have not")
            .putUndefinedCase(UndefinedReason.NON_POSITIVE_VALUE, "ratio weights of values below 0")
            .putUndefinedCase(UndefinedReason.NO_VARIATION, "the standard error, where all units are alike")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "the standard error, of fewer than two units")
            .addSources(
                    "Gwet (2008), doi:10.1348/000711006X126600",
                    "Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final CategoryTally tally;
    private final AgreementWeights weights;
    private final Asked asked;

    private GwetAC2(CategoryTally tally, AgreementWeights weights, Asked asked) {
        super(GwetNumbers.ac2(tally, weights), asked);
        this.tally = tally;
        this.weights = weights;
        this.asked = asked;
    }

    /**
     * GwetAC2 of data.
     *
     * @param data what each coder made of each unit; its declared categories enter the result
     * @param weights how much two values count as agreement
     * @return the measure
     * @throws io.github.trustimprovement.concept.InvalidModelException if weights were given for another number of
     *     categories
     */
    public static GwetAC2 of(ReliabilityData data, AgreementWeights weights) {
        return of(CategoryTally.of(data), weights);
    }

    /**
     * The agreement of coders of a study or rows on one code, over the segments that {@link CodingReliability} compares.
     *
     * @param material what was coded: a study, or flat rows
     * @param what the code, or the lever with a valence
     * @param weights how much two values count as agreement
     * @param coders the ids of two coders or more, each once
     * @return the measure
     * @throws InvalidModelException if the coders are fewer than two, or one is blank or named twice, or rows of one
     *     segment name two participants, or two groups
     */
    public static GwetAC2 of(CodedMaterial material, CodedAs what, AgreementWeights weights, String... coders) {
        return of(CodingReliability.of(material, coders).data(what), weights);
    }

    /**
     * GwetAC2 of counts.
     *
     * @param tally how many coders chose which category, unit by unit
     * @param weights how much two values count as agreement
     * @return the measure
     * @throws io.github.trustimprovement.concept.InvalidModelException if weights were given for another number of
     *     categories
     */
    public static GwetAC2 of(CategoryTally tally, AgreementWeights weights) {
        return new GwetAC2(tally, weights, Asked.NOTHING);
    }

    /**
     * The same measure that shows the standard error beside it.
     *
     * @return the measure with its error
     */
    public GwetAC2 withStandardError() {
        return new GwetAC2(tally, weights, asked.withErrors());
    }

    /**
     * The same measure with an interval: so many standard errors on each side as Student's t has for the number of
     * units, cut to -1 and 1. It takes units for independent.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the measure with an interval
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public GwetAC2 withInterval(double level) {
        return new GwetAC2(tally, weights, asked.withLevel(level));
    }
}
