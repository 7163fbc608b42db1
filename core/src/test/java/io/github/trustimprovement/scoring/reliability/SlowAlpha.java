// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;

/** Krippendorff's alpha as the mean over pairs of values, pair by pair, in decimal arithmetic; no coincidence matrix. */
final class SlowAlpha {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SlowAlpha() {}

    static OptionalDouble of(ReliabilityData data, MeasurementLevel metric) {
        List<List<Integer>> units = units(data);
        List<Integer> all = units.stream().flatMap(List::stream).toList();
        return of(units, all, (c, k) -> squaredDifference(data, metric, all, c.intValue(), k.intValue()));
    }

    static OptionalDouble of(List<List<Integer>> units, List<Integer> all, BinaryOperator<BigDecimal> delta) {
        BigDecimal observed = BigDecimal.ZERO;
        for (List<Integer> unit : units) {
            observed =
                    observed.add(overPairs(unit, delta).divide(BigDecimal.valueOf(unit.size() - 1L), DIGITS), DIGITS);
        }
        BigDecimal expected = overPairs(all, delta);
        if (expected.signum() == 0) {
            return OptionalDouble.empty();
        }
        BigDecimal n = BigDecimal.valueOf(all.size());
        BigDecimal meanObserved = observed.divide(n, DIGITS);
        BigDecimal meanExpected = expected.divide(n.multiply(n.subtract(BigDecimal.ONE)), DIGITS);
        return OptionalDouble.of(BigDecimal.ONE
                .subtract(meanObserved.divide(meanExpected, DIGITS))
                .doubleValue());
    }

    /** The values of units with at least two. */
    static List<List<Integer>> units(ReliabilityData data) {
        List<List<Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < data.units().size(); unit++) {
            List<Integer> values = data.values(unit).values().stream()
                    .map(label -> data.categories().labels().indexOf(label))
                    .toList();
            if (values.size() > 1) {
                units.add(values);
            }
        }
        return units;
    }

    private static BigDecimal overPairs(List<Integer> values, BinaryOperator<BigDecimal> delta) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (i != j) {
                    sum = sum.add(delta.apply(BigDecimal.valueOf(values.get(i)), BigDecimal.valueOf(values.get(j))));
                }
            }
        }
        return sum;
    }

    private static BigDecimal squaredDifference(
            ReliabilityData data, MeasurementLevel metric, List<Integer> all, int c, int k) {
        if (c == k) {
            return BigDecimal.ZERO;
        }
        return switch (metric) {
            case NOMINAL -> BigDecimal.ONE;
            case ORDINAL -> ranksBetween(all, Math.min(c, k), Math.max(c, k)).pow(2);
            case INTERVAL -> number(data, c).subtract(number(data, k)).pow(2);
            case RATIO ->
                number(data, c)
                        .subtract(number(data, k))
                        .divide(number(data, c).add(number(data, k)), DIGITS)
                        .pow(2);
        };
    }

    private static BigDecimal number(ReliabilityData data, int category) {
        return data.categories().values().get(category).number();
    }

    /** The values from one category to another, those of the two themselves by half. */
    private static BigDecimal ranksBetween(List<Integer> all, int lower, int higher) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int value : all) {
            if (lower <= value && value <= higher) {
                boolean isEnd = value == lower || value == higher;
                sum = sum.add(isEnd ? BigDecimal.ONE.divide(TWO) : BigDecimal.ONE);
            }
        }
        return sum;
    }
}
