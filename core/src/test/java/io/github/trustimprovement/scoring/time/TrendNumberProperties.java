// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.time.SeriesAnswers.assertNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbers of a Mann-Kendall test by trying all orders, by loops over triples, and by adding up the normal density. */
class TrendNumberProperties {
    private static final int MOST_EXACT = 10;
    private static final int STEPS = 4000;
    private static final double FAR = 12;

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.of(2, 20)
                .flatMap(most -> Arbitraries.integers()
                        .between(0, most)
                        .map(value -> value / 2.0)
                        .array(double[].class)
                        .ofMinSize(1)
                        .ofMaxSize(24));
    }

    @Provide
    Arbitrary<double[]> few() {
        return Arbitraries.integers()
                .between(-1, 4)
                .map(value -> value < 0 ? -0.0 : value)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static int sign(double from, double to) {
        return to > from ? 1 : to < from ? -1 : 0;
    }

    private static long statistic(double[] values) {
        long sum = 0;
        for (int later = 0; later < values.length; later++) {
            for (int i = 0; i < later; i++) {
                sum += sign(values[i], values[later]);
            }
        }
        return sum;
    }

    /**
     * What S varies by over all orders: each pair by its own square; two pairs that share a value by the product of their
     * signs, which over the three ways to share one leaves a third of that of one value with two others; pairs without a
     * common value by nothing.
     */
    private static double variance(double[] values) {
        long pairs = 0;
        long triples = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                pairs += i == j ? 0 : Math.abs(sign(values[i], values[j]));
                for (int k = 0; k < values.length; k++) {
                    triples += i == j || i == k || j == k ? 0 : sign(values[i], values[j]) * sign(values[i], values[k]);
                }
            }
        }
        return (3 * pairs + 2 * triples) / 6.0;
    }

    private static double z(double[] values, long s) {
        return s == 0 ? 0 : (s > 0 ? s - 1 : s + 1) / StrictMath.sqrt(variance(values));
    }

    /** Both tails, by Simpson's rule. */
    private static double normalP(double z) {
        double width = FAR / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double at = StrictMath.abs(z) + i * width;
            sum += (i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2) * StrictMath.exp(-at * at / 2);
        }
        return 2 * sum * width / 3 / StrictMath.sqrt(2 * StrictMath.PI);
    }

    @Property
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "variance by loops over pairs and triples; tails of the normal density by Simpson's rule")
    void theNormalTestIsThatOfTriplesAndOfAddedDensities(@ForAll("values") double[] values) {
        MannKendall found = MannKendall.of(TimeSeries.of(values));
        int n = values.length;
        if (n < 2) {
            List.of(
                            found.statistic(),
                            found.tau(),
                            found.variance(),
                            found.z(),
                            found.normalPValue(),
                            found.pValue(),
                            found.leastAttainablePValue())
                    .forEach(none -> assertUndefined(none, UndefinedReason.TOO_FEW_UNITS, n));
            return;
        }
        long s = statistic(values);
        double p = normalP(z(values, s));

        assertNumber(found.statistic(), n, (double) s);
        assertNumber(found.tau(), n, s / (n * (n - 1) / 2.0));
        assertNumber(found.variance(), n, variance(values));
        assertNumber(found.z(), n, z(values, s));
        assertNumber(found.normalPValue(), n, p);
        if (n > MOST_EXACT) {
            assertNumber(found.pValue(), n, p);
            // the order from the lowest to the highest goes up as often as can be
            long most = statistic(Arrays.stream(values).sorted().toArray());
            assertNumber(found.leastAttainablePValue(), n, normalP(z(values, most)));
        }
    }

    @Property
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "variance, p and least p by trying all orders of the values")
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.LAW,
            source = "reversal negates S; a monotone change of values leaves it")
    void theExactTestIsThatOfAllOrders(@ForAll("few") double[] values) {
        MannKendall found = MannKendall.of(TimeSeries.of(values));
        List<Long> all = new ArrayList<>();
        orders(values, new double[values.length], 0, new boolean[values.length], all);
        long most = all.stream().mapToLong(Math::abs).max().orElseThrow();

        assertNumber(
                found.variance(),
                values.length,
                all.stream().mapToLong(s -> s * s).average().orElseThrow());
        assertNumber(found.leastAttainablePValue(), values.length, shareAtLeast(all, most));
        assertNumber(found.pValue(), values.length, shareAtLeast(all, Math.abs(statistic(values))));
        double[] reversed = IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
        double[] squared = Arrays.stream(values).map(y -> y * y).toArray();
        assertNumber(MannKendall.of(TimeSeries.of(reversed)).statistic(), values.length, (double) -statistic(values));
        assertThat(MannKendall.of(TimeSeries.of(squared)).pValue()).isEqualTo(found.pValue());
    }

    private static double shareAtLeast(List<Long> all, long distance) {
        return all.stream().filter(s -> Math.abs(s) >= distance).count() / (double) all.size();
    }

    private static void orders(double[] values, double[] order, int at, boolean[] isTaken, List<Long> all) {
        if (at == values.length) {
            all.add(statistic(order));
            return;
        }
        for (int i = 0; i < values.length; i++) {
            if (!isTaken[i]) {
                isTaken[i] = true;
                order[at] = values[i];
                orders(values, order, at + 1, isTaken, all);
                isTaken[i] = false;
            }
        }
    }
}
