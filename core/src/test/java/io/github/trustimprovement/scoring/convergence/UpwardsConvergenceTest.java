// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UpwardsConvergenceTest {
    /** Six schools: the lower three draw near while the top rises. */
    private static final double[][] SIX = {{1, 4}, {2, 4}, {3, 5}, {4, 5}, {5, 6}, {6, 7}};

    static Stream<Arguments> convergEu() {
        return Stream.of(
                Arguments.of(
                        new double[][] {{1201, 868, 578}, {1400, 1410, 1399}},
                        "upward-convergence",
                        "strict-upward",
                        true),
                Arguments.of(
                        new double[][] {{1201, 868, 578}, {400, 410, 399}},
                        "downward-convergence",
                        "strict-downward",
                        false),
                Arguments.of(
                        new double[][] {{1201, 868, 578}, {400, 410, 581}},
                        "downward-convergence",
                        "not-strict",
                        false),
                Arguments.of(
                        new double[][] {{1201, 868, 1412}, {1400, 1410, 1410}},
                        "upward-convergence",
                        "not-strict",
                        false),
                Arguments.of(
                        new double[][] {{1400, 1410, 1410}, {1201, 868, 1412}},
                        "downward-divergence",
                        "not-strict",
                        false));
    }

    @ParameterizedTest
    @MethodSource("convergEu")
    @Proves(
            measure = "convergence/typology",
            by = Proof.REFERENCE,
            source = "R package convergEU 0.7.3.2, test_upDo_CoDi.R, five cases")
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.REFERENCE,
            source = "R package convergEU 0.7.3.2, test_upDo_CoDi.R, whether the five cases converge")
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.DERIVED,
            source = "the cases of convergEU by hand: no software computes the predicate of Berwick and Matthews")
    void sortsTheCasesOfConvergEu(double[][] dates, String type, String strict, boolean isUpwards) {
        BalancedPanel panel = Panels.ofDates(dates);

        assertThat(word(ConvergenceTypology.of(panel).classification())).isEqualTo(type);
        assertThat(word(SigmaConvergence.of(panel).classification())).isEqualTo(type.substring(type.indexOf('-') + 1));
        assertThat(word(ConvergenceTypology.of(panel).strictClassification())).isEqualTo(strict);
        assertThat(word(UpwardsConvergence.of(panel).classification()))
                .isEqualTo(isUpwards ? "upwards-convergence" : "no-upwards-convergence");
    }

    @Test
    void givesNoChangeClassesOfItsOwn() {
        BalancedPanel panel = Panels.ofDates(new double[][] {{1, 2, 3}, {3, 2, 1}});

        assertThat(word(ConvergenceTypology.of(panel).classification())).isEqualTo("unchanged-unchanged");
        assertThat(word(UpwardsConvergence.of(panel).classification())).isEqualTo("no-upwards-convergence");
    }

    @Test
    void mirrorsAMeasureOfWhichLessIsBetter() {
        OutcomeMeasure absence = Panels.measure(Direction.LOWER_IS_BETTER);
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(absence, new double[][] {{2, 1}, {10, 5}}));

        assertThat(word(result.classification())).isEqualTo("upwards-convergence");
        assertThat(word(result.strictClassification())).isEqualTo("strict-upwards-convergence");
        assertThat(value(result.topChange())).isEqualTo(1);
        assertThat(value(result.gapChange())).isEqualTo(-4);
    }

    @Test
    void comparesThirdsWhereAsked() {
        UpwardsConvergence thirds = UpwardsConvergence.of(Panels.balanced(SIX)).withGroups(TopAndBottom.THIRDS);

        assertThat(value(thirds.topChange())).isEqualTo(1);
        assertThat(value(thirds.gapChange())).isEqualTo(-1.5);
        assertThat(word(thirds.classification())).isEqualTo("upwards-convergence");
        assertThat(reason(UpwardsConvergence.of(Panels.balanced(new double[][] {{1, 2}, {2, 3}}))
                        .withGroups(TopAndBottom.THIRDS)
                        .classification()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    void followsTheThirdsOfTheFirstDateWhereAsked() {
        double[][] crossing = {{1, 9}, {2, 8}, {3, 3}, {4, 4}, {5, 1}, {6, 2}};
        CatchUpSplit fixed = CatchUpSplit.of(Panels.balanced(crossing), TopAndBottom.THIRDS_OF_THE_FIRST_DATE);
        CatchUpSplit regrouped = CatchUpSplit.of(Panels.balanced(crossing), TopAndBottom.THIRDS);

        assertThat(value(fixed.topChange())).isEqualTo(-4);
        assertThat(value(fixed.bottomChange())).isEqualTo(7);
        assertThat(value(regrouped.topChange())).isEqualTo(3);
        assertThat(value(regrouped.bottomChange())).isEqualTo(0);
        assertThat(fixed.topChange().caveats()).contains(Caveat.REGRESSION_TO_THE_MEAN);
        UpwardsConvergence upwards = UpwardsConvergence.of(Panels.balanced(crossing));
        assertThat(upwards.withGroups(TopAndBottom.THIRDS_OF_THE_FIRST_DATE)
                        .classification()
                        .caveats())
                .contains(Caveat.REGRESSION_TO_THE_MEAN);
        assertThat(upwards.classification().caveats()).doesNotContain(Caveat.REGRESSION_TO_THE_MEAN);
    }

    @Test
    void saysHowOftenChanceGivesIt() {
        // two schools, four ways to swap: only the recorded one raises the top and closes the gap
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(new double[][] {{1, 4}, {3, 5}}));

        assertThat(result.chanceRate()).isInstanceOfSatisfying(Defined.class, rate -> {
            assertThat(rate.k()).hasValue(1);
            assertThat(rate.n()).isEqualTo(4);
            assertThat(rate.caveats()).containsExactly(Caveat.RISE_IS_NOT_IMPROVEMENT, Caveat.EXCHANGEABLE_DATES);
        });
    }

    @Test
    void drawsSwapsWithASeedWhereThereAreTooManyToTryAll() {
        double[][] sixteen = IntStream.range(0, 16)
                .mapToObj(i -> new double[] {i, i + 1 + (16 - i) / 4.0})
                .toArray(double[][]::new);
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(sixteen));

        assertThat(reason(result.chanceRate())).isEqualTo(UndefinedReason.NEEDS_SEED);
        UpwardsConvergence drawn = result.withSampledChanceRate(2000, 7);
        assertThat(drawn.chanceRate())
                .isEqualTo(result.withSampledChanceRate(2000, 7).chanceRate());
        assertThat(drawn.chanceRate()).isInstanceOfSatisfying(Defined.class, rate -> {
            assertThat(rate.seed()).hasValue(7);
            assertThat(rate.n()).as("organisations, not draws").isEqualTo(16);
            assertThat(rate.k()).isEmpty();
            assertThat(rate.method().options())
                    .containsEntry("chance rate", "sampled swaps and the one observed, SplitMix64")
                    .containsEntry("swaps drawn", "2000");
        });
        assertThat(drawn.explain().options()).containsEntry("swaps drawn", "2000");
        assertThat(result.explain().options()).doesNotContainKey("swaps drawn");
        assertThatThrownBy(() -> result.withSampledChanceRate(0, 7))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("replicates: positive, was: 0");
    }

    @Test
    void countsWhatWasObservedAmongTheSwapsDrawn() {
        double[][] sixteen = IntStream.range(0, 16)
                .mapToObj(i -> new double[] {2 * i, 100 + i})
                .toArray(double[][]::new);
        UpwardsConvergence drawn =
                UpwardsConvergence.of(Panels.balanced(sixteen)).withSampledChanceRate(1000, 7);

        // one swap in 65,536 lets each rise; a thousand draws find none of them
        assertThat(word(drawn.strictClassification())).isEqualTo("strict-upwards-convergence");
        assertThat(value(drawn.strictChanceRate())).isEqualTo(1 / 1001.0);
    }

    @Test
    void saysWhatAChanceRateSupposesOnlyBesideOne() {
        double[][] sixteen =
                IntStream.range(0, 16).mapToObj(i -> new double[] {i, i + 1}).toArray(double[][]::new);
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(sixteen));

        assertThat(result.chanceRate().caveats()).doesNotContain(Caveat.EXCHANGEABLE_DATES);
        assertThat(result.explain().caveats()).doesNotContain(Caveat.EXCHANGEABLE_DATES);
        assertThat(result.withSampledChanceRate(10, 1).explain().caveats()).contains(Caveat.EXCHANGEABLE_DATES);
    }

    @Test
    void countsSwapsWhoseFollowedThirdsOverlapApart() {
        double[][] rows = {{1, 4}, {2, 4}, {3, 5}, {4, 5}, {5, 4}, {6, 4}};
        UpwardsConvergence followed =
                UpwardsConvergence.of(Panels.balanced(rows)).withGroups(TopAndBottom.THIRDS_OF_THE_FIRST_DATE);

        assertThat(Panels.at(followed.chanceRates(), "swaps without an answer"))
                .isInstanceOfSatisfying(
                        Defined.class,
                        share -> assertThat(share.k().orElseThrow()).isPositive());
        assertThat(followed.toString()).contains("swaps without an answer ");
        assertThat(followed.withGroups(TopAndBottom.THIRDS).chanceRates())
                .containsOnlyKeys("upwards-convergence", "strict-upwards-convergence");
        assertThat(reason(followed.stability())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    void saysHowStableTheClassIs() {
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(SIX));

        assertThat(result.stability()).isInstanceOfSatisfying(Defined.class, share -> {
            assertThat(share.k()).hasValue(6);
            assertThat(share.n()).isEqualTo(6);
        });
        assertThat(reason(UpwardsConvergence.of(Panels.balanced(new double[][] {{1, 2}, {2, 3}}))
                        .stability()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    void canBeSetAgainstAChangeThatAllHad() {
        BalancedPanel panel = Panels.balanced(new double[][] {{1, 3}, {3, 4}});

        assertThat(word(UpwardsConvergence.of(panel).classification())).isEqualTo("upwards-convergence");
        assertThat(word(UpwardsConvergence.of(panel).relativeTo(Decimal.of(1)).classification()))
                .isEqualTo("no-upwards-convergence");
        assertThat(word(ConvergenceTypology.of(panel).relativeTo(Decimal.of(2)).classification()))
                .isEqualTo("downward-convergence");
    }

    @Test
    void isUndefinedForOneSchoolAndForAnEmptyPanel() {
        assertThat(reason(UpwardsConvergence.of(Panels.balanced(new double[] {1, 2}))
                        .chanceRate()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        UpwardsConvergence empty = UpwardsConvergence.of(Panels.balanced(new double[] {1, Double.NaN}));
        assertThat(reason(empty.classification())).isEqualTo(UndefinedReason.PANEL_EMPTY);
        assertThat(reason(empty.stability())).isEqualTo(UndefinedReason.PANEL_EMPTY);
    }

    @Test
    void comparesValuesOfAnySize() {
        UpwardsConvergence wide =
                UpwardsConvergence.of(Panels.balanced(new double[][] {{1e14, 2e14}, {0.00001, 0.00002}}));

        assertThat(word(wide.classification())).isEqualTo("no-upwards-convergence");
        assertThat(value(wide.gapChange())).isEqualTo(1e14 - 0.00001);
    }

    @Test
    void comparesUnroundedMeansExactly() {
        BalancedPanel panel =
                Panels.balanced(new double[][] {{104.333333333333, 104.333333333334}, {99.1, 99.100000000002}});

        assertThat(word(UpwardsConvergence.of(panel).classification())).isEqualTo("upwards-convergence");
        assertThat(word(ConvergenceTypology.of(panel).classification())).isEqualTo("upward-convergence");
        assertThat(value(UpwardsConvergence.of(panel).gapChange())).isEqualTo(-1e-12, within(1e-24));
    }

    @Test
    void explainsItself() {
        assertThat(UpwardsConvergence.of(Panels.balanced(SIX)).toString())
                .startsWith("Upwards convergence: measure reading, dates 2000/01, 2001/02")
                .contains("upwards-convergence", "change of the gap", "by chance", "6 of 6");
        assertThat(ConvergenceTypology.of(Panels.balanced(SIX))
                        .withSampledChanceRate(10, 1)
                        .toString())
                .contains("upward-convergence", "strict-upward-convergence by chance", "strict-downward by chance");
        assertThat(CatchUpSplit.of(Panels.balanced(SIX), TopAndBottom.EXTREMES).toString())
                .contains("change of the lowest");
    }
}
