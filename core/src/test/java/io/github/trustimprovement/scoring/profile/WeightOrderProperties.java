// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.COMPONENTS;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.weights;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.k;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.name;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
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
    private static final int SIZE = 3;
    private static final int DRAWS = 20;
    private static final List<OrganisationRef> SCHOOLS = List.of(ASH, ELM, OAK);

    /** An aggregation with some weights: of components, or of places. */
    private record Way(String title, Function<double[], Aggregation> aggregation) {
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
                new Way("harmonic mean", weights -> Aggregation.powerMean(-1)),
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
        RatingTally tally = tally(OAK, DEPTH, levels);
        return manyWeights.stream()
                .mapToDouble(each -> value(WeightedComposite.of(
                                tally, DEPTH, weights(each), way.aggregation().apply(each))
                        .estimate()))
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
            source = "no step rests on weights exactly where no pair does; the order of the reference contradicts none")
    void anOrderRestsOnWeightsExactlyWhereSomeTurnIt(
            @ForAll("levels") int[] ash,
            @ForAll("levels") int[] elm,
            @ForAll("levels") int[] oak,
            @ForAll("ways") Way way,
            @ForAll Random random) {
        double[] reference = {1, 1, 1};
        WeightSensitivity result = WeightSensitivity.of(
                tally(ASH, DEPTH, ash).merge(tally(ELM, DEPTH, elm)).merge(tally(OAK, DEPTH, oak)),
                DEPTH,
                ComponentWeights.equal(COMPONENTS.subList(0, SIZE).toArray(Component[]::new)),
                way.aggregation().apply(reference));
        List<double[]> manyWeights = manyWeights(random);
        List<double[]> composites = Stream.of(ash, elm, oak)
                .map(levels -> composites(way, levels, manyWeights))
                .toList();
        boolean isFixed = true;
        for (int i = 0; i < SCHOOLS.size(); i++) {
            for (int j = 0; j < SCHOOLS.size(); j++) {
                String order = name(result.order(SCHOOLS.get(i), SCHOOLS.get(j)));
                assertThat(order).isEqualTo(byForce(composites.get(i), composites.get(j)));
                isFixed &= !order.equals("rests-on-weights");
            }
        }
        assertThat(k(result.stepsOnWeights()) == 0).isEqualTo(isFixed);
        List<OrganisationRef> inOrder = result.inOrder();
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(name(result.order(inOrder.get(i - 1), inOrder.get(i)))).isNotEqualTo("lower");
        }
    }
}
