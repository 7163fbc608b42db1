// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/** The values of one date with exact sums of them: of all, or without the one at a place. */
final class DateValues {
    /** The place of nobody: all count. */
    static final int NOBODY = -1;

    private final List<BigDecimal> values;
    private final List<BigDecimal> sorted;
    private final BigDecimal sum;
    private final BigDecimal squares;

    private DateValues(List<BigDecimal> values) {
        this.values = values;
        sorted = values.stream().sorted().toList();
        sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        squares = values.stream().map(value -> value.multiply(value)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The values that rows have at a date, in the order of the rows. */
    static DateValues of(Collection<PanelRow> rows, int date) {
        return new DateValues(rows.stream()
                .flatMap(row -> row.values().get(date).stream())
                .map(Decimal::number)
                .toList());
    }

    List<BigDecimal> values() {
        return values;
    }

    BigDecimal count(int omitted) {
        return BigDecimal.valueOf(omitted == NOBODY ? values.size() : values.size() - 1L);
    }

    BigDecimal sum(int omitted) {
        return omitted == NOBODY ? sum : sum.subtract(values.get(omitted));
    }

    BigDecimal mean(int omitted) {
        return sum(omitted).divide(count(omitted), MathContext.DECIMAL128);
    }

    /** n times the sum of squares less the square of the sum: the population variance times n squared, exactly. */
    BigDecimal scaledVariance(int omitted) {
        BigDecimal some = omitted == NOBODY
                ? squares
                : squares.subtract(values.get(omitted).pow(2));
        return some.multiply(count(omitted)).subtract(sum(omitted).pow(2));
    }

    /** The population standard deviation, with denominator n. */
    double deviation(int omitted) {
        return scaledVariance(omitted)
                .divide(count(omitted).pow(2), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .doubleValue();
    }

    BigDecimal highest(int omitted) {
        return end(omitted, sorted.size() - 1, -1);
    }

    BigDecimal lowest(int omitted) {
        return end(omitted, 0, 1);
    }

    /** The value at an end, or the next to it where that one is left out; among equals it does not matter which. */
    private BigDecimal end(int omitted, int place, int inwards) {
        boolean isLeftOut = omitted != NOBODY && values.get(omitted).compareTo(sorted.get(place)) == 0;
        return sorted.get(isLeftOut ? place + inwards : place);
    }
}
