// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CodingTally;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;

/**
 * How much more one group dwells on a code than another does, of all it says:
 * {@code delta = ln((y1 + a) / (n1 + a0 - y1 - a)) - ln((y2 + a) / (n2 + a0 - y2 - a))}, code by code.
 *
 * <p>{@code LogOddsDirichlet.of(study, selection, levers, DirichletPrior.uniform(0.5))}. The prior a, which sums
 * to a0 over all codes, draws codes with few counts towards 0. Only if asked for, {@code z = delta / sqrt(1 / (y1 + a) +
 * 1 / (y2 + a))} stands beside delta. It takes every segment for an independent trial, which segments of one leader are not: its size is no
 * evidence, no p follows from it, and it is offered as the published way to set codes of different size side by side.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing was counted; {@link UndefinedReason#NON_POSITIVE_VALUE}
 * where an informative prior has nothing to add, as neither group speaks of the code;
 * {@link UndefinedReason#ONE_CATEGORY} where there is one code only; {@link UndefinedReason#ZERO_DENOMINATOR} where the
 * other codes have neither counts nor prior; {@link UndefinedReason#TOO_LARGE} where a sum is more than a double holds;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen. SDK
 * interpretation: n1 and n2 are sums over the codes declared, so that a segment with two codes counts in both.
 *
 * <p>Monroe, Colaresi and Quinn (2008), 'Fightin' words', doi:10.1093/pan/mpn018, equations 16 to 22.
 *
 * @since 0.1.0
 */
