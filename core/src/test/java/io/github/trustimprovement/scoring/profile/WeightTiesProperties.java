// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Who shares a rank: a difference that rounding can make is none, and every other one counts. */
class WeightTiesProperties {
    private static final double ROUNDING = 1e-12;

    @Provide
    Arbitrary<int[][]> rows() {
        return Arbitraries.integers()
                .between(1, 5)
                .array(int[].class)
                .ofSize(4)
                .array(int[][].class)
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<int[]> weights() {
        return Arbitraries.integers().between(1, 9).array(int[].class).ofSize(4);
    }

    /** Weights are whole, so that the sums to compare are whole, and no rounding is needed to rank by them. */
    @Property
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "ranks by whole sums of weight x rating, compared exactly")
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.LAW,
            source = "equal composites share a rank, whatever order they are added up in; unequal ones never do")
    void ranksAreThoseOfExactSums(@ForAll("rows") int[][] rows, @ForAll("weights") int[] weights) {
        int[] exact = Arrays.stream(rows)
                .mapToInt(row -> IntStream.range(0, row.length)
                        .map(i -> row[i] * weights[i])
                        .sum())
                .toArray();
        double total = Arrays.stream(weights).sum();
        double[] shares =
                Arrays.stream(weights).mapToDouble(weight -> weight / total).toArray();
        double[] composites = Arrays.stream(rows)
                .mapToDouble(row -> Aggregation.weightedMean(
                        Arrays.stream(row).asDoubleStream().toArray(), shares))
                .toArray();

        assertThat(Ranks.of(composites))
                .isEqualTo(Arrays.stream(exact)
                        .map(sum -> 1
                                + (int) Arrays.stream(exact)
                                        .filter(other -> other > sum)
                                        .count())
                        .toArray());
    }

    @Property
    void aDifferenceBeyondTheToleranceAlwaysCounts(@ForAll @IntRange(min = 1, max = 1000) int tenths) {
        double value = tenths / 10.0;

        assertThat(Ranks.of(new double[] {value, value * (1 + ROUNDING / 2)})).containsExactly(1, 1);
        assertThat(Ranks.of(new double[] {value, value * (1 + 3 * ROUNDING)})).containsExactly(2, 1);
    }
}
