// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Method SHARE = Method.builder()
            .measure("valence/share")
            .putOption("unit", "segments")
            .build();

    private static final Defined POSITIVE = Defined.share(11, 14)
            .method(SHARE)
            .clusters(9)
            .leaveOneOut(LeaveOneOut.of(10.0 / 13, 11.0 / 13, 9, 0))
            .interval(Interval.of(0.524, 1, 0.95, "Bootstrap"))
            .seed(42)
            .addCaveats(Caveat.SMALL_N)
            .build();

    private static final Defined LOG =
            Defined.builder().value(-0.00031).n(14).method(SHARE).build();

    private static final Explanation WHOLE = explanation()
            .putSubject("lever", "aol/lever/commonality")
            .putSubject("group", "CEO")
            .putOption("unit", "segments")
            .putOption("selection", "coder c1")
            .addSteps(Step.of("positive judgements", 11), Step.of("log odds", -0.00031))
            .addAnswers(
                    NamedAnswer.of("positive", POSITIVE),
                    NamedAnswer.of("log valence", LOG),
                    NamedAnswer.of("negative", Undefined.of(UndefinedReason.NO_DATA, 0, List.of(Caveat.SMALL_N))),
                    NamedAnswer.of(
                            "saturation",
                            Classified.builder()
                                    .value("reached")
                                    .n(14)
                                    .method(SHARE)
                                    .addCaveats(Caveat.ORDER_DEPENDENT)
                                    .build()))
            .addSources("Guest, Namey and Chen (2020)", "Rollett (2026), s. 3.3")
            .build();

    @Test
    void printsTheDerivationLineByLine() {
        assertThat(WHOLE).hasToString("""
                        Share: lever aol/lever/commonality, group CEO
                        Formula: s = p / T
                        Options: unit segments, selection coder c1
                          positive judgements = 11
                          log odds = -0.00031
                          positive: 0.7857142857142857 (11 of 14); leaders 9; leaving out one of 9: 0.769 to 0.846; interval 0.524 to 1.000 (Bootstrap, level 0.95); seed 42
                          log valence: -0.00031 (n = 14)
                          negative: undefined: there is nothing to count from (n = 0)
                          saturation: reached (n = 14)
                        Few were counted: one more or one fewer would change the number much.
                        Another order of the interviews would give another number.
                        Source: Guest, Namey and Chen (2020)
                        Source: Rollett (2026), s. 3.3
                        """);
    }

    @Test
    void printsATableWithWhatStandsBesideTheNumbers() {
        assertThat(WHOLE.toTextTable()).hasToString("""
                        Share: lever aol/lever/commonality, group CEO
                                        Value   n  Leaders  One leader out        Interval
                        -----------  --------  --  -------  --------------  --------------
                        positive     11 of 14  14        9  0.769 to 0.846  0.524 to 1.000
                        log valence  -0.00031  14        -               -               -
                        negative          n/a   0        -               -               -
                        saturation    reached  14        -               -               -
                        Options: unit segments, selection coder c1.
                        Interval: Bootstrap, level 0.95.
                        Seed: 42.
                        n/a: there is nothing to count from.
                        Few were counted: one more or one fewer would change the number much.
                        Another order of the interviews would give another number.
                        """);
    }

    @Test
    void leavesOutWhatNoAnswerHas() {
        assertThat(explanation().addAnswers(NamedAnswer.of("x", LOG)).build().toTextTable())
                .hasToString("""
                        Share
                              Value   n
                        -  --------  --
                        x  -0.00031  14
                        """);
        assertThat(explanation().build()).hasToString("Share\nFormula: s = p / T\n");
    }

    @Test
    void saysWhichAnswersLackANumberForWhichReason() {
        Explanation explanation = explanation()
                .addAnswers(
                        NamedAnswer.of("a", Undefined.of(UndefinedReason.NO_DATA, 0, List.of())),
                        NamedAnswer.of("b", Undefined.of(UndefinedReason.TOO_FEW_UNITS, 1, List.of())),
                        NamedAnswer.of("c", Undefined.of(UndefinedReason.NO_DATA, 0, List.of())))
                .build();

        assertThat(explanation.toTextTable().notes())
                .containsExactly(
                        "n/a (a; c): there is nothing to count from.",
                        "n/a (b): there are fewer units than the measure needs.");
    }

    @Test
    void namesEachIntervalMethodOnce() {
        Defined other =
                POSITIVE.toBuilder().interval(Interval.of(0, 1, 0.9, "Wilson")).build();
        Explanation explanation = explanation()
                .addAnswers(NamedAnswer.of("a", POSITIVE), NamedAnswer.of("b", other), NamedAnswer.of("c", POSITIVE))
                .build();

        assertThat(explanation.toTextTable().notes())
                .startsWith("Interval: Bootstrap, level 0.95.", "Interval: Wilson, level 0.9.", "Seed: 42.");
    }

    @Test
    void wrapsATableThatIsTooWide() {
        Explanation explanation = explanation()
                .addAnswers(NamedAnswer.of("word ".repeat(40).strip(), POSITIVE))
                .build();

        assertThat(explanation.toTextTable().toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void listsEachCaveatOfItsAnswersOnce() {
        assertThat(WHOLE.caveats()).containsExactly(Caveat.SMALL_N, Caveat.ORDER_DEPENDENT);
    }

    @Test
    void takesItsWordsFromTheDescriptionAndItsSubjectFromTheCounts() {
        CountBasis basis = CountBasis.builder()
                .putSubject("lever", "x")
                .putOption("unit", "leaders")
                .build();

        Explanation explanation =
                Explanation.of(LeaderPrevalence.DESCRIPTION, basis).build();

        assertThat(explanation.measure()).isEqualTo("valence/leader-prevalence");
        assertThat(explanation.title()).isEqualTo("Leader prevalence");
        assertThat(explanation.formula()).isEqualTo(LeaderPrevalence.DESCRIPTION.formula());
        assertThat(explanation.sources()).isEqualTo(LeaderPrevalence.DESCRIPTION.sources());
        assertThat(explanation.subject()).isEqualTo(basis.subject());
        assertThat(explanation.options()).isEqualTo(basis.options());
    }

    @Test
    void rejectsBlankWords() {
        ExplanationBuilder measure = explanation().measure(" ");
        ExplanationBuilder title = explanation().title("");
        ExplanationBuilder formula = explanation().formula("");

        assertThatThrownBy(measure::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Explanation.measure: not blank, was: \" \"");
        assertThatThrownBy(title::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Explanation.title: not blank, was: \"\"");
        assertThatThrownBy(formula::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Explanation.formula: not blank, was: \"\"");
    }

    @Test
    void isATableByDefaultWhereAResultHasNoOther() {
        Result result = ExplainedResult.of(WHOLE);

        assertThat(result.toTextTable()).hasToString(WHOLE.toTextTable().toString());
        assertThat(result).hasToString(WHOLE.toTextTable().toString());
    }

    private static ExplanationBuilder explanation() {
        return Explanation.builder().measure("valence/share").title("Share").formula("s = p / T");
    }
}
