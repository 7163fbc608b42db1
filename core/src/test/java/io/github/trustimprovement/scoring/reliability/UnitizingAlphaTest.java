// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitizingAlphaTest {
    /** Krippendorff (2004), 'Content analysis', 2nd ed., p. 254: observers i and j. */
    private static final Continuum PRINTED = Continuum.builder()
            .begin(150)
            .length(300)
            .addCoders("i", "j")
            .addAllStretches(stretches("i", "c", 225, 70, 370, 30))
            .addAllStretches(stretches("j", "c", 220, 80, 355, 20, 400, 20))
            .addAllStretches(stretches("i", "k", 180, 60, 300, 50))
            .addAllStretches(stretches("j", "k", 180, 60, 300, 50))
            .build();

    /** The book takes .8591 from disagreements rounded to four places; unrounded it is .8587. */
    @Test
    @Proves(
            measure = "reliability/unitizing-alpha",
            by = Proof.REFERENCE,
            source = "Krippendorff (2004), 'Content analysis', p. 254: .8591; c .7286; k 1.0")
    void agreesWithThePrintedExample() {
        UnitizingAlpha alpha = UnitizingAlpha.of(PRINTED);

        assertThat(alpha.categories()).containsExactly("c", "k");
        assertThat(value(alpha.estimate())).isEqualTo(0.8591, within(0.0005));
        assertThat(value(alpha.estimate("c"))).isEqualTo(0.7286, within(0.00005));
        assertThat(value(alpha.estimate("k"))).isEqualTo(1);
        assertThat(alpha.estimate().n()).isEqualTo(9);
        assertThat(alpha.estimate("k").n()).isEqualTo(4);
    }

    @Test
    @Proves(
            measure = "reliability/unitizing-alpha",
            by = Proof.REFERENCE,
            source = "Krippendorff (2004), p. 254: Do_c .0144, De_c .0532, De_k .0490")
    void explainsItselfWithObservedAndExpectedDisagreement() {
        List<Step> steps = UnitizingAlpha.of(PRINTED).explain().steps();

        assertThat(steps)
                .extracting(Step::what)
                .containsExactly(
                        "length of the continuum, L",
                        "coders, m",
                        "observed disagreement, Do of c",
                        "expected disagreement, De of c",
                        "observed disagreement, Do of k",
                        "expected disagreement, De of k");
        assertThat(steps.get(2).value()).isEqualTo(0.0144, within(0.00005));
        assertThat(steps.get(3).value()).isEqualTo(0.0532, within(0.00005));
        assertThat(steps.get(4).value()).isZero();
        assertThat(steps.get(5).value()).isEqualTo(0.0490, within(0.00005));
        assertThat(1 - rounded(steps.get(2)) / (rounded(steps.get(3)) + rounded(steps.get(5))))
                .isEqualTo(0.8591, within(0.00005));
    }

    /**
     * Of the values printed there, De rests on a formula that was corrected in 2004: only those of a short continuum
     * and what is observed can be compared.
     */
    @Test
    @Proves(
            measure = "reliability/unitizing-alpha",
            by = Proof.REFERENCE,
            source = "Krippendorff (1995), p. 57, pair C: Do .02777, and De .05494 at L = 12")
    void agreesWithTheExampleOfTheFirstPaper() {
        List<Step> steps = UnitizingAlpha.of(gerretAndGill()).explain().steps();

        assertThat(steps.get(2).value()).isEqualTo(0.02777, within(0.00001));
        assertThat(steps.get(3).value()).isEqualTo(0.05494, within(0.00001));
    }

    private static Continuum gerretAndGill() {
        return Continuum.builder()
                .length(12)
                .addCoders("Gerret", "Gill")
                .addAllStretches(stretches("Gerret", "C", 1, 3, 5, 1, 7, 2, 10, 1))
                .addAllStretches(stretches("Gill", "C", 0, 1, 2, 2, 5, 2, 8, 1, 10, 1))
                .build();
    }

    @Test
    void isUndefinedWithoutAStretch() {
        Continuum empty = PRINTED.toBuilder()
                .stretches(List.of(CodedStretch.of("i", 200, 0, "c")))
                .build();

        assertUndefined(UnitizingAlpha.of(empty).estimate(), UndefinedReason.NO_DATA, 0);
        assertUndefined(UnitizingAlpha.of(PRINTED).estimate("x"), UndefinedReason.NO_DATA, 0);
    }

    @Test
    void isUndefinedWhereStretchesCanLieInOneWayOnly() {
        Continuum full = Continuum.builder()
                .length(2)
                .addCoders("i", "j")
                .addAllStretches(stretches("i", "c", 0, 1, 1, 1))
                .addAllStretches(stretches("j", "c", 0, 1, 1, 1))
                .build();

        assertUndefined(UnitizingAlpha.of(full).estimate(), UndefinedReason.ZERO_DENOMINATOR, 4);
        assertThat(DkproUnitizing.of(full)).isZero();
    }

    @Test
    void saysThatItIsMadeForTwoCoders() {
        Continuum three = PRINTED.toBuilder().addCoders("k").build();

        assertThat(UnitizingAlpha.of(three).estimate().caveats()).contains(Caveat.UNITIZING_OF_MANY_CODERS);
        assertThat(UnitizingAlpha.of(PRINTED).estimate().caveats()).doesNotContain(Caveat.UNITIZING_OF_MANY_CODERS);
    }

    @Test
    void isUndefinedWhereTheContinuumIs() {
        Continuum unseen = PRINTED.toBuilder()
                .basis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.NO_DATA)
                        .build())
                .build();

        assertUndefined(UnitizingAlpha.of(unseen).estimate(), UndefinedReason.NO_DATA, 9);
    }

    @Test
    void takesLongStretchesWithoutOverflow() {
        int length = Integer.MAX_VALUE;
        Continuum endless = Continuum.builder()
                .begin(length)
                .length(length)
                .addCoders("i", "j")
                .addStretches(CodedStretch.of("i", length, length, "c"), CodedStretch.of("j", length, 1, "c"))
                .build();

        assertThat(value(UnitizingAlpha.of(endless).estimate())).isBetween(-5.0, 0.0);
    }

    @Test
    void printsATableByCategory() {
        assertThat(UnitizingAlpha.of(PRINTED)).hasToString("""
                        Unitizing alpha
                                                   Value  n
                        -------------------------  -----  -
                        alpha_U of all categories  0.859  9
                        alpha_U of c               0.729  5
                        alpha_U of k                   1  4
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        """);
    }

    /** The stretches of a coder and category, each by offset and length. */
    private static List<CodedStretch> stretches(String coder, String category, int... offsetsAndLengths) {
        return IntStream.range(0, offsetsAndLengths.length / 2)
                .mapToObj(i -> CodedStretch.of(coder, offsetsAndLengths[2 * i], offsetsAndLengths[2 * i + 1], category))
                .toList();
    }

    private static double rounded(Step step) {
        return StrictMath.rint(step.value() * 1e4) / 1e4;
    }
}
