// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.BIRCH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sobol's variance-based indices, and with them the published values for the Ishigami function, are not offered: with
 * weights that are exchangeable and a composite that is all but linear they would say no more than the ratings do.
 */
class WeightSensitivityTest {
    private static final ComponentWeights TWO =
            ComponentWeights.equal(Component.SET_QUALITY_GOALS, Component.ALIGN_STRATEGY);

    /** Oak 5 and 1, elm 2 and 2: with weights w and 1 - w oak is higher where 1 + 4w > 2, that is w > 1/4. */
    private static final RatingTally OAK_AND_ELM = tally(OAK, DEPTH, 3, 0).merge(tally(ELM, DEPTH, 1, 1));

    @Test
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.DERIVED,
            source = "no values are printed with data; shifts 0.5, 0 and 2 of four ranks follow from the formula of "
                    + "Saisana et al. (2005)")
    void movesRanksOnAverage() {
        int[] reference = {1, 2, 3, 4};

        assertThat(WeightDraws.shift(reference, new int[] {2, 1, 3, 4}) / 4.0).isEqualTo(0.5);
        assertThat(WeightDraws.shift(reference, new int[] {1, 2, 3, 4}) / 4.0).isZero();
        assertThat(WeightDraws.shift(reference, new int[] {4, 3, 2, 1}) / 4.0).isEqualTo(2);
        assertThat(ranks(5, 7, 5, 1)).containsExactly(2, 1, 2, 4);
        assertThat(ranks(0.3, 0.1 + 0.2, -0.1)).containsExactly(1, 1, 3);
    }

    private static int[] ranks(double... numbers) {
        return Ranks.of(Arrays.stream(numbers)
                .mapToObj(number -> new Rounded(number, StrictMath.abs(number)))
                .toArray(Rounded[]::new));
    }

    @Test
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.DERIVED,
            source = "two components: the share of weights that put oak first is 3/4, by hand")
    void drawsWeightsUniformly() {
        WeightSensitivity result = WeightSensitivity.of(OAK_AND_ELM, DEPTH, TWO, Aggregation.weightedMean())
                .withDraws(40_000, 7);

        assertThat(value(result.reference(OAK))).isEqualTo(3);
        assertThat(value(result.lowest(OAK))).isEqualTo(1);
        assertThat(value(result.highest(OAK))).isEqualTo(5);
        assertThat(value(result.lowest(ELM)))
                .isEqualTo(value(result.highest(ELM)))
                .isEqualTo(2);
        assertThat(value(result.rankShare(OAK, 1))).isCloseTo(0.75, within(0.01));
        assertThat(k(result.rankShare(OAK, 1)) + k(result.rankShare(OAK, 2))).isEqualTo(40_000);
        assertThat(k(result.rankShare(OAK, 3))).isZero();
        assertThat(value(result.rankShift())).isCloseTo(0.25, within(0.01));
        assertThat(value(result.lowestDrawn(OAK))).isBetween(1.0, 1.01);
        assertThat(value(result.highestDrawn(OAK))).isBetween(4.99, 5.0);
        assertThat(result.rankShift()).isInstanceOfSatisfying(Defined.class, shift -> {
            assertThat(shift.seed()).hasValue(7);
            assertThat(shift.n()).isEqualTo(2);
            assertThat(shift.caveats())
                    .containsExactly(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS, Caveat.COMPENSATORY);
            assertThat(shift.method().options())
                    .containsEntry("weights drawn", "uniform on the simplex by exponential spacings, SplitMix64");
        });
    }

    @Test
    void givesEqualNumbersForEqualSeeds() {
        WeightSensitivity result = WeightSensitivity.of(OAK_AND_ELM, DEPTH, TWO, Aggregation.powerMean(0));

        assertThat(result.withDraws(50, 3).explain())
                .isEqualTo(result.withDraws(50, 3).explain())
                .isNotEqualTo(result.withDraws(50, 4).explain());
    }

    @Test
    void drawsNothingWithoutASeed() {
        WeightSensitivity result = WeightSensitivity.of(OAK_AND_ELM, DEPTH, TWO, Aggregation.weightedMean());

        assertThat(reason(result.rankShift())).isEqualTo(UndefinedReason.NEEDS_SEED);
        assertThat(reason(result.rankShare(OAK, 1))).isEqualTo(UndefinedReason.NEEDS_SEED);
        assertThat(reason(result.lowestDrawn(OAK))).isEqualTo(UndefinedReason.NEEDS_SEED);
        assertThat(result.toString())
                .startsWith("Sensitivity to weights: organisations school/elm school/oak")
                .contains("school/oak, at most", "mean shift in ranks");
        assertThatThrownBy(() -> result.withDraws(0, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("WeightSensitivity.replicates: positive, was: 0");
    }

    @Test
    void ranksNobodyAlone() {
        WeightSensitivity alone = WeightSensitivity.of(tally(OAK, DEPTH, 3, 0), DEPTH, TWO, Aggregation.weightedMean())
                .withDraws(10, 1);

        assertThat(reason(alone.rankShift())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(alone.rankShare(OAK, 1))).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(value(alone.highestDrawn(OAK))).isLessThanOrEqualTo(5);
        assertThat(alone.explain().answers()).hasSize(7);
        assertThat(reason(alone.stepsOnWeights())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(alone.inOrder()).containsExactly(OAK);
    }

    @Test
    void leavesOutWhoLacksARating() {
        RatingTally tally = OAK_AND_ELM.merge(tally(ASH, DEPTH, 3, NOT_ASSESSED));
        WeightSensitivity result = WeightSensitivity.of(tally, DEPTH, TWO, Aggregation.weightedMean())
                .withDraws(10, 1);

        assertThat(result.compared()).containsExactly(ELM, OAK);
        assertThat(reason(result.reference(ASH))).isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(reason(result.rankShare(ASH, 1))).isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(reason(result.reference(BIRCH))).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(result.order(OAK, ASH))).isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(reason(result.order(BIRCH, OAK))).isEqualTo(UndefinedReason.NO_DATA);
        RatingTally partly = OAK_AND_ELM.merge(tally(ASH, DEPTH, 3, ProfileArbitraries.NOT_APPLICABLE));
        assertThat(WeightSensitivity.of(partly, DEPTH, TWO, Aggregation.weightedMean())
                        .compared())
                .containsExactly(ELM, OAK);
        assertThat(result.toString()).contains("school/ash, reference");
    }

    @Test
    void checksTheScaleAsACompositeDoes() {
        RatingTally ordinal = tally(OAK, SPREAD, 3, 0).merge(tally(ELM, SPREAD, 1, 1));
        WeightSensitivity result = WeightSensitivity.of(ordinal, SPREAD, TWO, Aggregation.weightedMean());

        assertThat(reason(result.reference(OAK))).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(result.compared()).isEmpty();
        assertThat(value(result.treatingOrdinalAsInterval().highest(OAK))).isEqualTo(4);
        assertThat(result.treatingOrdinalAsInterval().highest(OAK).caveats())
                .contains(Caveat.ORDINAL_TREATED_AS_INTERVAL);
    }

    @Test
    void knowsThatWeightsDoNothingToAMinimum() {
        WeightSensitivity result = WeightSensitivity.of(OAK_AND_ELM, DEPTH, TWO, Aggregation.minimum())
                .withDraws(20, 5);

        assertThat(value(result.highest(OAK))).isEqualTo(1);
        assertThat(value(result.highestDrawn(OAK))).isEqualTo(1);
        assertThat(value(result.rankShift())).isZero();
        assertThat(word(result.order(OAK, ELM))).isEqualTo("lower");
        assertThat(k(result.stepsOnWeights())).isZero();
    }

    @Test
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.DERIVED,
            source = "5 and 1 against 2 and 2: either is higher with some weights; 5 and 2 is never below 2 and 2")
    void saysWhatTheOrderRestsOn() {
        RatingTally three = OAK_AND_ELM.merge(tally(ASH, DEPTH, 3, 1));
        WeightSensitivity result = WeightSensitivity.of(three, DEPTH, TWO, Aggregation.weightedMean());

        assertThat(result.inOrder()).containsExactly(ASH, OAK, ELM);
        assertThat(word(result.order(OAK, ELM))).isEqualTo("rests-on-weights");
        assertThat(word(result.order(ASH, ELM))).isEqualTo("higher");
        assertThat(word(result.order(ELM, ASH))).isEqualTo("lower");
        assertThat(word(result.order(OAK, OAK))).isEqualTo("equal");
        assertThat(k(result.stepsOnWeights())).isEqualTo(1);
        assertThat(result.stepsOnWeights().n()).isEqualTo(2);
        assertThat(result.toString()).contains("steps of the order that rest on weights");
    }

    /** Oak 1 and 3, elm 3 and 1, with equal weights: both come to 2, and ash with 1 and 2 to 1.5. */
    @Test
    void takesNoEqualsForAStepOfTheOrder() {
        RatingTally equals = tally(OAK, DEPTH, 0, 2).merge(tally(ELM, DEPTH, 2, 0));
        WeightSensitivity two = WeightSensitivity.of(equals, DEPTH, TWO, Aggregation.weightedMean());
        WeightSensitivity three =
                WeightSensitivity.of(equals.merge(tally(ASH, DEPTH, 0, 1)), DEPTH, TWO, Aggregation.weightedMean());

        assertThat(word(two.order(OAK, ELM))).isEqualTo("rests-on-weights");
        assertThat(reason(two.stepsOnWeights())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(k(three.stepsOnWeights()))
                .as("ash is below oak with all weights, and below elm with some")
                .isEqualTo(1);
        assertThat(three.stepsOnWeights().n()).isEqualTo(1);
    }

    @Test
    void ranksNobodyByRounding() {
        Scale tenths = ProfileArbitraries.ofValues("tenths", LevelOfMeasurement.RATIO, .1, .2, .3);
        ComponentWeights all = ComponentWeights.equal(
                ProfileArbitraries.COMPONENTS.subList(0, 3).toArray(Component[]::new));
        WeightSensitivity result = WeightSensitivity.of(
                tally(OAK, tenths, 0, 1, 2).merge(tally(ELM, tenths, 2, 1, 0)),
                tenths,
                all,
                Aggregation.weightedMean());

        assertThat(reason(result.stepsOnWeights())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    /** In order, 0.1 + 0.2 - 0.3 and -0.3 + 0.1 + 0.2 come to two numbers of 1e-17, and neither is 0. */
    @Test
    void ranksNobodyByRoundingWhereHighAndLowCancelOut() {
        Scale aboutZero = ProfileArbitraries.ofValues("about 0", LevelOfMeasurement.INTERVAL, -.3, 0, .1, .2);
        ComponentWeights all = ComponentWeights.equal(
                ProfileArbitraries.COMPONENTS.subList(0, 3).toArray(Component[]::new));
        RatingTally zeros = tally(OAK, aboutZero, 2, 3, 0)
                .merge(tally(ELM, aboutZero, 0, 2, 3))
                .merge(tally(ASH, aboutZero, 1, 1, 1));

        for (Aggregation mean : List.of(Aggregation.weightedMean(), Aggregation.powerMean(1))) {
            WeightSensitivity result = WeightSensitivity.of(zeros, aboutZero, all, mean);
            assertThat(reason(result.stepsOnWeights())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
            assertThat(value(result.reference(OAK))).isNotEqualTo(value(result.reference(ELM)));
        }
    }

    @Test
    void comparesAnOrderedMeanPlaceByPlace() {
        RatingTally turned = tally(OAK, DEPTH, 3, 0).merge(tally(ELM, DEPTH, 1, 3));

        assertThat(word(WeightSensitivity.of(turned, DEPTH, TWO, Aggregation.weightedMean())
                        .order(OAK, ELM)))
                .isEqualTo("rests-on-weights");
        assertThat(word(WeightSensitivity.of(turned, DEPTH, TWO, Aggregation.ordered(0.5, 0.5))
                        .order(OAK, ELM)))
                .isEqualTo("lower");
    }

    @Test
    void knowsThatAZeroMakesAGeometricMeanZeroWithAllWeights() {
        Scale scale = ProfileArbitraries.ofValues("share", LevelOfMeasurement.RATIO, 0, 1, 2);
        RatingTally zeros =
                tally(OAK, scale, 0, 2).merge(tally(ELM, scale, 1, 1)).merge(tally(ASH, scale, 1, 0));
        WeightSensitivity geometric = WeightSensitivity.of(zeros, scale, TWO, Aggregation.powerMean(0));

        assertThat(word(geometric.order(OAK, ELM))).isEqualTo("lower");
        assertThat(word(geometric.order(OAK, ASH))).isEqualTo("equal");
        assertThat(value(geometric.highest(OAK))).isZero();
        assertThat(value(geometric.lowest(OAK))).isZero();
        assertThat(value(geometric.highest(ELM))).isEqualTo(1);
        assertThat(geometric.explain().answers())
                .anyMatch(answer -> answer.what().equals("school/oak, at most") && value(answer.answer()) == 0);
        assertThat(geometric.inOrder()).containsExactly(ELM, ASH, OAK);
        assertThat(word(WeightSensitivity.of(zeros, scale, TWO, Aggregation.powerMean(1))
                        .order(OAK, ELM)))
                .isEqualTo("rests-on-weights");
    }

    @Test
    void drawsTheWeightsOfPlacesForAnOrderedMean() {
        WeightSensitivity result = WeightSensitivity.of(OAK_AND_ELM, DEPTH, TWO, Aggregation.ordered(0.5, 0.5))
                .withDraws(4_000, 5);

        assertThat(value(result.rankShare(OAK, 1))).isCloseTo(0.75, within(0.03));
    }
}
