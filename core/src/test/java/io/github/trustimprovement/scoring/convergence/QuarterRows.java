// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Up to ten organisations at some dates, more being better, in whole quarter steps: what is said of them, from the
 * definitions, by loops over pairs and over all groups of a size, without rounding.
 */
final class QuarterRows {
    private static final int QUARTERS = 4;

    private final long[][] rows;

    QuarterRows(long[]... rows) {
        this.rows = rows;
    }

    static QuarterRows of(double[][] rows) {
        return new QuarterRows(Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .mapToLong(value -> (long) (value * QUARTERS))
                        .toArray())
                .toArray(long[][]::new));
    }

    int n() {
        return rows.length;
    }

    QuarterRows without(int omitted) {
        return new QuarterRows(IntStream.range(0, n())
                .filter(i -> i != omitted)
                .mapToObj(i -> rows[i])
                .toArray(long[][]::new));
    }

    /** What is found without each organisation in turn. */
    <T> List<T> withoutEach(Function<QuarterRows, T> found) {
        return IntStream.range(0, n()).mapToObj(i -> found.apply(without(i))).toList();
    }

    long[] at(int date) {
        return Arrays.stream(rows).mapToLong(row -> row[date]).toArray();
    }

    private static long sum(long[] values) {
        return LongStream.of(values).sum();
    }

    /** Squares of the differences of all pairs: n times n times the variance. */
    private static long pairs(long[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += (values[i] - values[j]) * (values[i] - values[j]);
            }
        }
        return sum;
    }

    double deviation(int date) {
        return StrictMath.sqrt((double) pairs(at(date))) / n() / QUARTERS;
    }

    OptionalDouble coefficientOfVariation(int date) {
        long sum = sum(at(date));
        return sum > 0 ? OptionalDouble.of(StrictMath.sqrt((double) pairs(at(date))) / sum) : OptionalDouble.empty();
    }

    /** The mean over organisations of how far the farthest ahead lies ahead. */
    double meanGap(int date) {
        long[] values = at(date);
        long sum = 0;
        for (long value : values) {
            sum += Arrays.stream(values).map(other -> other - value).max().orElseThrow();
        }
        return sum / (double) (QUARTERS * n());
    }

    static String spread(long change) {
        return change < 0 ? "convergence" : change > 0 ? "divergence" : "unchanged";
    }

    String sigma() {
        return spread(pairs(at(1)) - pairs(at(0)));
    }

    String typology() {
        long rise = sum(at(1)) - sum(at(0));
        return (rise > 0 ? "upward-" : rise < 0 ? "downward-" : "unchanged-") + sigma();
    }

    String strictTypology() {
        return isEachRising()
                ? "strict-upward"
                : Arrays.stream(rows).allMatch(row -> row[1] < row[0]) ? "strict-downward" : "not-strict";
    }

    private boolean isEachRising() {
        return Arrays.stream(rows).allMatch(row -> row[1] > row[0]);
    }

    /** By how much top and bottom rise, in parts of a quarter. */
    record Ends(long top, long bottom) {
        double topChange() {
            return (double) top / (Squares.MULTIPLE * QUARTERS);
        }

        double gapChange() {
            return (double) (top - bottom) / (Squares.MULTIPLE * QUARTERS);
        }

        boolean isUpwards() {
            return top > 0 && top < bottom;
        }
    }

    /** None where somebody is in both. */
    Optional<Ends> ends(TopAndBottom groups) {
        int k = groups == TopAndBottom.EXTREMES ? 1 : n() / 3;
        if (groups != TopAndBottom.THIRDS_OF_THE_FIRST_DATE) {
            return Optional.of(new Ends(
                    group(at(1), k, Math::max) - group(at(0), k, Math::max),
                    group(at(1), k, Math::min) - group(at(0), k, Math::min)));
        }
        long[] first = at(0);
        int[] top = IntStream.range(0, n())
                .filter(i -> Arrays.stream(first).filter(y -> y > first[i]).count() < k)
                .toArray();
        int[] bottom = IntStream.range(0, n())
                .filter(i -> Arrays.stream(first).filter(y -> y < first[i]).count() < k)
                .toArray();
        boolean isTied = Arrays.stream(top).anyMatch(i -> Arrays.binarySearch(bottom, i) >= 0);
        return isTied ? Optional.empty() : Optional.of(new Ends(rise(top), rise(bottom)));
    }

    /** The mean of the best, or the lowest, of all groups of k. */
    private static long group(long[] values, int k, LongBinaryOperator better) {
        return IntStream.range(0, 1 << values.length)
                .filter(mask -> Integer.bitCount(mask) == k)
                .mapToLong(mask -> Squares.mean(IntStream.range(0, values.length)
                        .filter(i -> (mask >> i & 1) == 1)
                        .mapToLong(i -> values[i])
                        .toArray()))
                .reduce(better)
                .orElseThrow();
    }

    private long rise(int[] some) {
        return Squares.mean(
                Arrays.stream(some).mapToLong(i -> rows[i][1] - rows[i][0]).toArray());
    }

    Optional<String> upwards(TopAndBottom groups) {
        return ends(groups).map(ends -> ends.isUpwards() ? "upwards-convergence" : "no-upwards-convergence");
    }

    Optional<String> strictUpwards(TopAndBottom groups) {
        return ends(groups)
                .map(ends -> ends.isUpwards() && isEachRising() ? "strict-upwards-convergence" : "not-strict");
    }
}
