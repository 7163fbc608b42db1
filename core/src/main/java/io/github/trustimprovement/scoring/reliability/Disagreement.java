// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.organisation.Decimal;
import java.util.function.IntToDoubleFunction;

/**
 * Observed and expected disagreement of pairs, each summed over pairs of two categories in the order of declaration.
 *
 * @param values how many values are in a pair, n
 * @param observedSum the squared differences of pairs within units, each divided by the unit's values less one
 * @param expectedSum the squared differences of all pairs of values, of whatever units
 */
record Disagreement(long values, double observedSum, double expectedSum) {
    static Disagreement of(PairCounts counts, Categories categories, MeasurementLevel metric) {
        long[] marginals = counts.marginals();
        SquaredDifference delta = delta(categories, metric, marginals);
        long values = 0;
        double expected = 0;
        for (int higher = 0; higher < marginals.length; higher++) {
            values += marginals[higher];
            for (int lower = 0; lower < higher; lower++) {
                expected += (double) marginals[lower] * marginals[higher] * delta.of(lower, higher);
            }
        }
        double observed = 0;
        for (int number = 2; number <= counts.mostValues(); number++) {
            observed += within(counts, number, marginals.length, delta) / (number - 1);
        }
        return new Disagreement(values, observed, expected);
    }

    /** For a nominal metric, and within reach for an ordinal one, a sum of whole numbers: exact in any order. */
    private static double within(PairCounts counts, int number, int categories, SquaredDifference delta) {
        double sum = 0;
        for (int higher = 1; higher < categories; higher++) {
            for (int lower = 0; lower < higher; lower++) {
                long pairs = counts.pairs(number, lower, higher);
                sum += pairs == 0 ? 0 : pairs * delta.of(lower, higher);
            }
        }
        return sum;
    }

    private static SquaredDifference delta(Categories categories, MeasurementLevel metric, long[] marginals) {
        return switch (metric) {
            case NOMINAL -> (lower, higher) -> 1;
            case ORDINAL -> differences(midRanks(marginals));
            case INTERVAL -> differences(numbers(categories));
            case RATIO -> {
                IntToDoubleFunction number = numbers(categories);
                yield (lower, higher) -> {
                    double from = number.applyAsDouble(lower);
                    double to = number.applyAsDouble(higher);
                    double difference = (to - from) / (to + from);
                    return difference * difference;
                };
            }
        };
    }

    private static SquaredDifference differences(IntToDoubleFunction number) {
        return (lower, higher) -> {
            double difference = number.applyAsDouble(higher) - number.applyAsDouble(lower);
            return difference * difference;
        };
    }

    private static IntToDoubleFunction numbers(Categories categories) {
        double[] numbers =
                categories.values().stream().mapToDouble(Decimal::doubleValue).toArray();
        return category -> numbers[category];
    }

    /** The sum of n_g from c to k less (n_c + n_k) / 2 is how far the middles of their ranks lie apart. */
    private static IntToDoubleFunction midRanks(long[] marginals) {
        double[] middles = new double[marginals.length];
        long below = 0;
        for (int category = 0; category < marginals.length; category++) {
            middles[category] = below + marginals[category] / 2.0;
            below += marginals[category];
        }
        return category -> middles[category];
    }

    /** Do. */
    double observed() {
        return 2 * observedSum / values;
    }

    /** De. */
    double expected() {
        return 2 * expectedSum / ((double) values * (values - 1));
    }

    boolean isDefined() {
        return expectedSum > 0;
    }

    double alpha() {
        return 1 - (values - 1) * observedSum / expectedSum;
    }

    /** How far two categories lie apart, squared; the lower one first. */
    private interface SquaredDifference {
        double of(int lower, int higher);
    }
}
