// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;

/**
 * How many pairs of values of a unit agree: {@code k / n}, such as 6 of 10 pairs of two coders.
 *
 * <p>Not corrected for chance: of a code that is seldom given two coders agree nearly always, on its absence. With two
 * coders there is one pair a unit; with more, each two of them make a pair, so that units with more values weigh more.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} if no unit has two values.
 *
 * <p>SDK interpretation: pairs are counted over all units together; irrCAC takes the mean over units, which differs
 * where values are missing.
 *
 * @since 0.1.0
 */
public final class PercentAgreement extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/percent-agreement")
            .title("Percent agreement")
            .question("How many of the pairs of values that coders gave to one unit agree?")
            .formula("p = k / n; n = pairs of values of one unit, k = those of the same category")
            .range("0 to 1; chance alone gives more than 0")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has two values")
            .addSources("Krippendorff (2004), Content Analysis, 2nd edition, ch. 11")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS, Caveat.NOT_CORRECTED_FOR_CHANCE)
            .isOptIn(true)
            .build();

    private final CategoryTally tally;
    private final Answers answers;

    private PercentAgreement(CategoryTally tally) {
        this.tally = tally;
        answers = new Answers(DESCRIPTION, tally.basis());
    }

    /**
     * The agreement in data.
     *
     * @param data what each coder made of each unit
     * @return the measure
     */
    public static PercentAgreement of(ReliabilityData data) {
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
    public static PercentAgreement of(CodedMaterial material, CodedAs what, String... coders) {
        return of(CodingReliability.of(material, coders).data(what));
    }

    /**
     * The agreement in counts.
     *
     * @param tally how many coders chose which category, unit by unit
     * @return the measure
     */
    public static PercentAgreement of(CategoryTally tally) {
        return new PercentAgreement(tally);
    }

    /**
     * The share of pairs that agree, with k, n and caveats.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        long n = tally.pairs();
        return answers.unless(
                n == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty(),
                n,
                made -> made.value((double) tally.agreeingPairs() / n).k(tally.agreeingPairs()));
    }

    @Override
    public Explanation explain() {
        return answers.explain()
                .addSteps(Answers.step("units with two values or more", tally.pairableUnits()))
                .addAnswers(NamedAnswer.of("pairs that agree", estimate()))
                .build();
    }
}
