// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A series around its median: how long values stay on one side, and how often they cross.
 *
 * <p>{@code RunChart.of(TimeSeries.of(panel, school))} gives the median, the useful points (those off the median), the
 * longest run and the crossings, and no verdict. Verdicts are asked for by name: {@link #anhoej()}, {@link #runs()},
 * {@link #signals} with {@link ControlRuleSet#IHI_RUN_CHART}.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without values; the verdicts with {@link UndefinedReason#TOO_FEW_UNITS}
 * below ten useful points; {@link UndefinedReason#NOT_COMPARABLE} where the measure does not declare the dates
 * comparable; {@link UndefinedReason#MIXED_PERIODS} where years and terms, or the like, stand in one series.
 *
 * <p>Anhoej and Olesen (2014), 'Run charts revisited', doi:10.1371/journal.pone.0113825: a signal where the longest run
 * is above {@code round(log2(n) + 3)} or crossings are below the 0.05 quantile of a binomial of n - 1 and one half.
 *
 * @since 0.1.0
 */
public final class RunChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("time/run-chart")
            .title("Run chart")
            .question("Do values stay on one side of their median for longer than chance lets them?")
            .formula("median; useful points n = those off it; longest run on one side; crossings = runs - 1")
            .range("whole numbers from 0 to n; the median in the unit of the measure")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no value")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "a verdict on fewer than ten useful points")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.MIXED_PERIODS, "years and terms, or the like, in one series")
            .addSources(
                    "Anhoej and Olesen (2014), doi:10.1371/journal.pone.0113825",
                    "Perla, Provost and Murray (2011), doi:10.1136/bmjqs.2009.037895")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    /** Below this number of useful points neither source gives limits. */
    private static final int LEAST = 10;

    private final TimeSeries series;
    private final double[] values;
    private final RunCounts counts;

    private RunChart(TimeSeries series) {
        this.series = series;
        values = series.values();
        counts = values.length == 0 ? new RunCounts(0, 0, 0, 0) : RunCounts.of(distances(values));
    }

    /**
     * The chart of a series.
     *
     * @param series the values of one organisation
     * @return the chart
     */
    public static RunChart of(TimeSeries series) {
        return new RunChart(series);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How far each value lies above the median, in exact decimals; 0 only where it lies on it. */
    private static double[] distances(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        BigDecimal twice =
                BigDecimal.valueOf(sorted[(sorted.length - 1) / 2]).add(BigDecimal.valueOf(sorted[sorted.length / 2]));
        return Signals.distances(values, twice, BigDecimal.valueOf(2));
    }

    /**
     * The median.
     *
     * @return the centre line
     */
    public Estimate median() {
        return number(values.length == 0 ? 0 : median(values));
    }

    /**
     * How many points lie off the median.
     *
     * @return the useful points
     */
    public Estimate usefulPoints() {
        return number(counts.useful());
    }

    /**
     * How many useful points in a row lie on one side, at most.
     *
     * @return the length of the longest run
     */
    public Estimate longestRun() {
        return number(counts.longest());
    }

    /**
     * How often useful points change sides.
     *
     * @return the crossings, one fewer than runs
     */
    public Estimate crossings() {
        return number(counts.crossings());
    }

    private Optional<UndefinedReason> whyUndefined() {
        return series.basis()
                .whyUndefined()
                .or(() -> values.length == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty());
    }

    private Estimate number(double value) {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(series.basis());
        return whyUndefined()
                .<Estimate>map(reason -> Undefined.of(reason, values.length, caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value)
                        .n(values.length)
                        .method(series.basis().method(DESCRIPTION))
                        .caveats(caveats)
                        .build());
    }

    /**
     * Whether the longest run or the crossings are beyond Anhoej's limits.
     *
     * @return {@code signal} or {@code no-signal}, or why it cannot be told
     */
    public Classification anhoej() {
        return verdict(
                "Anhoej",
                counts.longest() > RunLimits.longestRun(counts.useful())
                                || counts.crossings() < RunLimits.leastCrossings(counts.useful())
                        ? "signal"
                        : "no-signal");
    }

    /**
     * Whether there are fewer or more runs than chance gives in 95 of 100 cases: the rule of the IHI, by the exact
     * distribution of Swed and Eisenhart (1943). SDK interpretation: the table that the IHI prints is a rounding of it and
     * may differ by one run.
     *
     * @return {@code too-few-runs}, {@code too-many-runs} or {@code no-signal}, or why it cannot be told
     */
    public Classification runs() {
        int runs = counts.crossings() + 1;
        String found = "no-signal";
        if (counts.useful() >= LEAST) {
            if (runs < RunLimits.leastRuns(counts.above(), counts.useful() - counts.above())) {
                found = "too-few-runs";
            } else if (runs > RunLimits.mostRuns(counts.above(), counts.useful() - counts.above())) {
                found = "too-many-runs";
            }
        }
        return verdict("runs", found);
    }

    private Classification verdict(String rule, String found) {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(series.basis());
        return whyUndefined()
                .or(() -> counts.useful() < LEAST ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty())
                .<Classification>map(reason -> Undefined.of(reason, counts.useful(), caveats))
                .orElseGet(() -> Classified.builder()
                        .value(found)
                        .n(counts.useful())
                        .method(series.basis().method(DESCRIPTION).toBuilder()
                                .putOption("rule", rule)
                                .build())
                        .caveats(caveats)
                        .build());
    }

    /**
     * The values that a rule set flags around the median; rules that need limits find nothing here.
     *
     * @param rules the rules, such as {@link ControlRuleSet#IHI_RUN_CHART}
     * @return the signals, by rule and time
     */
    public List<Signal> signals(ControlRuleSet rules) {
        if (whyUndefined().isPresent()) {
            return List.of();
        }
        double[] sigma = new double[values.length];
        Arrays.fill(sigma, Double.POSITIVE_INFINITY);
        return Signals.of(rules, series.valued(), values, distances(values), sigma);
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, series.basis())
                .addAnswers(
                        NamedAnswer.of("median", median()),
                        NamedAnswer.of("useful points", usefulPoints()),
                        NamedAnswer.of("longest run", longestRun()),
                        NamedAnswer.of("crossings", crossings()))
                .build();
    }
}
