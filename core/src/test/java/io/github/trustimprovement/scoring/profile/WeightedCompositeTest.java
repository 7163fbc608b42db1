// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.HEAT;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_APPLICABLE;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedCompositeTest {
    private static final double DIGITS = 1e-12;
    private static final Component[] GOALS =
            Strand.CURATE_CLEAR_GOALS.components().toArray(Component[]::new);

    /** The composite of numbers, each the rating of a component on a scale that has them all. */
    private static Estimate composite(Aggregation aggregation, double[] weights, double... numbers) {
        double[] sorted = Arrays.stream(numbers).sorted().distinct().toArray();
        // a scale has two levels or more
        double[] values = sorted.length > 1 ? sorted : new double[] {sorted[0], sorted[0] + 1};
        Scale scale = ProfileArbitraries.ofValues("numbers", LevelOfMeasurement.RATIO, values);
        int[] positions = Arrays.stream(numbers)
                .mapToInt(number -> Arrays.binarySearch(values, number))
                .toArray();
        return WeightedComposite.of(tally(OAK, scale, positions), scale, weights(weights), aggregation)
                .estimate();
    }

    private static double[] equal(int size) {
        return IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    }

    @Test
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.REFERENCE,
            source = "UNDP, Human Development Report 2010, technical note 1, China: education index .589, HDI .663")
    void givesTheHumanDevelopmentIndexOfChina() {
        double life = rounded((73.5 - 20) / (83.2 - 20));
        double income =
                rounded((StrictMath.log(7263) - StrictMath.log(163)) / (StrictMath.log(108211) - StrictMath.log(163)));
        Estimate years = composite(Aggregation.powerMean(0), equal(2), rounded(7.5 / 13.2), rounded(11.4 / 20.6));
        double education = rounded(value(years) / 0.951);

        assertThat(education).isEqualTo(0.589633248376, within(1e-12));
        assertThat(value(composite(Aggregation.powerMean(0), equal(3), life, education, income)))
                .isEqualTo(0.663, within(0.0005))
                .isEqualTo(0.6631577612639407, within(1e-12));
        assertThat(value(composite(Aggregation.weightedMean(), equal(3), life, education, income)))
                .isEqualTo(0.6734822916989412, within(1e-12));
    }

    /** A recorded number has 15 digits. */
    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(15)).doubleValue();
    }

    @Test
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.REFERENCE,
            source = "OECD and JRC (2008): 21, 1, 1, 1 and 6, 6, 6, 6 have the mean 6, and 2.14 and 6 geometrically")
    void showsWhatCompensationDoes() {
        assertThat(value(composite(Aggregation.weightedMean(), equal(4), 21, 1, 1, 1)))
                .isEqualTo(6);
        assertThat(value(composite(Aggregation.weightedMean(), equal(4), 6, 6, 6, 6)))
                .isEqualTo(6);
        assertThat(value(composite(Aggregation.powerMean(0), equal(4), 21, 1, 1, 1)))
                .isEqualTo(2.14, within(0.005))
                .isEqualTo(2.1406951429280725, within(DIGITS));
        assertThat(value(composite(Aggregation.powerMean(0), equal(4), 6, 6, 6, 6)))
                .isEqualTo(6);
        assertThat(value(composite(Aggregation.minimum(), equal(4), 21, 1, 1, 1)))
                .isEqualTo(1);
    }

    @Test
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.REFERENCE,
            source = "Yager's OWA as in Fuller's survey (1996): .4 .3 .2 .1 of .7, 1, .2, .6 is .75")
    void givesTheOrderedMeanOfTheSurvey() {
        assertThat(value(composite(Aggregation.ordered(.4, .3, .2, .1), equal(4), .7, 1, .2, .6)))
                .isEqualTo(.75, within(DIGITS));
        assertThat(value(composite(Aggregation.ordered(1, 0, 0), equal(3), 2, 5, 3)))
                .isEqualTo(5);
        assertThat(value(composite(Aggregation.ordered(0, 0, 1), equal(3), 2, 5, 3)))
                .isEqualTo(2);
        assertThat(value(composite(Aggregation.ordered(1.0 / 3, 1.0 / 3, 1.0 / 3), equal(3), 2, 5, 3)))
                .isEqualTo(3.3333333333333335, within(DIGITS));
        assertThat(Aggregation.ordered(.4, .3, .2, .1).orness()).isEqualTo(2 / 3.0, within(DIGITS));
        assertThat(Aggregation.ordered(1, 0, 0).orness()).isEqualTo(1);
        assertThat(Aggregation.ordered(0, 0, 1).orness()).isZero();
        assertThat(Aggregation.ordered(.25, .25, .25, .25).orness()).isEqualTo(.5);
        assertThat(Aggregation.ordered(1).orness()).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 1 1, 1.8171205928321397",
        "0, 1 1 2, 2.0597671439071177",
        "-1, 2 1 1, 1.4117647058823528",
        "1, 1 1 1, 2"
    })
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.REFERENCE,
            source = "COINr, tests of a_gmean, a_hmean and a_amean on 1, 2, 3")
    void givesThePowerMeansOfCoinr(double order, String weights, double expected) {
        double[] all = Arrays.stream(weights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(value(composite(Aggregation.powerMean(order), all, 1, 2, 3))).isEqualTo(expected, within(DIGITS));
    }

    @Test
    void checksTheLevelOfMeasurement() {
        RatingTally ordinal = tally(OAK, SPREAD, 0, 1, 2, 3);
        RatingTally interval = tally(OAK, HEAT, 0, 1, 2, 3);
        ComponentWeights four = ComponentWeights.equal(GOALS);

        for (Aggregation each :
                new Aggregation[] {Aggregation.weightedMean(), Aggregation.minimum(), Aggregation.ordered(1, 0, 0, 0)
                }) {
            assertThat(reason(WeightedComposite.of(ordinal, SPREAD, four, each).estimate()))
                    .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
            assertThat(WeightedComposite.of(interval, HEAT, four, each).estimate())
                    .isInstanceOf(Defined.class);
        }
        assertThat(reason(WeightedComposite.of(interval, HEAT, four, Aggregation.powerMean(0))
                        .estimate()))
                .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(WeightedComposite.of(ordinal, SPREAD, four, Aggregation.powerMean(0))
                        .treatingOrdinalAsInterval()
                        .estimate()))
                .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
    }

    @Test
    void takesAPowerMeanOfOrderOneForTheWeightedMean() {
        ComponentWeights four = ComponentWeights.equal(GOALS);
        RatingTally interval = tally(OAK, HEAT, 0, 1, 2, 2);

        assertThat(value(WeightedComposite.of(interval, HEAT, four, Aggregation.powerMean(1))
                        .estimate()))
                .as("-2, 0, 1 and 1")
                .isEqualTo(value(WeightedComposite.of(interval, HEAT, four, Aggregation.weightedMean())
                        .estimate()))
                .isZero();
        assertThat(value(WeightedComposite.of(tally(OAK, SPREAD, 0, 1, 2, 3), SPREAD, four, Aggregation.powerMean(1))
                        .treatingOrdinalAsInterval()
                        .estimate()))
                .isEqualTo(2.5);
    }

    @Test
    void treatsOrdinalAsIntervalOnlyWhenTold() {
        ComponentWeights four = ComponentWeights.equal(GOALS);
        Estimate told = WeightedComposite.of(tally(OAK, SPREAD, 0, 1, 1, 3), SPREAD, four, Aggregation.weightedMean())
                .treatingOrdinalAsInterval()
                .estimate();

        assertThat(value(told)).isEqualTo((1 + 2 + 2 + 4) / 4.0);
        assertThat(told.caveats())
                .containsExactly(
                        Caveat.RATING_IS_A_JUDGEMENT,
                        Caveat.STRANDS_ARE_LOOPS,
                        Caveat.COMPENSATORY,
                        Caveat.ORDINAL_TREATED_AS_INTERVAL);
        Estimate needless = WeightedComposite.of(tally(OAK, DEPTH, 0, 1, 1, 3), DEPTH, four, Aggregation.minimum())
                .treatingOrdinalAsInterval()
                .estimate();
        assertThat(needless.caveats()).containsExactly(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS);
        assertThat(WeightedComposite.of(tally(OAK, DEPTH, 0, 1, 1, 3), DEPTH, four, Aggregation.ordered(0, 0, 0, 1))
                        .estimate()
                        .caveats())
                .doesNotContain(Caveat.COMPENSATORY);
    }

    @Test
    void recordsWeightsAndAggregation() {
        ComponentWeights weights =
                ComponentWeights.of(Map.of(Component.USE_EVIDENCE, 2.0, Component.SET_QUALITY_GOALS, 0.5));
        WeightedComposite composite =
                WeightedComposite.of(tally(OAK, DEPTH, 3, 0, 0), DEPTH, weights, Aggregation.weightedMean());

        assertThat(value(composite.estimate())).isEqualTo((0.5 * 5 + 2 * 1) / 2.5);
        assertThat(composite.estimate().n()).isEqualTo(2);
        assertThat(composite.explain().options())
                .containsEntry("weights", "set-quality-goals 0.5, use-evidence 2")
                .containsEntry("aggregation", "weighted mean")
                .containsEntry("least share rated", "1");
        assertThat(composite.toString())
                .startsWith("Weighted composite: organisation school/oak")
                .contains("at most, whatever is missing", Caveat.COMPENSATORY.wording());
        assertThat(WeightedComposite.of(tally(OAK, DEPTH, 3, 0, 0), DEPTH, weights, Aggregation.ordered(0.25, 0.75))
                        .explain()
                        .steps())
                .anyMatch(step -> step.toString().equals("orness = 0.25"));
        assertThat(WeightedComposite.of(tally(OAK, DEPTH, 3, 0, 0), DEPTH, weights, Aggregation.ordered(0.25, 0.75))
                        .explain())
                .satisfies(ordered -> {
                    assertThat(ordered.options())
                            .as("component weights of 0.5 and 2 that count for nothing")
                            .doesNotContainKeys("weights")
                            .containsEntry("components", "set-quality-goals, use-evidence");
                    assertThat(ordered.steps())
                            .extracting(Step::toString)
                            .filteredOn(step -> step.startsWith("w, "))
                            .containsExactly(
                                    "w, place 1 from the highest = 0.25", "w, place 2 from the highest = 0.75");
                });
        assertThat(WeightedComposite.of(tally(OAK, DEPTH, 3, 0, 0), DEPTH, weights, Aggregation.minimum())
                        .explain())
                .satisfies(minimum -> {
                    assertThat(minimum.options())
                            .doesNotContainKeys("weights")
                            .containsEntry("components", "set-quality-goals, use-evidence");
                    assertThat(minimum.steps())
                            .noneMatch(step -> step.toString().startsWith("w, "));
                });
        assertThat(Aggregation.powerMean(-0.5)).hasToString("power mean of order -0.5");
        assertThat(Aggregation.ordered(0.25, 0.75)).hasToString("ordered mean 0.25 0.75");
        assertThat(Aggregation.minimum()).hasToString("minimum");
        assertThat(weights)
                .isEqualTo(ComponentWeights.of(Map.of(Component.SET_QUALITY_GOALS, 0.5, Component.USE_EVIDENCE, 2.0)))
                .hasSameHashCodeAs(ComponentWeights.of(weights.weights()))
                .isNotEqualTo(ComponentWeights.equal(Component.USE_EVIDENCE));
        assertThat(weights).isNotEqualTo("set-quality-goals 0.5, use-evidence 2");
    }

    @Test
    void asksForEveryRatingUnlessTheCallerSaysOtherwise() {
        RatingTally tally = tally(OAK, DEPTH, 0, 3, NOT_ASSESSED, NOT_APPLICABLE);
        WeightedComposite composite =
                WeightedComposite.of(tally, DEPTH, ComponentWeights.equal(GOALS), Aggregation.weightedMean());

        assertThat(reason(composite.estimate())).isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(value(composite.withLeastShareRated(new BigDecimal("0.66")).estimate()))
                .isEqualTo(3);
        assertThat(reason(composite.withLeastShareRated(new BigDecimal("0.67")).estimate()))
                .isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(value(composite.lowerBound())).isCloseTo(7 / 3.0, within(DIGITS));
        assertThat(value(composite.upperBound())).isCloseTo(11 / 3.0, within(DIGITS));
        assertThat(composite.upperBound().caveats()).doesNotContain(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(composite.upperBound().n()).isEqualTo(3);
        assertThatThrownBy(() -> composite.withLeastShareRated(new BigDecimal("2")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("WeightedComposite.leastShare: from 0 to 1, was: 2");
    }

    @Test
    void spansTheScaleWhereNothingIsRated() {
        WeightedComposite composite = WeightedComposite.of(
                tally(OAK, DEPTH, NOT_ASSESSED), DEPTH, ComponentWeights.equal(GOALS), Aggregation.powerMean(2));

        assertThat(value(composite.lowerBound())).isEqualTo(1);
        assertThat(value(composite.upperBound())).isEqualTo(5);
        assertThat(composite.lowerBound().caveats()).contains(Caveat.MISSING_BOUNDS_WIDE);
        assertThat(reason(composite.withLeastShareRated(BigDecimal.ZERO).estimate()))
                .isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(reason(WeightedComposite.of(
                                RatingTally.empty(ReviewSelection.all()),
                                DEPTH,
                                ComponentWeights.equal(GOALS),
                                Aggregation.weightedMean())
                        .lowerBound()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedForValuesThatNoPowerMeanTakes() {
        Scale scale = ProfileArbitraries.ofValues("debt", LevelOfMeasurement.RATIO, -1, 0, 2);
        ComponentWeights two = ComponentWeights.equal(GOALS[0], GOALS[1]);

        assertThat(reason(power(scale, two, 0, 0, 2))).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(reason(power(scale, two, 2, 0, 2))).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(reason(power(scale, two, -1, 1, 2))).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(value(power(scale, two, 0, 1, 2))).isZero();
        assertThat(value(power(scale, two, 2, 1, 2))).isCloseTo(StrictMath.sqrt(2), within(DIGITS));
        assertThat(value(power(scale, two, 2, 1, 1))).isZero();
        assertThat(value(power(scale, two, 0.5, 1, 2))).isCloseTo(0.5, within(DIGITS));
    }

    private static Estimate power(Scale scale, ComponentWeights weights, double order, int... positions) {
        return WeightedComposite.of(tally(OAK, scale, positions), scale, weights, Aggregation.powerMean(order))
                .estimate();
    }

    /** 1, 1 and 0.4 beyond a million come to 0.8, of which a million takes more digits than a part of 1 does. */
    @Test
    void standsExactlyAtAPartOfAWayFarFromZero() {
        Scale far = ProfileArbitraries.ofValues("far", LevelOfMeasurement.INTERVAL, 1e6, 1e6 + .4, 1e6 + 1);
        WeightedComposite composite = WeightedComposite.of(
                tally(OAK, far, 2, 2, 1),
                far,
                ComponentWeights.equal(Arrays.copyOf(GOALS, 3)),
                Aggregation.weightedMean());

        assertThat(composite.reachesPartOfScale(new BigDecimal("0.8"))).isTrue();
        assertThat(composite.reachesPartOfScale(new BigDecimal("0.80001"))).isFalse();
    }

    @Test
    void needsAPlaceForEachComponent() {
        assertThatThrownBy(() -> WeightedComposite.of(
                        tally(OAK, DEPTH, 1), DEPTH, ComponentWeights.equal(GOALS), Aggregation.ordered(0.5, 0.5)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Aggregation.weights: as many as components, 4, was: 2");
        assertThat(reason(WeightedComposite.of(
                                tally(OAK, DEPTH, 1, 1, 1, NOT_APPLICABLE),
                                DEPTH,
                                ComponentWeights.equal(GOALS),
                                Aggregation.ordered(0.25, 0.25, 0.25, 0.25))
                        .estimate()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAWeightThatIsNone(double weight) {
        assertThatThrownBy(() -> ComponentWeights.of(Map.of(Component.CONNECT, weight)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ComponentWeights of dna/component/connect: positive and finite, was: " + weight);
    }

    @Test
    void rejectsWeightsAndOrdersThatAreNone() {
        assertThatThrownBy(() -> ComponentWeights.equal())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ComponentWeights: at least one, was: {}");
        for (double[] weights : new double[][] {{0.5, 0.4}, {1.5, -0.5}, {Double.NaN, 1}, {}}) {
            assertThatThrownBy(() -> Aggregation.ordered(weights))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage(
                            "Aggregation.weights: each from 0 to 1, with the sum 1, was: " + Arrays.toString(weights));
        }
        assertThatThrownBy(() -> Aggregation.powerMean(Double.NaN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Aggregation.order: finite, was: NaN");
    }

    @Test
    void holdsWeightsThatAreVeryUnequal() {
        double[] values = {1, 5};
        double[] unequal = {1e300, 1e-300};

        assertThat(value(composite(Aggregation.weightedMean(), unequal, values)))
                .isEqualTo(1);
        Scale zero = ProfileArbitraries.ofValues("zero", LevelOfMeasurement.RATIO, 0, 5);
        assertThat(value(WeightedComposite.of(tally(OAK, zero, 1, 0), zero, weights(unequal), Aggregation.powerMean(0))
                        .estimate()))
                .isZero();
        assertThat(value(composite(Aggregation.powerMean(-700), new double[] {1, 1}, values)))
                .isCloseTo(1, within(0.001));
        assertThat(value(composite(Aggregation.powerMean(1e9), new double[] {1, 1}, values)))
                .isCloseTo(5, within(1e-6));
        assertThat(value(composite(Aggregation.powerMean(1e-12), new double[] {1, 1}, values)))
                .isCloseTo(StrictMath.sqrt(5), within(1e-9));
    }

    @Test
    void poolsOrganisationsAndSaysSo() {
        RatingTally two = tally(OAK, DEPTH, 0).merge(tally(ELM, DEPTH, 2));
        Estimate pooled = WeightedComposite.of(two, DEPTH, ComponentWeights.equal(GOALS[0]), Aggregation.weightedMean())
                .estimate();

        assertThat(value(pooled)).isEqualTo(2);
        assertThat(pooled.caveats()).contains(Caveat.HIDES_DIFFERENCES);
    }
}
