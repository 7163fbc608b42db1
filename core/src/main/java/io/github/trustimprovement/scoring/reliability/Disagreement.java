// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.Decimal;
import java.math.BigDecimal;
import java.util.function.IntFunction;

/**
 * Observed and expected disagreement of pairs, each summed exactly over pairs of two categories: differences of values
 * and of ranks are decimals; only one relative to its size, as the ratio metric has it, is rounded before it is summed.
 *
 * @param values how many values are in a pair, n
 * @param observedSum the squared differences of pairs within units, each divided by the unit's values less one
 * @param expectedSum the squared differences of all pairs of values, of whatever units
 */
record Disagreement(long values, Rational observedSum, Rational expectedSum) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Disagreement of(PairCounts counts, Categories categories, MeasurementLevel metric) {
        long[] marginals = counts.marginals();
        SquaredDifference delta = delta(categories, metric, marginals);
        long values = 0;
        BigDecimal expected = BigDecimal.ZERO;
        for (int higher = 0; higher < marginals.length; higher++) {
            values += marginals[higher];
            for (int lower = 0; lower < higher; lower++) {
                if (marginals[lower] > 0 && marginals[higher] > 0) {
                    BigDecimal pairs =
                            BigDecimal.valueOf(marginals[lower]).multiply(BigDecimal.valueOf(marginals[higher]));
                    expected = expected.add(pairs.multiply(delta.of(lower, higher)));
                }
            }
        }
        Rational observed = Rational.ZERO;
        for (int number = 2; number <= counts.mostValues(); number++) {
            observed = observed.plus(
                    Rational.of(within(counts, number, marginals.length, delta)).dividedBy(number - 1));
        }
        return new Disagreement(values, observed, Rational.of(expected));
    }

    private static BigDecimal within(PairCounts counts, int number, int categories, SquaredDifference delta) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int higher = 1; higher < categories; higher++) {
            for (int lower = 0; lower < higher; lower++) {
                long pairs = counts.pairs(number, lower, higher);
                if (pairs > 0) {
                    sum = sum.add(BigDecimal.valueOf(pairs).multiply(delta.of(lower, higher)));
                }
            }
        }
        return sum;
    }

    private static SquaredDifference delta(Categories categories, MeasurementLevel metric, long[] marginals) {
        return switch (metric) {
            case NOMINAL -> (lower, higher) -> BigDecimal.ONE;
            case ORDINAL -> differences(midRanks(marginals));
            case INTERVAL -> differences(numbers(categories));
            case RATIO -> {
                IntFunction<BigDecimal> number = numbers(categories);
                yield (lower, higher) -> {
                    double from = number.apply(lower).doubleValue();
                    double to = number.apply(higher).doubleValue();
                    double difference = (to - from) / (to + from);
                    return BigDecimal.valueOf(difference * difference);
                };
            }
        };
    }

    private static SquaredDifference differences(IntFunction<BigDecimal> number) {
        return (lower, higher) -> {
            BigDecimal difference = number.apply(higher).subtract(number.apply(lower));
            return difference.multiply(difference);
        };
    }

    private static IntFunction<BigDecimal> numbers(Categories categories) {
        BigDecimal[] numbers = categories.values().stream().map(Decimal::number).toArray(BigDecimal[]::new);
        return category -> numbers[category];
    }

    /** The sum of n_g from c to k less (n_c + n_k) / 2 is how far the middles of their ranks lie apart. */
    private static IntFunction<BigDecimal> midRanks(long[] marginals) {
        BigDecimal[] middles = new BigDecimal[marginals.length];
        long below = 0;
        for (int category = 0; category < marginals.length; category++) {
            middles[category] = BigDecimal.valueOf(below).add(HALF.multiply(BigDecimal.valueOf(marginals[category])));
            below += marginals[category];
        }
        return category -> middles[category];
    }

    /** Do. */
    double observed() {
        return observedSum.times(Rational.of(2, values)).toDouble();
    }

    /** De. */
    double expected() {
        return expectedSum.times(Rational.of(2, values)).dividedBy(values - 1).toDouble();
    }

    boolean isDefined() {
        return expectedSum.compareTo(Rational.ZERO) > 0;
    }

    /** (De - Do) / De, rounded once. */
    double alpha() {
        return expectedSum
                .minus(observedSum.times(Rational.of(values - 1, 1)))
                .dividedBy(expectedSum)
                .toDouble();
    }

    /** How far two categories lie apart, squared; the lower one first. */
    private interface SquaredDifference {
        BigDecimal of(int lower, int higher);
    }
}
