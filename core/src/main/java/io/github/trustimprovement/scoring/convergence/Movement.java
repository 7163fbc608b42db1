// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.Direction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a panel at its first and last date as whole numbers of one small unit, higher being better, so that
 * every comparison is exact.
 */
final class Movement {
    private static final BigInteger LARGEST_SUM = BigInteger.ONE.shiftLeft(62);

    private final long[] before;
    private final long[] after;
    private final Unit unit;

    private Movement(long[] before, long[] after, Unit unit) {
        this.before = before;
        this.after = after;
        this.unit = unit;
    }

    /**
     * What the whole numbers stand for.
     *
     * @param scale how many decimal places one unit has
     * @param least what 0 stands for, in units, higher being better
     * @param isNegated whether lower recorded values are better, so that units are negated values
     * @param hasSmallSquares whether the square of any sum of values is below 2^62
     */
    private record Unit(int scale, BigInteger least, boolean isNegated, boolean hasSmallSquares) {}

    /** The movement of a panel, or empty where values span more digits than whole numbers of 62 bits hold. */
    static Optional<Movement> of(BalancedPanel panel) {
        List<BigDecimal> all = panel.rows().stream()
                .flatMap(row -> Stream.of(row.first(), row.last()))
                .map(value -> value.map(Decimal::number).orElseThrow())
                .toList();
        int scale = all.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        boolean isHigherBetter = panel.measure().direction() == Direction.HIGHER_IS_BETTER;
        List<BigInteger> units = all.stream()
                .map(value -> value.setScale(scale).unscaledValue())
                .map(value -> isHigherBetter ? value : value.negate())
                .toList();
        BigInteger least = units.stream().min(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
        BigInteger range = units.stream()
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO)
                .subtract(least);
        BigInteger largestSum = range.multiply(BigInteger.valueOf(Math.max(1, all.size())));
        if (largestSum.compareTo(LARGEST_SUM) >= 0) {
            return Optional.empty();
        }
        long[] values = units.stream()
                .mapToLong(value -> value.subtract(least).longValueExact())
                .toArray();
        int n = values.length / 2;
        return Optional.of(new Movement(
                IntStream.range(0, n).mapToLong(i -> values[2 * i]).toArray(),
                IntStream.range(0, n).mapToLong(i -> values[2 * i + 1]).toArray(),
                new Unit(
                        scale,
                        least,
                        !isHigherBetter,
                        largestSum.multiply(largestSum).compareTo(LARGEST_SUM) < 0)));
    }

    int size() {
        return before.length;
    }

    /** The movement had the marked organisations' dates been the other way round. */
    Movement swapped(boolean[] marks) {
        long[] first = before.clone();
        long[] last = after.clone();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                first[i] = after[i];
                last[i] = before[i];
            }
        }
        return new Movement(first, last, unit);
    }

    Movement without(int omitted) {
        int[] kept = IntStream.range(0, size()).filter(i -> i != omitted).toArray();
        return new Movement(
                Arrays.stream(kept).mapToLong(i -> before[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> after[i]).toArray(),
                unit);
    }

    /** Whether the top's sum rises, and how the gap between the sums of top and bottom moves. */
    boolean isTopRising(TopAndBottom groups) {
        Ends ends = ends(groups);
        return ends.topAfter > ends.topBefore;
    }

    /** -1 where the gap falls, 0 where it stays, 1 where it grows. */
    int gapSign(TopAndBottom groups) {
        Ends ends = ends(groups);
        return Long.compare(ends.topAfter - ends.bottomAfter, ends.topBefore - ends.bottomBefore);
    }

    /** -1, 0 or 1 as the mean falls, stays or rises. */
    int meanSign() {
        return Long.compare(Arrays.stream(after).sum(), Arrays.stream(before).sum());
    }

    /** -1, 0 or 1 as the standard deviation falls, stays or rises. */
    int spreadSign() {
        return unit.hasSmallSquares
                ? Long.compare(smallSpread(after), smallSpread(before))
                : spread(after).compareTo(spread(before));
    }

    /** Whether each organisation rises. */
    boolean isEachRising() {
        return IntStream.range(0, size()).allMatch(i -> after[i] > before[i]);
    }

    /** Whether each organisation falls. */
    boolean isEachFalling() {
        return IntStream.range(0, size()).allMatch(i -> after[i] < before[i]);
    }

    /** n times the sum of squares less the square of the sum. */
    private static long smallSpread(long[] values) {
        long sum = 0;
        long squares = 0;
        for (long value : values) {
            sum += value;
            squares += value * value;
        }
        return values.length * squares - sum * sum;
    }

    private static BigInteger spread(long[] values) {
        BigInteger sum = BigInteger.valueOf(Arrays.stream(values).sum());
        BigInteger squares = Arrays.stream(values)
                .mapToObj(BigInteger::valueOf)
                .map(value -> value.multiply(value))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return squares.multiply(BigInteger.valueOf(values.length)).subtract(sum.multiply(sum));
    }

    /** Sums of k values each: top and bottom at both dates. */
    record Ends(int k, long topBefore, long topAfter, long bottomBefore, long bottomAfter) {}

    /** The mean of k values that add up to a sum, as recorded. */
    double mean(long sum, int k) {
        BigInteger units = BigInteger.valueOf(sum).add(unit.least.multiply(BigInteger.valueOf(k)));
        return recorded(units, k);
    }

    /** The mean of k differences that add up to a sum: in recorded units, better being positive. */
    double difference(long sum, int k) {
        return new BigDecimal(BigInteger.valueOf(sum), unit.scale)
                .divide(BigDecimal.valueOf(k), MathContext.DECIMAL128)
                .doubleValue();
    }

    private double recorded(BigInteger units, int k) {
        return new BigDecimal(unit.isNegated ? units.negate() : units, unit.scale)
                .divide(BigDecimal.valueOf(k), MathContext.DECIMAL128)
                .doubleValue();
    }

    Ends ends(TopAndBottom groups) {
        int k = groups.size(size());
        if (groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE) {
            int[] order = placesByFirstValue(before);
            int n = size();
            return new Ends(
                    k,
                    sum(before, order, n - k, n),
                    sum(after, order, n - k, n),
                    sum(before, order, 0, k),
                    sum(after, order, 0, k));
        }
        return new Ends(k, top(before, k), top(after, k), bottom(before, k), bottom(after, k));
    }

    /** Places from the lowest value to the best; among equals in the order of the organisations. */
    static int[] placesByFirstValue(long[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long sum(long[] values, int[] order, int from, int to) {
        return IntStream.range(from, to).mapToLong(i -> values[order[i]]).sum();
    }

    private static long top(long[] values, int k) {
        if (k == 1) {
            return Arrays.stream(values).max().orElseThrow();
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, sorted.length - k, sorted.length).sum();
    }

    private static long bottom(long[] values, int k) {
        if (k == 1) {
            return Arrays.stream(values).min().orElseThrow();
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, 0, k).sum();
    }
}
