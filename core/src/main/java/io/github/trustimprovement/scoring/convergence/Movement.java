// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.Direction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a panel at its first and last date as whole numbers of one small unit, higher being better, so that
 * every comparison is exact. Organisations stand in the order of their values, and each knows its row of the panel.
 */
final class Movement {
    private static final BigInteger LARGEST_SUM = BigInteger.ONE.shiftLeft(62);

    private final long[] before;
    private final long[] after;
    private final int[] rows;
    private final Unit unit;

    private Movement(long[] before, long[] after, int[] rows, Unit unit) {
        this.before = before;
        this.after = after;
        this.rows = rows;
        this.unit = unit;
    }

    /**
     * What the whole numbers stand for.
     *
     * @param scale how many decimal places one unit has
     * @param hasSmallSquares whether the square of any sum of values is below 2^62
     */
    private record Unit(int scale, boolean hasSmallSquares) {}

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
        // in the order of the values, so that which swaps a seed draws does not hang on names
        int[] rows = IntStream.range(0, values.length / 2)
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> values[2 * row])
                        .thenComparingLong(row -> values[2 * row + 1]))
                .mapToInt(Integer::intValue)
                .toArray();
        return Optional.of(new Movement(
                Arrays.stream(rows).mapToLong(row -> values[2 * row]).toArray(),
                Arrays.stream(rows).mapToLong(row -> values[2 * row + 1]).toArray(),
                rows,
                new Unit(scale, largestSum.multiply(largestSum).compareTo(LARGEST_SUM) < 0)));
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
        return new Movement(first, last, rows, unit);
    }

    Movement without(int omitted) {
        int[] kept = IntStream.range(0, size()).filter(i -> i != omitted).toArray();
        return new Movement(
                Arrays.stream(kept).mapToLong(i -> before[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> after[i]).toArray(),
                Arrays.stream(kept).map(i -> rows[i]).toArray(),
                unit);
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

    /** Where values are put together by trust, which trust each belongs to at either date: one place a row of the panel. */
    TrustSums sumsBefore(int[] trustOfRow) {
        return sums(before, trustOfRow);
    }

    TrustSums sumsAfter(int[] trustOfRow) {
        return sums(after, trustOfRow);
    }

    private TrustSums sums(long[] values, int[] trustOfRow) {
        return TrustSums.of(
                Arrays.stream(values).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new),
                Arrays.stream(rows).map(row -> trustOfRow[row]).toArray());
    }

    /** Top and lowest at both dates, or empty where so many are equal that the two overlap. */
    Optional<GroupEnds> ends(TopAndBottom groups) {
        int k = groups.size(size());
        if (groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE) {
            return followed(k);
        }
        return Optional.of(
                new GroupEnds(k, top(after, k) - top(before, k), k, bottom(after, k) - bottom(before, k), unit.scale));
    }

    /** Whoever is equal to the last one of a group is in it, so that neither name nor order decides. */
    private Optional<GroupEnds> followed(int k) {
        long[] sorted = before.clone();
        Arrays.sort(sorted);
        long lowestOfTop = sorted[sorted.length - k];
        long highestOfBottom = sorted[k - 1];
        if (lowestOfTop <= highestOfBottom) {
            return Optional.empty();
        }
        int[] top =
                IntStream.range(0, size()).filter(i -> before[i] >= lowestOfTop).toArray();
        int[] bottom = IntStream.range(0, size())
                .filter(i -> before[i] <= highestOfBottom)
                .toArray();
        return Optional.of(new GroupEnds(top.length, rise(top), bottom.length, rise(bottom), unit.scale));
    }

    private long rise(int[] some) {
        return Arrays.stream(some).mapToLong(i -> after[i] - before[i]).sum();
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
