// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Ways to choose some out of many: their number, and each one. */
public final class Combinations {
    /** Whole numbers of so many bits are all doubles. */
    public static final int EXACT_BITS = 53;

    private Combinations() {}

    /**
     * The number of ways to choose k of n.
     *
     * @param n of how many, not negative
     * @param k how many
     * @return the binomial coefficient; 0 if k is not from 0 to n
     */
    public static BigInteger choose(long n, long k) {
        if (k < 0 || k > n) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= Math.min(k, n - k); i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /**
     * The numbers of ways in which a group gets each number of marked elements: how many of {@code choose(n, size)}
     * groups have 0, 1, 2 and so on of them.
     *
     * @param size the size of the group
     * @param rest how many elements stay outside it
     * @param marked how many of all elements are marked
     * @return the ways for each number from {@code max(0, marked - rest)} to {@code min(size, marked)}
     */
    public static List<BigInteger> marked(long size, long rest, long marked) {
        List<BigInteger> ways = new ArrayList<>();
        long lowest = Math.max(0, marked - rest);
        BigInteger current = choose(marked, lowest).multiply(choose(size + rest - marked, size - lowest));
        for (long k = lowest; k <= Math.min(size, marked); k++) {
            ways.add(current);
            current = current.multiply(BigInteger.valueOf(marked - k))
                    .multiply(BigInteger.valueOf(size - k))
                    .divide(BigInteger.valueOf(k + 1).multiply(BigInteger.valueOf(rest - marked + k + 1)));
        }
        return ways;
    }

    /**
     * What a function says of each choice of {@code size} elements and of those left; first of the choice of the first
     * ones.
     *
     * @param <T> what is chosen from
     * @param <V> what the function says
     * @param elements the elements
     * @param size how many are chosen, from 0 to all
     * @param function the function of those chosen and those left, each in the order of the elements
     * @return what it says, choice by choice
     */
    public static <T, V> List<V> map(List<T> elements, int size, BiFunction<List<T>, List<T>, V> function) {
        List<V> values = new ArrayList<>();
        int[] chosen = IntStream.range(0, size).toArray();
        do {
            List<T> in = new ArrayList<>(size);
            List<T> out = new ArrayList<>(elements.size() - size);
            for (int element = 0, next = 0; element < elements.size(); element++) {
                if (next < size && chosen[next] == element) {
                    in.add(elements.get(element));
                    next++;
                } else {
                    out.add(elements.get(element));
                }
            }
            values.add(function.apply(in, out));
        } while (advance(chosen, elements.size()));
        return values;
    }

    /** Moves to the next choice in lexicographic order; false after the last. */
    private static boolean advance(int[] chosen, int n) {
        int size = chosen.length;
        int moving = size - 1;
        while (moving >= 0 && chosen[moving] == n - size + moving) {
            moving--;
        }
        if (moving < 0) {
            return false;
        }
        chosen[moving]++;
        for (int i = moving + 1; i < size; i++) {
            chosen[i] = chosen[i - 1] + 1;
        }
        return true;
    }
}
