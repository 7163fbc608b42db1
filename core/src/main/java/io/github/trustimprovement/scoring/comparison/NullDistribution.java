// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.numeric.Combinations;
import io.github.trustimprovement.numeric.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What a statistic is under every assignment of roles: its levels in ascending order, how many assignments give each,
 * how extreme each is, and which was observed. All in whole numbers.
 */
final class NullDistribution {
    private final List<BigInteger> weights;
    private final int[] extremity;
    private final int observed;

    private NullDistribution(List<BigInteger> weights, int[] extremity, int observed) {
        this.weights = weights;
        this.extremity = extremity;
        this.observed = observed;
    }

    /** Of the number of mentions in the first group; the rarer a number, the more extreme it is. */
    static NullDistribution ofMentions(long n1, long n2, long k1, long k2) {
        List<BigInteger> weights = Combinations.marked(n1, n2, k1 + k2);
        List<BigInteger> rarest =
                weights.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        int[] extremity = weights.stream()
                .mapToInt(weight -> Collections.binarySearch(rarest, weight, Comparator.reverseOrder()))
                .toArray();
        return new NullDistribution(weights, extremity, Math.toIntExact(k1 - Math.max(0, k1 + k2 - n2)));
    }

    /**
     * Of any statistic; the farther from 0, the more extreme it is.
     *
     * @param values its values, one an assignment, that observed first
     * @param size the value without its sign
     * @param isSame whether two neighbouring values count as one
     */
    static <V extends Comparable<V>> NullDistribution of(
            List<V> values, UnaryOperator<V> size, BiPredicate<V, V> isSame) {
        List<V> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int[] levels = levels(sorted, isSame);
        int count = levels[levels.length - 1] + 1;
        long[] weights = new long[count];
        List<V> sizes = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (weights[levels[i]] == 0) {
                sizes.add(size.apply(sorted.get(i)));
            }
            weights[levels[i]]++;
        }
        int observed = levels[Collections.binarySearch(sorted, values.get(0))];
        return new NullDistribution(
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList(), ranks(sizes, isSame), observed);
    }

    /** The number of the level of each value, where a value that is the same as the one before is of its level. */
    private static <V> int[] levels(List<V> sorted, BiPredicate<V, V> isSame) {
        int[] levels = new int[sorted.size()];
        for (int i = 1; i < levels.length; i++) {
            levels[i] = levels[i - 1] + (isSame.test(sorted.get(i - 1), sorted.get(i)) ? 0 : 1);
        }
        return levels;
    }

    private static <V extends Comparable<V>> int[] ranks(List<V> sizes, BiPredicate<V, V> isSame) {
        List<Integer> order = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        int[] levels = levels(order.stream().map(sizes::get).toList(), isSame);
        int[] ranks = new int[sizes.size()];
        for (int i = 0; i < levels.length; i++) {
            ranks[order.get(i)] = levels[i];
        }
        return ranks;
    }

    /** How many assignments there are. */
    BigInteger total() {
        return atLeast(Tail.GREATER)[0];
    }

    /** How many of them are at least as extreme as the one observed. */
    BigInteger extreme(Tail tail) {
        return atLeast(tail)[rank(tail, observed)];
    }

    double p(Tail tail) {
        return share(extreme(tail), total());
    }

    /** Every p that some assignment has, ascending. */
    List<Double> attainable(Tail tail) {
        BigInteger[] sums = atLeast(tail);
        BigInteger total = total();
        return IntStream.range(0, sums.length)
                .mapToObj(i -> share(sums[sums.length - 1 - i], total))
                .toList();
    }

    /** How many assignments are of each rank of extremity or a higher one. */
    private BigInteger[] atLeast(Tail tail) {
        int ranks = IntStream.range(0, weights.size())
                        .map(level -> rank(tail, level))
                        .max()
                        .orElse(0)
                + 1;
        BigInteger[] sums = new BigInteger[ranks];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int level = 0; level < weights.size(); level++) {
            int rank = rank(tail, level);
            sums[rank] = sums[rank].add(weights.get(level));
        }
        for (int rank = ranks - 2; rank >= 0; rank--) {
            sums[rank] = sums[rank].add(sums[rank + 1]);
        }
        return sums;
    }

    private int rank(Tail tail, int level) {
        return switch (tail) {
            case TWO_SIDED -> extremity[level];
            case GREATER -> level;
            case LESS -> weights.size() - 1 - level;
        };
    }

    private static double share(BigInteger part, BigInteger total) {
        return new Rational(part, total).toDouble();
    }
}
