// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ordered means: places from the greatest value to the lowest. */
class OrderedMeanProperties {
    private static final int SIZE = 4;

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofSize(SIZE);
    }

    @Provide
    Arbitrary<double[]> places() {
        return values().map(values -> {
            double sum = Arrays.stream(values).sum();
            return Arrays.stream(values).map(value -> value / sum).toArray();
        });
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "orness is the ordered mean itself of values that fall evenly from 1 to 0")
    void ornessIsTheMeanOfEvenSteps(@ForAll("places") double[] places) {
        OrderedMean ordered = Aggregation.ordered(places);
        double mean = 0;
        double value = 1;
        for (double weight : places) {
            mean += weight * value;
            value -= 1.0 / (SIZE - 1);
        }

        assertThat(ordered.orness()).isCloseTo(mean, within(1e-12));
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.LAW,
            source =
                    "an ordered mean with one place alone is the value there: the first the greatest, the last the lowest")
    void onePlaceAloneIsTheValueThere(@ForAll("values") double[] values, @ForAll @IntRange(max = SIZE - 1) int place) {
        double[] weights = new double[SIZE];
        weights[place] = 1;
        OrderedMean alone = Aggregation.ordered(weights);
        double[] rising = values.clone();
        Arrays.sort(rising);

        assertThat(alone.of(values, alone.weights(weights)).value()).isEqualTo(rising[SIZE - 1 - place]);
        assertThat(alone.orness()).isEqualTo((SIZE - 1.0 - place) / (SIZE - 1));
    }
}
