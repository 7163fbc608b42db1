// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeAccumulationTest {
    /** Invented: 12 codes, and how many of 14 leaders have each. */
    private static final CodeSequence EXAMPLE = sequence(14, 1, 1, 1, 2, 2, 3, 5, 7, 9, 12, 14, 14);

    @Test
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.DERIVED,
            source = "no published table was found; the formula of Colwell, Mao and Chang (2004) and of Chao2, computed"
                    + " independently in Python for 12 codes of 14 leaders")
    void givesTheCurveOfTheExample() {
        double[] expected = {
            5.071428571428571,
            6.626373626373626,
            7.626373626373626,
            8.372627372627372,
            8.975524475524475,
            9.486180486180487,
            9.931526806526806,
            10.326673326673326,
            10.68081918081918,
            11.0,
            11.288461538461538,
            11.54945054945055,
            11.785714285714285,
            12
        };
        CodeAccumulation accumulation = CodeAccumulation.of(EXAMPLE);

        for (int number = 1; number <= 14; number++) {
            assertThat(value(accumulation.expected(number))).isEqualTo(expected[number - 1], within(1e-14));
        }
        assertThat(value(accumulation.observed())).isEqualTo(12);
        assertThat(value(accumulation.chao2())).isEqualTo(12.928571428571429, within(1e-14));
        assertThat(accumulation.chao2().n()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, 3, 9.75", "4, 0, 2, 4", "4, 2, 0, 5"})
    @Proves(
            measure = "saturation/code-accumulation",
            by = Proof.REFERENCE,
            source =
                    "scikit-bio test_chao1.py, bias-corrected: the bound for abundances, which has no factor (N - 1) / N")
    void givesChaosBoundForAbundancesWithoutTheFactor(long observed, long once, long twice, double bound) {
        assertThat(Incidence.chao(observed, once, twice, 1, 1)).isEqualTo(bound);
    }

    /**
     * The form without correction of bias divides by the number of codes seen twice: it gives more, and nothing where
     * there is none. Other software has it as an option; here the corrected form alone is offered.
     */
    @ParameterizedTest
    @CsvSource({"9, 3, 3, 10.5", "4, 0, 2, 4"})
    void theClassicFormOfOtherSoftwareIsNotBelow(long observed, long once, long twice, double classic) {
        assertThat(observed + (double) (once * once) / (2 * twice)).isEqualTo(classic);
        assertThat(Incidence.chao(observed, once, twice, 1, 1)).isLessThanOrEqualTo(classic);
    }

    @Test
    void saysWhyThereIsNoNumber() {
        CodeAccumulation nothing = CodeAccumulation.of(CodeSequence.empty());
        CodeAccumulation one = CodeAccumulation.of(sequence(1, 1, 1));
        CodeAccumulation barred = CodeAccumulation.of(EXAMPLE.toBuilder()
                .basis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build())
                .build());

        assertThat(reason(nothing.observed())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(nothing.expected(1))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(nothing.chao2())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(value(one.expected(1))).isEqualTo(2);
        assertThat(reason(one.chao2())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(barred.expected(3))).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void interviewsWithoutCodesAreData() {
        CodeAccumulation accumulation =
                CodeAccumulation.of(CodeSequence.of(InterviewCodes.of("i1"), InterviewCodes.of("i2")));

        assertThat(accumulation.expected(2)).hasToString("0 (n = 2)");
        assertThat(accumulation.chao2()).hasToString("0 (n = 2)");
    }

    @Test
    void readsTheLeadersOfAStudy() {
        assertThat(CodeAccumulation.of(Study.builder().id("study").build(), CodingSelection.soleCoder())
                        .observed())
                .hasToString("undefined: there is nothing to count from (n = 0)");
    }

    @Test
    void rejectsANumberOfInterviewsThatThereIsNot() {
        CodeAccumulation accumulation = CodeAccumulation.of(EXAMPLE);

        assertThatThrownBy(() -> accumulation.expected(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodeAccumulation.expected: from 1 to 14, was: 0");
        assertThatThrownBy(() -> accumulation.expected(15))
                .hasMessage("CodeAccumulation.expected: from 1 to 14, was: 15");
    }

    @Test
    void standsInNoOverviewAndDoesNotDependOnOrder() {
        assertThat(CodeAccumulation.DESCRIPTION.isOptIn()).isTrue();
        assertThat(CodeAccumulation.DESCRIPTION.caveats())
                .contains(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
                .doesNotContain(Caveat.ORDER_DEPENDENT);
    }

    @Test
    void printsItsTable() {
        CodeAccumulation accumulation = CodeAccumulation.of(CodeSequence.of(
                InterviewCodes.of("i1", Lever.COMMONALITY, Lever.LEADERSHIP),
                InterviewCodes.of("i2", Lever.COMMONALITY)));

        assertThat(accumulation.toString()).startsWith("""
                Code accumulation
                                                          Value  n
                ----------------------------------------  -----  -
                codes observed                                2  2
                codes at least, with unseen ones (Chao2)      2  2
                """);
        assertThat(accumulation.explain().steps())
                .extracting(Object::toString)
                .containsExactly(
                        "N, interviews = 2", "Q1, codes in one interview = 1", "Q2, codes in two interviews = 1");
    }

    /** As many interviews as said, the first k of which have the code with number k. */
    static CodeSequence sequence(int interviews, int... numbers) {
        List<InterviewCodes> all = new ArrayList<>();
        for (int interview = 0; interview < interviews; interview++) {
            Set<Code> codes = new HashSet<>();
            for (int code = 0; code < numbers.length; code++) {
                if (interview < numbers[code]) {
                    codes.add(LocalCode.of("local/c" + code));
                }
            }
            all.add(new InterviewCodes("p" + interview, codes));
        }
        return CodeSequence.builder().interviews(all).build();
    }
}
