// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.outcome.Direction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a panel at its first and last date as whole numbers of one small unit, higher being better, so that
 * every comparison is exact, also of means that no decimal holds. Organisations stand in the order of their values, and
 * each knows its row of the panel.
 */
final class Movement {
    private final BigInteger[] before;
    private final BigInteger[] after;
    private final int[] rows;
    private final BigInteger perOne;

    private Movement(BigInteger[] before, BigInteger[] after, int[] rows, BigInteger perOne) {
        this.before = before;
        this.after = after;
        this.rows = rows;
        this.perOne = perOne;
    }

    /** The movement of a panel. */
    static Movement of(BalancedPanel panel) {
        Units units = Units.of(panel.rows().stream()
                .flatMap(row -> Stream.of(row.exactFirst(), row.exactLast()))
                .map(Optional::orElseThrow)
                .toList());
        boolean isHigherBetter = panel.measure().direction() == Direction.HIGHER_IS_BETTER;
        List<BigInteger> values = units.values().stream()
                .map(value -> isHigherBetter ? value : value.negate())
                .toList();
        // in the order of the values, so that which swaps a seed draws does not hang on names
        int[] rows = IntStream.range(0, values.size() / 2)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> values.get(2 * row))
                        .thenComparing(row -> values.get(2 * row + 1)))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Movement(
                Arrays.stream(rows).mapToObj(row -> values.get(2 * row)).toArray(BigInteger[]::new),
                Arrays.stream(rows).mapToObj(row -> values.get(2 * row + 1)).toArray(BigInteger[]::new),
                rows,
                units.perOne());
    }

    int size() {
        return before.length;
    }

    /** The movement had the marked organisations' dates been the other way round. */
    Movement swapped(boolean[] marks) {
        BigInteger[] first = before.clone();
        BigInteger[] last = after.clone();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                first[i] = after[i];
                last[i] = before[i];
            }
        }
        return new Movement(first, last, rows, perOne);
    }

    Movement without(int omitted) {
        int[] kept = IntStream.range(0, size()).filter(i -> i != omitted).toArray();
        return new Movement(
                Arrays.stream(kept).mapToObj(i -> before[i]).toArray(BigInteger[]::new),
                Arrays.stream(kept).mapToObj(i -> after[i]).toArray(BigInteger[]::new),
                Arrays.stream(kept).map(i -> rows[i]).toArray(),
                perOne);
    }

    /** -1, 0 or 1 as the mean falls, stays or rises. */
    int meanSign() {
        return sum(after, 0, after.length).compareTo(sum(before, 0, before.length));
    }

    /** -1, 0 or 1 as the standard deviation falls, stays or rises. */
    int spreadSign() {
        return spread(after).compareTo(spread(before));
    }

    /** Whether each organisation rises. */
    boolean isEachRising() {
        return IntStream.range(0, size()).allMatch(i -> after[i].compareTo(before[i]) > 0);
    }

    /** Whether each organisation falls. */
    boolean isEachFalling() {
        return IntStream.range(0, size()).allMatch(i -> after[i].compareTo(before[i]) < 0);
    }

    /** n times the sum of squares less the square of the sum. */
    private static BigInteger spread(BigInteger[] values) {
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger value : values) {
            squares = squares.add(value.multiply(value));
        }
        return squares.multiply(BigInteger.valueOf(values.length))
                .subtract(sum(values, 0, values.length).pow(2));
    }

    /** Where values are put together by trust, which trust each belongs to at either date: one place a row of the panel. */
    TrustSums sumsBefore(int[] trustOfRow) {
        return sums(before, trustOfRow);
    }

    TrustSums sumsAfter(int[] trustOfRow) {
        return sums(after, trustOfRow);
    }

    private TrustSums sums(BigInteger[] values, int[] trustOfRow) {
        return TrustSums.of(
                values, Arrays.stream(rows).map(row -> trustOfRow[row]).toArray());
    }

    /** Top and lowest at both dates, or empty where so many are equal that the two overlap. */
    Optional<GroupEnds> ends(TopAndBottom groups) {
        int k = groups.size(size());
        return groups == TopAndBottom.THIRDS_OF_THE_FIRST_DATE
                ? followed(k)
                : Optional.of(new GroupEnds(
                        k,
                        top(after, k).subtract(top(before, k)),
                        k,
                        bottom(after, k).subtract(bottom(before, k)),
                        perOne));
    }

    /** Whoever is equal to the last one of a group is in it, so that neither name nor order decides. */
    private Optional<GroupEnds> followed(int k) {
        BigInteger[] sorted = sorted(before);
        BigInteger lowestOfTop = sorted[sorted.length - k];
        BigInteger highestOfBottom = sorted[k - 1];
        if (lowestOfTop.compareTo(highestOfBottom) <= 0) {
            return Optional.empty();
        }
        int[] top = IntStream.range(0, size())
                .filter(i -> before[i].compareTo(lowestOfTop) >= 0)
                .toArray();
        int[] bottom = IntStream.range(0, size())
                .filter(i -> before[i].compareTo(highestOfBottom) <= 0)
                .toArray();
        return Optional.of(new GroupEnds(top.length, rise(top), bottom.length, rise(bottom), perOne));
    }

    private BigInteger rise(int[] some) {
        BigInteger rise = BigInteger.ZERO;
        for (int i : some) {
            rise = rise.add(after[i].subtract(before[i]));
        }
        return rise;
    }

    private static BigInteger top(BigInteger[] values, int k) {
        return k == 1
                ? Arrays.stream(values).reduce(BigInteger::max).orElseThrow()
                : sum(sorted(values), values.length - k, values.length);
    }

    private static BigInteger bottom(BigInteger[] values, int k) {
        return k == 1 ? Arrays.stream(values).reduce(BigInteger::min).orElseThrow() : sum(sorted(values), 0, k);
    }

    private static BigInteger[] sorted(BigInteger[] values) {
        BigInteger[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static BigInteger sum(BigInteger[] values, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = from; i < to; i++) {
            sum = sum.add(values[i]);
        }
        return sum;
    }
}
