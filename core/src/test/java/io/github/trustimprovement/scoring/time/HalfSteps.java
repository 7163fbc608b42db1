// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Series in steps of one half, and what their moving ranges are in whole numbers. */
final class HalfSteps {
    private HalfSteps() {}

    /** Series that mostly stay on their side, that toss for it, or that mostly change it; few values, so ties. */
    static Arbitrary<double[]> values() {
        return Arbitraries.of(1, 5, 9)
                .flatMap(turns -> Arbitraries.integers()
                        .between(0, 9)
                        .map(toss -> toss < turns)
                        .flatMap(isTurn -> Arbitraries.integers().between(0, 5).map(size -> isTurn ? -size : size))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(28)
                        .map(HalfSteps::sided));
    }

    /** Halves whose side turns with the sign of each step. */
    private static double[] sided(List<Integer> steps) {
        double[] values = new double[steps.size()];
        int side = 1;
        for (int i = 0; i < values.length; i++) {
            side = steps.get(i) < 0 ? -side : side;
            values[i] = 10 + side * Math.abs(steps.get(i)) / 2.0;
        }
        return values;
    }

    /** So many halves a value is. */
    static long of(double value) {
        return (long) (2 * value);
    }

    /** Moving ranges in halves, those of 3.267 mean ranges or more left out where they are screened. */
    static long[] ranges(double[] values, boolean isScreened) {
        long[] all = IntStream.range(1, values.length)
                .mapToLong(i -> Math.abs(of(values[i]) - of(values[i - 1])))
                .toArray();
        long sum = Arrays.stream(all).sum();
        return isScreened && sum > 0
                ? Arrays.stream(all)
                        .filter(range -> 1000 * range * all.length < 3267 * sum)
                        .toArray()
                : all;
    }
}
