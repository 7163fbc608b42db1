// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How much the order of organisations stays: {@code gamma = Var(sum over dates of rank) / (T^2 Var(rank at the first))},
 * with T dates.
 *
 * <p>{@code GammaConvergence.of(BalancedPanel.of(trust, "ks2-reading", first, second, third)).estimate()} is 1 where ranks never change. Equal values share
 * their mean rank. It tells of order alone; values may draw together without any change of it.
 *
 * <p>Undefined: {@link UndefinedReason#PANEL_EMPTY}, {@link UndefinedReason#TOO_FEW_UNITS} below two organisations,
 * {@link UndefinedReason#ONE_CATEGORY} where all are equal at the first date, {@link UndefinedReason#NOT_COMPARABLE}.
 *
 * <p>Boyle and McCarthy (1997), 'A simple measure of beta-convergence', Oxford Bulletin of Economics and Statistics 59(2),
 * doi:10.1111/1468-0084.00063. The software convergEU divides by (T + 1)^2, so that its value for ranks that never change
 * is not 1; this one follows the paper. Without ties it lies in 0 to 1; ties at the first date can push it above 1.
 *
 * @since 0.1.0
 */
public final class GammaConvergence extends PanelResult {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("convergence/gamma-convergence")
            .title("Gamma convergence")
            .question("How much does the order of the organisations stay?")
            .formula("gamma = Var(sum over dates of rank) / (T^2 Var(rank at the first date)), T dates")
            .range("0 to 1 without ties at the first date; 1 where ranks never change")
            .putUndefinedCase(UndefinedReason.PANEL_EMPTY, "no organisation has a value at every date")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two organisations")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all values of the first date are equal")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .addSources("Boyle and McCarthy (1997), doi:10.1111/1468-0084.00063")
            .build();

    private final PanelNumbers numbers;

    private GammaConvergence(BalancedPanel panel, PanelNumbers numbers) {
        super(panel);
        this.numbers = numbers;
    }

    /**
     * The persistence of order in a balanced panel.
     *
     * @param panel the panel
     * @return the result
     */
    public static GammaConvergence of(BalancedPanel panel) {
        return new GammaConvergence(panel, PanelNumbers.ofRanks(panel, DESCRIPTION, 2));
    }

    /**
     * The same without the range when each organisation in turn is left out, which takes time in the square of their
     * number.
     *
     * @return the result, its number alone
     */
    public GammaConvergence withoutRanges() {
        return new GammaConvergence(panel(), numbers.withoutRanges());
    }

    /**
     * Gamma.
     *
     * @return the estimate, with its range when each organisation in turn is left out
     */
    public Estimate estimate() {
        List<long[]> ranks = numbers.dates().stream()
                .map(date -> doubledRanks(date.units().values()))
                .toList();
        return numbers.number(UndefinedReason.ONE_CATEGORY, omitted -> gamma(ranks, omitted));
    }

    private static OptionalDouble gamma(List<long[]> ranks, int omitted) {
        long[] first = without(ranks.get(0), omitted);
        long[] sums = new long[first.length];
        for (long[] date : ranks) {
            long[] some = without(date, omitted);
            Arrays.setAll(sums, i -> sums[i] + some[i]);
        }
        BigInteger atFirst = scaledVariance(first);
        BigInteger dates = BigInteger.valueOf(ranks.size());
        return atFirst.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Ratio.of(scaledVariance(sums), atFirst.multiply(dates.pow(2))));
    }

    /** Twice the ranks from 1 to n, so that the mean rank of equal values is a whole number. */
    private static long[] doubledRanks(List<BigInteger> values) {
        int[] order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] ranks = new long[values.size()];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values.get(order[to + 1]).compareTo(values.get(order[from])) == 0) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = from + to + 2L;
            }
            from = to + 1;
        }
        return ranks;
    }

    /** Without one place: whoever stood above it moves down by one rank, whoever was equal by half a rank. */
    private static long[] without(long[] ranks, int omitted) {
        if (omitted == DateValues.NOBODY) {
            return ranks;
        }
        return IntStream.range(0, ranks.length)
                .filter(i -> i != omitted)
                .mapToLong(i -> ranks[i] - 1 - Long.signum(ranks[i] - ranks[omitted]))
                .toArray();
    }

    /** The variance times n squared. */
    private static BigInteger scaledVariance(long[] values) {
        long sum = 0;
        BigInteger squares = BigInteger.ZERO;
        for (long value : values) {
            sum += value;
            squares = squares.add(Ratio.product(value, value));
        }
        return squares.multiply(BigInteger.valueOf(values.length)).subtract(Ratio.product(sum, sum));
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, panel().basis())
                .addAnswers(NamedAnswer.of("gamma", estimate()))
                .build();
    }
}
