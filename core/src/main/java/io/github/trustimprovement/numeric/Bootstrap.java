// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Replicates of a statistic, each of elements that are drawn with replacement, as many as there are.
 *
 * <p>Efron and Tibshirani (1993), 'An introduction to the bootstrap', ch. 13, on percentile intervals.
 */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * The values of a statistic over its replicates. Each replicate draws from a generator of its own, so that the
     * values are the same whatever the number of threads.
     *
     * @param elements how many elements there are, at least 1
     * @param replicates how many replicates to draw
     * @param seed the seed
     * @param statistic gives the value of the elements drawn, by their places; NaN where there is none
     * @return the values of those replicates that have one, in rising order
     */
    public static double[] replicates(int elements, int replicates, long seed, ToDoubleFunction<int[]> statistic) {
        return IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(replicate -> statistic.applyAsDouble(draw(elements, seed, replicate)))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private static int[] draw(int elements, long seed, int replicate) {
        SplitMix64 random = SplitMix64.ofReplicate(seed, replicate);
        int[] drawn = new int[elements];
        Arrays.setAll(drawn, place -> random.nextInt(elements));
        return drawn;
    }

    /**
     * How many replicates a percentile interval needs, so that one at least lies outside each end.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the number
     */
    public static int leastReplicates(double level) {
        return BigDecimal.valueOf(2)
                .divide(BigDecimal.ONE.subtract(BigDecimal.valueOf(level)), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    /**
     * How many values lie outside each end of a percentile interval: half of what the level leaves out, rounded down.
     * In decimals, since {@code 1 - 0.9} is not quite 0.1 in doubles.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @param values how many values there are, at least 1
     * @return the number, so small that a value is left
     */
    public static int cutAtEachEnd(double level, int values) {
        return BigDecimal.ONE
                .subtract(BigDecimal.valueOf(level))
                .multiply(BigDecimal.valueOf(values))
                .divideToIntegralValue(BigDecimal.valueOf(2))
                .min(BigDecimal.valueOf((values - 1) / 2))
                .intValueExact();
    }
}
