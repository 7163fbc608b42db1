// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How many codes to expect of fewer interviews: {@code E[S_j] = sum over codes c of 1 - C(N - k_c, j) / C(N, j)}, the mean
 * over all choices of j of N interviews, where code c is in k_c of them.
 *
 * <p>{@code CodeAccumulation.of(study, selection).expected(6)}. The order of interviews makes no difference.
 * {@link #chao2()} adds a lower bound for codes that no interview has:
 * {@code S + (N - 1) / N * Q1 (Q1 - 1) / (2 (Q2 + 1))}, with Q1 codes in one interview and Q2 in two. That bound takes
 * interviews as drawn at random, and codes as found rather than made.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without interviews, {@link UndefinedReason#TOO_FEW_UNITS} for the bound
 * from one interview, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was
 * chosen, {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where leaders are taken and no segment has one of the roster.
 *
 * <p>Colwell, Mao and Chang (2004), doi:10.1890/03-0557 ('Mao Tau'); the bound: Chao (1987), doi:10.2307/2531532, in the
 * bias-corrected form. Only on request.
 *
 * @since 0.1.0
 */
public final class CodeAccumulation extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("saturation/code-accumulation")
            .title("Code accumulation")
            .question("How many codes would fewer interviews have had, and how many may be unseen?")
            .formula("E[S_j] = sum over codes of 1 - C(N - k, j) / C(N, j); Chao2 = S + (N - 1) / N * Q1 (Q1 - 1) /"
                    + " (2 (Q2 + 1)); N = interviews, k = interviews with the code, S = codes, Q1 = codes in one"
                    + " interview, Q2 = codes in two")
            .range("from 0; E[S_N] = S, Chao2 not below S")
            .putUndefinedCase(UndefinedReason.NO_DATA, "there is no interview, or nothing was coded")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "Chao2 of one interview")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "leaders are taken and no segment has one of the roster")
            .addSources("Colwell, Mao and Chang (2004), doi:10.1890/03-0557", "Chao (1987), doi:10.2307/2531532")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS, Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE)
            .isOptIn(true)
            .build();

    private final CodeSequence interviews;
    private final CountBasis basis;
    private final Incidence incidence;
    private final double[] curve;

    private CodeAccumulation(CodeSequence interviews, Incidence incidence) {
        this.interviews = interviews;
        basis = interviews.basisInAnyOrder();
        this.incidence = incidence;
        curve = incidence.curve();
    }

    /**
     * The accumulation of codes over interviews.
     *
     * @param interviews the codes of each interview; their order makes no difference
     * @return the accumulation
     */
    public static CodeAccumulation of(CodeSequence interviews) {
        Map<Code, Integer> numbers = new HashMap<>();
        for (InterviewCodes interview : interviews.interviews()) {
            interview.codes().forEach(code -> numbers.merge(code, 1, Integer::sum));
        }
        return new CodeAccumulation(interviews, Incidence.of(interviews.size(), numbers.values()));
    }

    /**
     * The accumulation of codes over the leaders of a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @return the accumulation
     */
    public static CodeAccumulation of(CodedMaterial material, CodingSelection selection) {
        return of(CodeSequence.ofLeaders(material, selection));
    }

    /**
     * How many codes there are.
     *
     * @return S
     */
    public Estimate observed() {
        return estimate("observed", 1, () -> (double) incidence.observed());
    }

    /**
     * How many codes to expect of some of the interviews.
     *
     * @param number how many interviews, from 1 to all
     * @return {@code E[S_j]}
     * @throws InvalidModelException if there are interviews and the number is out of range
     */
    public Estimate expected(int number) {
        if (interviews.size() > 0 && (number < 1 || number > interviews.size())) {
            throw InvalidModelException.of("CodeAccumulation.expected", "from 1 to " + interviews.size(), number);
        }
        return estimate("expected of " + number, 1, () -> curve[number - 1]);
    }

    /**
     * How many codes there are at least, with those that no interview has.
     *
     * @return Chao2, bias-corrected
     */
    public Estimate chao2() {
        return estimate("Chao2", 2, incidence::chao2);
    }

    private Estimate estimate(String statistic, int least, DoubleSupplier value) {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(basis);
        int n = interviews.size();
        return whyUndefined(least)
                .<Estimate>map(reason -> Undefined.of(reason, n, caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value.getAsDouble())
                        .n(n)
                        .method(basis.method(DESCRIPTION).toBuilder()
                                .putOption("statistic", statistic)
                                .build())
                        .caveats(caveats)
                        .build());
    }

    private Optional<UndefinedReason> whyUndefined(int least) {
        if (basis.whyUndefined().isPresent()) {
            return basis.whyUndefined();
        }
        if (interviews.size() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return interviews.size() < least ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, basis)
                .addSteps(Step.of("N, interviews", interviews.size()))
                .addAnswers(NamedAnswer.of("codes observed", observed()))
                .addAnswers(NamedAnswer.of("codes at least, with unseen ones (Chao2)", chao2()));
        if (basis.whyUndefined().isEmpty()) {
            explanation
                    .addSteps(Step.of("Q1, codes in one interview", (double) incidence.codesIn(1)))
                    .addSteps(Step.of("Q2, codes in two interviews", (double) incidence.codesIn(2)));
        }
        for (int number = 1; number <= interviews.size(); number++) {
            explanation.addAnswers(NamedAnswer.of("codes expected of " + number, expected(number)));
        }
        return explanation.build();
    }
}
