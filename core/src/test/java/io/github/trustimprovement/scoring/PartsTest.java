// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of an explanation, and explanations together: {@link Step}, {@link NamedAnswer}, {@link Results}. */
class PartsTest {
    @Test
    void printsAStepExactly() {
        assertThat(Step.of("positive judgements", 23)).hasToString("positive judgements = 23");
        assertThat(Step.of("share", 1.0 / 3)).hasToString("share = 0.3333333333333333");
        assertThat(Step.of("difference", -0.0)).hasToString("difference = 0").isEqualTo(Step.of("difference", 0));
    }

    @Test
    void rejectsAStepThatSaysNothing() {
        assertThatThrownBy(() -> Step.of("", 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Step.what: not blank, was: \"\"");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAStepWithoutANumber(double value) {
        assertThatThrownBy(() -> Step.of("x", value))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Step.value: finite, was: " + value);
    }

    @Test
    void printsAnAnswerAfterItsName() {
        Estimate half = Defined.share(7, 14).method(Method.of("a/b")).build();

        assertThat(NamedAnswer.of("leaders who voice it", half)).hasToString("leaders who voice it: 0.5 (7 of 14)");
        assertThat(NamedAnswer.of("x", half).toBuilder().what("y").build()).hasToString("y: 0.5 (7 of 14)");
    }

    @Test
    void hasNoAnswerThatIsNotStated() {
        assertThat(NamedAnswer.builder().what("x").build())
                .hasToString("x: undefined: the document has no answer that this version knows (n = 0)");
    }

    @Test
    void rejectsAnAnswerWithoutAName() {
        Estimate half = Defined.share(7, 14).method(Method.of("a/b")).build();

        assertThatThrownBy(() -> NamedAnswer.of(" ", half))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("NamedAnswer.what: not blank, was: \" \"");
    }

    @Test
    void printsResultsOneAfterTheOther() {
        Explanation one =
                Explanation.builder().measure("a/b").title("B").formula("b").build();
        Explanation two =
                Explanation.builder().measure("a/c").title("C").formula("c").build();

        Results results = Results.of(ExplainedResult.of(one), ExplainedResult.of(two));

        assertThat(results.explanations()).containsExactly(one, two);
        assertThat(results).hasToString("B\nFormula: b\n\nC\nFormula: c\n");
        assertThat(results.withTitle("Two numbers")).hasToString("Two numbers\n\nB\nFormula: b\n\nC\nFormula: c\n");
        assertThat(Results.builder().build()).hasToString("").isEqualTo(Results.of());
    }

    @Test
    void rejectsABlankTitleOfResults() {
        Results results = Results.of();

        assertThatThrownBy(() -> results.withTitle(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Results.title: not blank, was: \" \"");
    }
}
