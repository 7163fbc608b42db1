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
 * Agreement of two coders beyond chance: {@code kappa = (po - pe) / (1 - pe)}, such as 0.492 of 200 units.
 *
 * <p>{@code po} is the share of units on which they agree, {@code pe} what it would be if each kept to its own
 * frequencies of the categories and they had nothing else in common. With {@linkplain #withWeights weights} a near miss
 * counts in part; of two categories every weighted kappa is the plain one. A unit that one of them has no value of is
 * left out. A standard error, z and an interval come only if named.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} if no unit has both; {@link UndefinedReason#ONE_CATEGORY} if both used
 * one and the same category; {@link UndefinedReason#ZERO_DENOMINATOR} if weights make chance agreement complete;
 * {@link UndefinedReason#LEVEL_TOO_WEAK} for weights that need an order and categories that have none;
 * {@link UndefinedReason#NON_POSITIVE_VALUE} for ratio weights of values below 0. The largest kappa with weights:
 * {@link UndefinedReason#NOT_WITH_THESE_OPTIONS}. Errors: {@link UndefinedReason#TOO_FEW_UNITS} of fewer than two units,
 * {@link UndefinedReason#NO_VARIATION} where all are alike.
 *
 * <p>Cohen (1960), 'A coefficient of agreement for nominal scales', doi:10.1177/001316446002000104; weights: Cohen
 * (1968), doi:10.1037/h0026256; errors: Fleiss, Cohen and Everitt (1969), doi:10.1037/h0028106. SDK interpretation: no
 * words such as 'good' or 'poor' come with a value, for those who propose them do not agree.
 *
 * @since 0.1.0
 */
public final class CohenKappa extends Kappa {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/cohen-kappa")
            .title("Cohen's kappa")
            .question("How far do two coders agree beyond what their own frequencies of the categories would give?")
            .formula(
                    "kappa = (po - pe) / (1 - pe); po = sum of w(i,j) n(i,j) / n, pe = sum of w(i,j) n(i,.) n(.,j) / n^2,"
                            + " w = weights, 1 for the same category and 0 for others unless chosen")
            .range("-1 to 1; 0 is chance")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has a value of both coders")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "both used one and the same category only")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the weights make agreement by chance complete")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the weights need an order that the categories have not")
            .putUndefinedCase(UndefinedReason.NON_POSITIVE_VALUE, "ratio weights of values below 0")
            .putUndefinedCase(UndefinedReason.NOT_WITH_THESE_OPTIONS, "the largest kappa, with weights")
            .putUndefinedCase(UndefinedReason.NO_VARIATION, "the standard error, where all units are alike")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "the standard error, of fewer than two units")
            .addSources(
                    "Cohen (1960), doi:10.1177/001316446002000104",
                    "Cohen (1968), doi:10.1037/h0026256",
                    "Fleiss, Cohen and Everitt (1969), doi:10.1037/h0028106")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final AgreementTally tally;
    private final AgreementWeights weights;
    private final Asked asked;
    private final KappaNumbers numbers;

    private CohenKappa(AgreementTally tally, AgreementWeights weights, Asked asked) {
        this(tally, weights, asked, new KappaNumbers(tally, WeightMatrix.of(weights, tally.categories())));
    }

    private CohenKappa(AgreementTally tally, AgreementWeights weights, Asked asked, KappaNumbers numbers) {
        super(numbers, asked);
        this.tally = tally;
        this.weights = weights;
        this.asked = asked;
        this.numbers = numbers;
    }

    /**
     * Kappa of two coders.
     *
     * @param data what they made of each unit; of more coders choose two by {@link ReliabilityData#ofCoders}
     * @return the measure
     * @throws io.github.trustimprovement.concept.InvalidModelException if there are not two coders
     */
    public static CohenKappa of(ReliabilityData data) {
        return of(AgreementTally.of(data));
    }

    /**
     * The agreement of coders of a study or rows on one code, over the segments that {@link CodingReliability} compares.
     *
     * @param material what was coded: a study, or flat rows
     * @param what the code, or the lever with a valence
     * @param coders the ids of the two coders, each once
     * @return the measure
     * @throws InvalidModelException if the coders are not two, or one is blank or named twice, or rows of one
     *     segment name two participants, or two groups
     */
    public static CohenKappa of(CodedMaterial material, CodedAs what, String... coders) {
        return of(CodingReliability.of(material, coders).data(what));
    }

    /**
     * Kappa of a table.
     *
     * @param tally how often each pair of categories occurred
     * @return the measure
     */
    public static CohenKappa of(AgreementTally tally) {
        return new CohenKappa(tally, AgreementWeights.identity(), Asked.NOTHING);
    }

    /**
     * The same measure where near misses count in part.
     *
     * @param value the weights
     * @return weighted kappa
     * @throws io.github.trustimprovement.concept.InvalidModelException if weights were given for another number of
     *     categories
     */
    public CohenKappa withWeights(AgreementWeights value) {
        return new CohenKappa(tally, value, asked);
    }

    /**
     * The same measure that shows standard errors and z beside kappa.
     *
     * @return the measure with errors
     */
    public CohenKappa withStandardError() {
        return new CohenKappa(tally, weights, asked.withErrors());
    }

    /**
     * The same measure with an interval: so many standard errors on each side as the normal distribution has. It takes
     * units for independent.
     *
     * @param value the nominal coverage, above 0 and below 1
     * @return the measure with an interval
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public CohenKappa withInterval(double value) {
        return new CohenKappa(tally, weights, asked.withLevel(value));
    }

    /**
     * The table that kappa is made of.
     *
     * @return how often each pair of categories occurred
     */
    public AgreementTally tally() {
        return tally;
    }

    /**
     * The largest kappa that two coders with these frequencies of the categories can reach.
     *
     * @return the number; with weights {@link UndefinedReason#NOT_WITH_THESE_OPTIONS}
     */
    public Estimate maximum() {
        return form().answer("largest kappa", numbers.whyNoMaximum(), numbers::maximum);
    }
}
