// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.COMPONENTS;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether an order rests on weights, against composites with many weights. */
class WeightOrderProperties {
    private static final double NEAR = 1e-9;
    private static final double ALL_BUT_ALL = 1e6;

    /** A power of a small weight is not as small. */
    private static final double ALL_BUT_NEAR = 0.05;

    private static final int SIZE = 3;
    private static final int DRAWS = 20;
    private static final List<OrganisationRef> SCHOOLS = List.of(ASH, ELM, OAK);

    /** A harmonic mean takes no 0; all others are asked with one. */
    private static final Scale FROM_ZERO = ProfileArbitraries.ofValues("depth", LevelOfMeasurement.RATIO, 0, 1, 2, 5);

    /** An aggregation with some weights: of components, or of places. */
    private record Way(String title, Scale scale, Function<double[], Aggregation> aggregation) {
        Way(String title, Function<double[], Aggregation> aggregation) {
            this(title, FROM_ZERO, aggregation);
        }

        double composite(int[] levels, double[] weights) {
            return value(
                    WeightedComposite.of(tally(OAK, scale, levels), scale, weights(weights), aggregation.apply(weights))
                            .estimate());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    @Provide
    Arbitrary<int[]> levels() {
        return Arbitraries.integers().between(0, 3).array(int[].class).ofSize(SIZE);
    }

    @Provide
    Arbitrary<Way> ways() {
        return Arbitraries.of(
                new Way("weighted mean", weights -> Aggregation.weightedMean()),
                new Way("geometric mean", weights -> Aggregation.powerMean(0)),
                new Way("harmonic mean", DEPTH, weights -> Aggregation.powerMean(-1)),
                new Way("power mean", weights -> Aggregation.powerMean(2.5)),
                new Way("ordered mean", weights -> Aggregation.ordered(shares(weights))),
                new Way("minimum", weights -> Aggregation.minimum()));
    }

    private static double[] shares(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** Weights of all kinds, and those that give nearly all to one. */
    private static List<double[]> manyWeights(Random random) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            double[] one = new double[SIZE];
            Arrays.fill(one, 1);
            one[i] = ALL_BUT_ALL;
            all.add(one);
        }
        for (int draw = 0; draw < DRAWS; draw++) {
            all.add(random.doubles(SIZE, 0.01, 1).toArray());
        }
        return all;
    }

    /** The composites of one organisation, by the weights. */
    private static double[] composites(Way way, int[] levels, List<double[]> manyWeights) {
        return manyWeights.stream()
                .mapToDouble(each -> way.composite(levels, each))
                .toArray();
    }

    private static String byForce(double[] one, double[] other) {
        boolean isHigher = IntStream.range(0, one.length).anyMatch(i -> one[i] - other[i] > NEAR);
        boolean isLower = IntStream.range(0, one.length).anyMatch(i -> one[i] - other[i] < -NEAR);
        return isHigher && isLower ? "rests-on-weights" : isHigher ? "higher" : isLower ? "lower" : "equal";
    }

    @Property(tries = 300)
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the signs of differences of composites over drawn weights, and over weights all but on one place")
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.LAW,
            source = "no step rests on weights exactly where no pair of unequal composites does; the order of the "
                    + "reference contradicts none")
    void anOrderRestsOnWeightsExactlyWhereSomeTurnIt(
            @ForAll("levels") int[] ash,
            @ForAll("levels") int[] elm,
            @ForAll("levels") int[] oak,
            @ForAll("ways") Way way,
            @ForAll Random random) {
        double[] reference = {1, 1, 1};
        WeightSensitivity result = WeightSensitivity.of(
                tally(ASH, way.scale(), ash).merge(tally(ELM, way.scale(), elm)).merge(tally(OAK, way.scale(), oak)),
                way.scale(),
                ComponentWeights.equal(COMPONENTS.subList(0, SIZE).toArray(Component[]::new)),
                way.aggregation().apply(reference));
        List<double[]> manyWeights = manyWeights(random);
        List<double[]> composites = Stream.of(ash, elm, oak)
                .map(levels -> composites(way, levels, manyWeights))
                .toList();
        double[] references = Stream.of(ash, elm, oak)
                .mapToDouble(levels -> way.composite(levels, reference))
                .toArray();
        boolean isFixed = true;
        for (int i = 0; i < SCHOOLS.size(); i++) {
            for (int j = 0; j < SCHOOLS.size(); j++) {
                String order = word(result.order(SCHOOLS.get(i), SCHOOLS.get(j)));
                assertThat(order).isEqualTo(byForce(composites.get(i), composites.get(j)));
                isFixed &= !order.equals("rests-on-weights") || StrictMath.abs(references[i] - references[j]) <= NEAR;
            }
        }
        double[] steps = distinct(references);
        if (steps.length == 1) {
            assertThat(reason(result.stepsOnWeights())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        } else {
            assertThat(k(result.stepsOnWeights()) == 0).isEqualTo(isFixed);
            assertThat(k(result.stepsOnWeights())).isEqualTo(turned(steps, references, composites));
            assertThat(result.stepsOnWeights().n()).isEqualTo(steps.length - 1);
        }
        List<OrganisationRef> inOrder = result.inOrder();
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(word(result.order(inOrder.get(i - 1), inOrder.get(i)))).isNotEqualTo("lower");
        }
    }

    /** The numbers that differ, rising. */
    private static double[] distinct(double[] numbers) {
        double[] rising = Arrays.stream(numbers).sorted().toArray();
        return IntStream.range(0, rising.length)
                .filter(i -> i == 0 || rising[i] - rising[i - 1] > NEAR)
                .mapToDouble(i -> rising[i])
                .toArray();
    }

    /** How many steps from one reference to the next have two organisations that some weights turn. */
    private static long turned(double[] steps, double[] references, List<double[]> composites) {
        return IntStream.range(1, steps.length)
                .filter(step -> at(steps[step - 1], references)
                        .anyMatch(i -> at(steps[step], references)
                                .anyMatch(j -> byForce(composites.get(i), composites.get(j))
                                        .equals("rests-on-weights"))))
                .count();
    }

    private static IntStream at(double reference, double[] references) {
        return IntStream.range(0, references.length).filter(i -> StrictMath.abs(references[i] - reference) <= NEAR);
    }

    @Property(tries = 300)
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the least and the greatest composite over weights all but on one place, on scales with a level 0")
    void compositesGoFromTheLeastToTheMostAndNoFurther(
            @ForAll("levels") int[] oak, @ForAll("ways") Way way, @ForAll Random random) {
        WeightSensitivity result = WeightSensitivity.of(
                tally(OAK, way.scale(), oak),
                way.scale(),
                ComponentWeights.equal(COMPONENTS.subList(0, SIZE).toArray(Component[]::new)),
                way.aggregation().apply(new double[] {1, 1, 1}));
        double[] composites = composites(way, oak, manyWeights(random));

        assertThat(value(result.lowest(OAK)))
                .isCloseTo(Arrays.stream(composites).min().orElseThrow(), within(ALL_BUT_NEAR));
        assertThat(value(result.highest(OAK)))
                .isCloseTo(Arrays.stream(composites).max().orElseThrow(), within(ALL_BUT_NEAR));
    }
}
