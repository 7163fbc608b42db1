// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums of values by trust, of which the variance within and between trusts follows exactly.
 *
 * @param n how many values
 * @param sum their sum
 * @param squares the sum of their squares
 * @param meanSquares the sum over trusts of (sum of its values)^2 / how many it has
 * @param byTrust how many values each trust has, and their sum
 */
record TrustSums(long n, BigInteger sum, BigInteger squares, Rational meanSquares, Map<Integer, Part> byTrust) {
    /** The values of one trust. */
    record Part(long n, BigInteger sum) {
        static final Part NOTHING = new Part(0, BigInteger.ZERO);

        Part plus(Part other) {
            return new Part(n + other.n, sum.add(other.sum));
        }

        Part without(BigInteger value) {
            return new Part(n - 1, sum.subtract(value));
        }

        Rational meanSquare() {
            return n == 0 ? Rational.ZERO : fraction(sum.pow(2), n);
        }
    }

    static TrustSums of(BigInteger[] values, int[] trusts) {
        Map<Integer, Part> byTrust = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < values.length; i++) {
            byTrust.merge(trusts[i], new Part(1, values[i]), Part::plus);
            sum = sum.add(values[i]);
            squares = squares.add(values[i].pow(2));
        }
        return new TrustSums(values.length, sum, squares, sumOfMeanSquares(byTrust), byTrust);
    }

    /** Squares of trusts of one size are added first, so that there are as many fractions as sizes. */
    private static Rational sumOfMeanSquares(Map<Integer, Part> byTrust) {
        Map<Long, BigInteger> bySize = new TreeMap<>();
        byTrust.values().forEach(part -> bySize.merge(part.n(), part.sum().pow(2), BigInteger::add));
        Rational all = Rational.ZERO;
        for (Map.Entry<Long, BigInteger> each : bySize.entrySet()) {
            all = all.plus(fraction(each.getValue(), each.getKey()));
        }
        return all;
    }

    /** Without one value of a trust; of what is left, only n, sums and variances are to be asked. */
    TrustSums without(BigInteger value, int trust) {
        Part whole = byTrust.getOrDefault(trust, Part.NOTHING);
        return new TrustSums(
                n - 1,
                sum.subtract(value),
                squares.subtract(value.pow(2)),
                meanSquares.minus(whole.meanSquare()).plus(whole.without(value).meanSquare()),
                Map.of());
    }

    int trusts() {
        return byTrust.size();
    }

    /** Whether a trust has two values or more. */
    boolean hasOthers(int trust) {
        return byTrust.getOrDefault(trust, Part.NOTHING).n() > 1;
    }

    Rational within() {
        return fraction(squares, 1).minus(meanSquares).dividedBy(n);
    }

    Rational between() {
        return meanSquares.minus(fraction(sum.pow(2), n)).dividedBy(n);
    }

    Rational total() {
        return fraction(squares, 1).minus(fraction(sum.pow(2), n)).dividedBy(n);
    }

    private static Rational fraction(BigInteger numerator, long denominator) {
        return new Rational(numerator, BigInteger.valueOf(denominator));
    }
}
