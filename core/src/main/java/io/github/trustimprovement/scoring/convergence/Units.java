// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * Fractions as whole numbers of one small unit, such as 100 1/3 and 101 as 301 and 303 thirds, so that sums and
 * comparisons are exact.
 *
 * @param values the whole numbers, in the order of the fractions
 * @param perOne how many units make one
 */
record Units(List<BigInteger> values, BigInteger perOne) {
    static Units of(Collection<Rational> fractions) {
        BigInteger perOne =
                fractions.stream().map(Rational::denominator).distinct().reduce(BigInteger.ONE, Units::lcm);
        return new Units(
                fractions.stream()
                        .map(each -> each.numerator().multiply(perOne.divide(each.denominator())))
                        .toList(),
                perOne);
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