public final class LogOddsDirichlet extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/log-odds-dirichlet")
            .title("Log-odds ratio with a Dirichlet prior")
            .question("How much more does one group dwell on a code than another, of all that either says?")
            .formula("delta = ln((y1 + a) / (n1 + a0 - y1 - a)) - ln((y2 + a) / (n2 + a0 - y2 - a));"
                    + " z = delta / sqrt(1 / (y1 + a) + 1 / (y2 + a)); y = segments of a group with the code,"
                    + " n = their sum over all codes, a = prior of the code, a0 = sum of the priors")
            .range("any number; 0 where both dwell on it alike")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was counted in either group")
            .putUndefinedCase(
                    UndefinedReason.NON_POSITIVE_VALUE, "an informative prior of 0, for a code without counts")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "only one code was declared")
            .putUndefinedCase(
                    UndefinedReason.ZERO_DENOMINATOR,
                    "the other codes of a group have no counts, and an informative prior adds nothing to them")
            .putUndefinedCase(UndefinedReason.TOO_LARGE, "counts and priors add up to more than a double holds")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .addSources("Monroe, Colaresi and Quinn (2008), doi:10.1093/pan/mpn018")
            .addCaveats(
                    Caveat.CLUSTERED_SEGMENTS,
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.GROUPS_DIFFER,
                    Caveat.MULTIPLE_COMPARISONS)
            .isOptIn(true)
            .build();

    private final Answers answers;
    private final DirichletOdds odds;
    private final boolean hasZ;

    private LogOddsDirichlet(Answers answers, DirichletOdds odds, boolean hasZ) {
        this.answers = answers;
        this.odds = odds;
        this.hasZ = hasZ;
    }

    /**
     * The log-odds ratios of counts.
     *
     * @param basis where they come from
     * @param codes every code declared, with the counts of both groups
     * @param prior what is added to the counts
     * @return the ratios
     * @throws InvalidModelException if two codes have one name
     */
    public static LogOddsDirichlet of(CountBasis basis, List<CodeCounts> codes, DirichletPrior prior) {
        return new LogOddsDirichlet(
                new Answers(DESCRIPTION, basis).with("prior", prior.toString()), DirichletOdds.of(codes, prior), false);
    }

    /**
     * The log-odds ratios of levers in segments of CEOs and of other leaders.
     *
     * @param tally the tally
     * @param levers the levers declared
     * @param prior what is added to the counts
     * @return the ratios, each under the label of its lever
     * @throws InvalidModelException if a lever is declared twice
     */
    public static LogOddsDirichlet of(LeverValenceTally<SegmentUnit> tally, List<Lever> levers, DirichletPrior prior) {
        return of(levers, Lever::label, tally, tally::count, prior);
    }

    /**
     * The log-odds ratios of levers in segments of CEOs and of other leaders, in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param selection whose codings count
     * @param levers the levers declared
     * @param prior what is added to the counts
     * @return the ratios, each under the label of its lever
     * @throws InvalidModelException if a lever is declared twice
     */
    public static LogOddsDirichlet of(
            CodedMaterial material, CodingSelection selection, List<Lever> levers, DirichletPrior prior) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), levers, prior);
    }

    /**
     * The log-odds ratios of concepts and local codes in segments of CEOs and of other leaders.
     *
     * @param tally the tally
     * @param codes the codes declared
     * @param prior what is added to the counts
     * @return the ratios, each under its code
     * @throws InvalidModelException if a code is declared twice
     */
    public static LogOddsDirichlet of(
            ConceptTally<SegmentUnit> tally, List<? extends Code> codes, DirichletPrior prior) {
        return of(List.<Code>copyOf(codes), Code::code, tally, tally::count, prior);
    }

    private static <T> LogOddsDirichlet of(
            List<T> codes,
            Function<T, String> name,
            CodingTally<SegmentUnit> tally,
            ToLongBiFunction<T, CountedGroup> count,
            DirichletPrior prior) {
        return of(
                BasisPair.join(tally.basis(CountedGroup.CEO), tally.basis(CountedGroup.NON_CEO)),
                codes.stream()
                        .map(code -> CodeCounts.of(
                                name.apply(code),
                                count.applyAsLong(code, CountedGroup.CEO),
                                count.applyAsLong(code, CountedGroup.NON_CEO)))
                        .toList(),
                prior);
    }

    /**
     * The same ratios that show z beside each.
     *
     * @return the ratios with z, which ignores that segments of one leader hang together
     */
    public LogOddsDirichlet withZ() {
        return new LogOddsDirichlet(answers, odds, true);
    }

    /**
     * The log-odds ratio of one code.
     *
     * @param name the name of the code
     * @return delta; above 0 where the first group dwells on it more
     * @throws InvalidModelException if none of that name was declared
     */
    public Estimate logOddsRatio(String name) {
        CodeCounts code = code(name);
        return answer(code, () -> odds.delta(code));
    }

    /**
     * The log-odds ratio of one code by its standard error, as if segments were independent.
     *
     * @param name the name of the code
     * @return z, which ignores that segments of one leader hang together
     * @throws InvalidModelException if none of that name was declared
     */
    public Estimate z(String name) {
        CodeCounts code = code(name);
        return answers.with("statistic", "z")
                .unless(
                        odds.whyNot(code),
                        code.both(),
                        made -> made.value(odds.delta(code) / Math.sqrt(odds.variance(code))));
    }

    /**
     * The names of the codes.
     *
     * @return the names, in the order declared
     */
    public List<String> names() {
        return odds.codes().stream().map(CodeCounts::name).toList();
    }

    private CodeCounts code(String name) {
        return odds.codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> InvalidModelException.of("LogOddsDirichlet.name", "declared, one of " + names(), name));
    }

    private Estimate answer(CodeCounts code, DoubleSupplier value) {
        return answers.unless(odds.whyNot(code), code.both(), made -> made.value(value.getAsDouble()));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain()
                .addSteps(Answers.step("n1, counts of the first group", odds.first()))
                .addSteps(Answers.step("n2, counts of the second group", odds.second()));
        for (CodeCounts code : odds.codes()) {
            explanation
                    .addSteps(
                            Answers.step("y1: " + code.name(), code.first()),
                            Answers.step("y2: " + code.name(), code.second()))
                    .addAnswers(NamedAnswer.of(code.name() + ": log-odds ratio", logOddsRatio(code.name())));
            if (hasZ) {
                addZ(explanation, code);
            }
        }
        return explanation.build();
    }

    private void addZ(ExplanationBuilder explanation, CodeCounts code) {
        Estimate z = z(code.name());
        if (z instanceof Defined) {
            explanation.addSteps(Step.of("variance, clustering ignored: " + code.name(), odds.variance(code)));
        }
        explanation.addAnswers(NamedAnswer.of(code.name() + ": z, clustering ignored", z));
    }
}
