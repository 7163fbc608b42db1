// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.numeric.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many codes are in how many of some interviews; in whole numbers up to one division.
 *
 * @param interviews how many interviews there are
 * @param codesByNumber the number of codes, by the number of interviews that have them
 */
record Incidence(int interviews, Map<Integer, Long> codesByNumber) {
    static Incidence of(int interviews, Collection<Integer> numbers) {
        Map<Integer, Long> codesByNumber = new TreeMap<>();
        numbers.forEach(number -> codesByNumber.merge(number, 1L, Long::sum));
        return new Incidence(interviews, codesByNumber);
    }

    long codesIn(int number) {
        return codesByNumber.getOrDefault(number, 0L);
    }

    long observed() {
        return codesByNumber.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The expected numbers of codes of 1, 2 and so on up to all interviews:
     * {@code sum of f_k (C(N, j) - C(N - k, j)) / C(N, j)}, over the numbers k of interviews that codes are in.
     */
    double[] curve() {
        int[] numbers =
                codesByNumber.keySet().stream().mapToInt(Integer::intValue).toArray();
        BigInteger[] without = new BigInteger[numbers.length];
        Arrays.fill(without, BigInteger.ONE);
        BigInteger all = BigInteger.ONE;
        double[] curve = new double[interviews];
        for (int chosen = 1; chosen <= interviews; chosen++) {
            all = oneMore(all, interviews, chosen);
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < numbers.length; i++) {
                without[i] = oneMore(without[i], interviews - numbers[i], chosen);
                sum = sum.add(all.subtract(without[i]).multiply(BigInteger.valueOf(codesIn(numbers[i]))));
            }
            curve[chosen - 1] = Ratio.of(sum, all);
        }
        return curve;
    }

    /** {@code C(n, k)} from {@code C(n, k - 1)}. */
    private static BigInteger oneMore(BigInteger before, int n, int k) {
        return before.multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
    }

    double chao2() {
        return chao(observed(), codesIn(1), codesIn(2), interviews - 1L, interviews);
    }

    /**
     * Chao's lower bound in its bias-corrected form: {@code S + f Q1 (Q1 - 1) / (2 (Q2 + 1))}; the factor f is 1 for
     * abundances and {@code (N - 1) / N} for incidences.
     */
    static double chao(long observed, long once, long twice, long factor, long divisor) {
        BigInteger unseen = Ratio.product(once, once - 1).multiply(BigInteger.valueOf(factor));
        BigInteger denominator = Ratio.product(2, twice + 1).multiply(BigInteger.valueOf(divisor));
        return Ratio.of(denominator.multiply(BigInteger.valueOf(observed)).add(unseen), denominator);
    }
}
