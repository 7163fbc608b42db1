// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.numeric.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/** The values of one date as whole numbers of one small unit, with sums of them: of all, or without the one at a place. */
final class DateValues {
    /** The place of nobody: all count. */
    static final int NOBODY = -1;

    private final Units units;
    private final List<BigInteger> sorted;
    private final BigInteger sum;
    private final BigInteger squares;

    private DateValues(Units units) {
        this.units = units;
        sorted = units.values().stream().sorted().toList();
        sum = units.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        squares = units.values().stream().map(value -> value.pow(2)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The values that rows have at a date, in the order of the rows. */
    static DateValues of(Collection<PanelRow> rows, int date) {
        return new DateValues(
                Units.of(rows.stream().flatMap(row -> row.exact(date).stream()).toList()));
    }

    Units units() {
        return units;
    }

    double value(int place) {
        return inOnes(units.values().get(place));
    }

    /** What so many units are. */
    double inOnes(BigInteger number) {
        return Ratio.of(number, units.perOne());
    }

    BigInteger count(int omitted) {
        return BigInteger.valueOf(omitted == NOBODY ? sorted.size() : sorted.size() - 1L);
    }

    BigInteger sum(int omitted) {
        return omitted == NOBODY ? sum : sum.subtract(units.values().get(omitted));
    }

    Rational mean(int omitted) {
        return new Rational(sum(omitted), count(omitted).multiply(units.perOne()));
    }

    /** n times the sum of squares less the square of the sum: the population variance times the square of n units. */
    private BigInteger scaledVariance(int omitted) {
        BigInteger some = omitted == NOBODY
                ? squares
                : squares.subtract(units.values().get(omitted).pow(2));
        return some.multiply(count(omitted)).subtract(sum(omitted).pow(2));
    }

    /** The population standard deviation, with denominator n. */
    double deviation(int omitted) {
        return new BigDecimal(scaledVariance(omitted))
                .divide(new BigDecimal(count(omitted).multiply(units.perOne()).pow(2)), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .doubleValue();
    }

    BigInteger highest(int omitted) {
        return end(omitted, sorted.size() - 1, -1);
    }

    BigInteger lowest(int omitted) {
        return end(omitted, 0, 1);
    }

    /** The value at an end, or the next to it where that one is left out; among equals it does not matter which. */
    private BigInteger end(int omitted, int place, int inwards) {
        boolean isLeftOut = omitted != NOBODY && units.values().get(omitted).equals(sorted.get(place));
        return sorted.get(isLeftOut ? place + inwards : place);
    }
}
