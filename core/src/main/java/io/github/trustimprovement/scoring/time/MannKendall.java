// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether later values tend to be higher: {@code S = sum over pairs i < j of sign(y_j - y_i)}, and
 * {@code tau = S / (n (n - 1) / 2)}.
 *
 * <p>{@code MannKendall.of(TimeSeries.of(panel, school)).tau()}. A p-value only by {@link #withTest()}: exact up to ten
 * values, ties included; above that normal, with tie-corrected variance and continuity correction; which of the two it
 * is stands in its name. Beside it stands the least p that the values could give in any order: fewer than five can never
 * reach 0.05, as the smallest exact two-sided p of three, four and five values is 1/3, 1/12 and 1/60.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two values, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#MIXED_PERIODS}. Order is all that it needs, so that an ordinal scale will do.
 *
 * <p>Mann (1945), 'Nonparametric tests against trend', doi:10.2307/1907187; Kendall (1975), 'Rank Correlation Methods'.
 * The test supposes that values are independent over time, which yearly results of one school hardly are: p-values say
 * {@link Caveat#INDEPENDENCE_SUPPOSED}.
 *
 * @since 0.1.0
 */
public final class MannKendall extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = SeriesMeasure.described("time/mann-kendall")
            .title("Mann-Kendall trend")
            .question("Do later values tend to be higher?")
            .formula("S = sum of sign(y_j - y_i) over pairs i < j; tau = S / (n (n - 1) / 2)")
            .range("tau from -1 to 1")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two values")
            .addSources("Mann (1945), doi:10.2307/1907187", "Kendall (1975), Rank Correlation Methods")
            .build();

    /** Up to here the null distribution is counted. */
    private static final int MOST_EXACT = 10;

    private final TimeSeries series;
    private final boolean isTested;
    private final double[] values;
    private final long statistic;

    private MannKendall(TimeSeries series, boolean isTested) {
        this.series = series;
        this.isTested = isTested;
        values = series.values();
        statistic = statistic(values);
    }

    /**
     * The trend of a series.
     *
     * @param series the values of one organisation
     * @return the trend, without a test
     */
    public static MannKendall of(TimeSeries series) {
        return new MannKendall(series, false);
    }

    /**
     * The same with a two-sided p-value in tables and explanations.
     *
     * @return the trend with its test
     */
    public MannKendall withTest() {
        return new MannKendall(series, true);
    }

    private static long statistic(double[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                sum += Double.compare(values[j], values[i]);
            }
        }
        return sum;
    }

    /**
     * Pairs that rise less pairs that fall.
     *
     * @return S, a whole number
     */
    public Estimate statistic() {
        return number("S", chart -> chart.statistic);
    }

    /**
     * S as a share of all pairs: Kendall's tau-a.
     *
     * @return tau, from -1 to 1
     */
    public Estimate tau() {
        return number(
                "tau-a", chart -> chart.statistic / ((double) chart.values.length * (chart.values.length - 1) / 2));
    }

    /**
     * The two-sided p-value against no trend.
     *
     * @return p, above 0 and at most 1
     */
    public Estimate pValue() {
        return supposing(isExact(values) ? "p, exact" : "p, normal", trend -> twoSidedP(values, trend.statistic));
    }

    /**
     * The least two-sided p-value that these values could give in any order, ties included; where it is above what the
     * caller asks for, no order of them could have shown a trend.
     *
     * @return p, above 0 and at most 1
     */
    public Estimate leastAttainablePValue() {
        return supposing(
                isExact(values) ? "least p, exact" : "least p, normal",
                trend -> twoSidedP(values, untiedPairs(values)));
    }

    /**
     * The standardised statistic, with continuity correction and tie-corrected variance.
     *
     * @return z; 0 where S is 0
     */
    public Estimate z() {
        return number("z", trend -> standardised(values, trend.statistic));
    }

    /**
     * The variance of S where there is no trend, corrected for ties.
     *
     * @return the variance; 0 where all values are equal
     */
    public Estimate variance() {
        return number("variance of S", trend -> variance(values));
    }

    /**
     * The two-sided p-value by the normal distribution, as other software prints it of short series too;
     * {@link #pValue()} is exact there.
     *
     * @return p, above 0 and at most 1
     */
    public Estimate normalPValue() {
        return supposing("p, normal", trend -> normalP(values, trend.statistic));
    }

    private static boolean isExact(double[] values) {
        return values.length <= MOST_EXACT;
    }

    /** The two-sided p-value of an S of some values: exact of few, normal of more. */
    static double twoSidedP(double[] values, long statistic) {
        return isExact(values)
                ? ConcordanceCounts.of(values).shareAtLeast(StrictMath.abs(statistic))
                : normalP(values, statistic);
    }

    private static double normalP(double[] values, long statistic) {
        double tail = NormalDistribution.of(0, 1).survivalProbability(StrictMath.abs(standardised(values, statistic)));
        return StrictMath.min(1, 2 * tail);
    }

    private static double standardised(double[] values, long statistic) {
        return statistic == 0
                ? 0
                : (statistic - StrictMath.signum((double) statistic)) / StrictMath.sqrt(variance(values));
    }

    /** The most that S can be. */
    private static long untiedPairs(double[] values) {
        long pairs = (long) values.length * (values.length - 1) / 2;
        for (int ties : tieCounts(values)) {
            pairs -= (long) ties * (ties - 1) / 2;
        }
        return pairs;
    }

    /** Positive wherever S is not 0. */
    private static double variance(double[] values) {
        long n = values.length;
        long sum = n * (n - 1) * (2 * n + 5);
        for (int ties : tieCounts(values)) {
            sum -= (long) ties * (ties - 1) * (2L * ties + 5);
        }
        return sum / 18.0;
    }

    /** How often each value occurs, from the lowest on. */
    static int[] tieCounts(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
            } else {
                counts.add(1);
            }
        }
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    private Estimate number(String what, ToDoubleFunction<MannKendall> value) {
        return number(what, value, DESCRIPTION.caveatsWith(series.basis()));
    }

    /** A number that supposes independent values. */
    private Estimate supposing(String what, ToDoubleFunction<MannKendall> value) {
        return number(what, value, series.caveatsSupposing(DESCRIPTION));
    }

    private Estimate number(String what, ToDoubleFunction<MannKendall> value, List<Caveat> caveats) {
        Optional<UndefinedReason> reason = series.whyUndefined(series.valued(), LevelOfMeasurement.ORDINAL)
                .or(() -> values.length < 2 ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty());
        return reason.<Estimate>map(why -> Undefined.of(why, values.length, caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value.applyAsDouble(this))
                        .n(values.length)
                        .method(series.basis().method(DESCRIPTION).toBuilder()
                                .putOption("statistic", what)
                                .build())
                        .caveats(caveats)
                        .build());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, series.basis())
                .addAnswers(NamedAnswer.of("S", statistic()), NamedAnswer.of("tau", tau()));
        if (isTested) {
            String how = isExact(values) ? ", exact" : ", normal";
            explanation.addAnswers(
                    NamedAnswer.of("two-sided p" + how, pValue()),
                    NamedAnswer.of("least two-sided p in any order" + how, leastAttainablePValue()));
        }
        return explanation.build();
    }
}
