// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A series around its median: how long values stay on one side, and how often they cross.
 *
 * <p>{@code RunChart.of(TimeSeries.of(panel, school))} gives the median, the useful points (those off the median), the
 * longest run and the crossings, and no verdict. Verdicts are asked for by name: {@link #withRunTests()} for those of
 * Anhoej and of the number of runs, {@link #withRules} with {@link ControlRuleSet#IHI_RUN_CHART}. The median begins anew
 * at a documented {@link Rebase} only. Missing values are passed over and counted, and the answers then say
 * {@link Caveat#GAPS_PASSED_OVER}.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without values, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#MIXED_PERIODS}; the median with {@link UndefinedReason#LEVEL_TOO_WEAK} where it would lie
 * between two values of an ordinal scale; the verdicts with {@link UndefinedReason#TOO_FEW_UNITS} below ten useful
 * points; rules that need limits, or are about a mean, with {@link UndefinedReason#NOT_WITH_THESE_OPTIONS}.
 *
 * <p>Anhoej and Olesen (2014), 'Run charts revisited', doi:10.1371/journal.pone.0113825: a signal where the longest run
 * is above {@code round(log2(n) + 3)} or crossings are below the 0.05 quantile of a binomial of n - 1 and one half.
 *
 * @since 0.1.0
 */
public final class RunChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = SeriesMeasure.described("time/run-chart")
            .title("Run chart")
            .question("Do values stay on one side of their median for longer than chance lets them?")
            .formula("median; useful points n = those off it; longest run on one side; crossings = runs - 1")
            .range("whole numbers from 0 to n; the median in the unit of the measure; signal or no-signal")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no value in a phase")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS,
                    "a verdict on fewer than ten useful points, or on fewer values than a rule looks at")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "a median between two values of an ordinal scale")
            .putUndefinedCase(
                    UndefinedReason.NOT_WITH_THESE_OPTIONS,
                    "a rule that needs limits, which are none here, or that is about a mean")
            .addSources(
                    "Anhoej and Olesen (2014), doi:10.1371/journal.pone.0113825",
                    "Perla, Provost and Murray (2011), doi:10.1136/bmjqs.2009.037895")
            .build();

    private final ChartPlan plan;
    private final boolean isTested;
    private final List<RunPhase> phases;

    private RunChart(ChartPlan plan, boolean isTested) {
        this.plan = plan;
        this.isTested = isTested;
        phases = plan.stretches(point -> true).stream().map(this::phase).toList();
    }

    /**
     * The chart of a series.
     *
     * @param series the values of one organisation
     * @return the chart
     */
    public static RunChart of(TimeSeries series) {
        return new RunChart(ChartPlan.of(series), false);
    }

    /**
     * The same chart with a median computed anew from a documented change on.
     *
     * @param label the label of a point of the series
     * @param reason what changed
     * @return the chart
     * @throws io.github.trustimprovement.concept.InvalidModelException if no point has that label, it is the first point
     *     or has a change already, or a text is blank
     */
    public RunChart withRebase(String label, String reason) {
        return new RunChart(plan.withRebase(label, reason), isTested);
    }

    /**
     * The same chart with what rules say of it.
     *
     * @param rules the rules, such as {@link ControlRuleSet#IHI_RUN_CHART}
     * @return the chart
     */
    public RunChart withRules(ControlRuleSet rules) {
        return new RunChart(plan.withRules(rules), isTested);
    }

    /**
     * The same chart with the verdicts on runs and crossings in tables and explanations.
     *
     * @return the chart
     */
    public RunChart withRunTests() {
        return new RunChart(plan, true);
    }

    /**
     * The chart between documented changes.
     *
     * @return the phases, one more than there are changes
     */
    public List<RunPhase> phases() {
        return phases;
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
        return values.length == 0
                ? values
                : Signals.distances(
                        values,
                        BigDecimal.valueOf(sorted[(sorted.length - 1) / 2])
                                .add(BigDecimal.valueOf(sorted[sorted.length / 2])),
                        BigDecimal.valueOf(2));
    }

    private RunPhase phase(Stretch stretch) {
        double[] values = stretch.values();
        double[] distances = distances(values);
        RunCounts counts = RunCounts.of(distances);
        Optional<UndefinedReason> reason = plan.series()
                .whyUndefined(stretch.points(), LevelOfMeasurement.ORDINAL)
                .or(() -> values.length == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty());
        boolean isBetween = Arrays.stream(distances).noneMatch(distance -> distance == 0);
        Optional<UndefinedReason> noMedian = reason.or(() -> isBetween
                ? plan.series().whyUndefined(stretch.points(), LevelOfMeasurement.INTERVAL)
                : Optional.empty());
        return new RunPhase(
                stretch.points(),
                stretch.rebase(),
                number(noMedian, values.length, values.length == 0 ? 0 : median(values)),
                number(reason, values.length, counts.useful()),
                number(reason, values.length, counts.longest()),
                number(reason, values.length, counts.crossings()),
                verdict(reason, counts, "Anhoej", RunChart::anhoej),
                verdict(reason, counts, "runs", RunLimits::verdict));
    }

    private Estimate number(Optional<UndefinedReason> why, int n, double value) {
        List<Caveat> caveats = plan.series().caveatsOfNeighbours(DESCRIPTION);
        return why.<Estimate>map(reason -> Undefined.of(reason, n, caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value)
                        .n(n)
                        .method(method())
                        .caveats(caveats)
                        .build());
    }

    private Method method() {
        return plan.series().basis().method(DESCRIPTION);
    }

    private Classification verdict(
            Optional<UndefinedReason> why, RunCounts counts, String rule, Function<RunCounts, String> found) {
        List<Caveat> caveats = plan.series().caveatsOfNeighbours(DESCRIPTION);
        return why.or(() -> counts.useful() < RunLimits.LEAST
                        ? Optional.of(UndefinedReason.TOO_FEW_UNITS)
                        : Optional.empty())
                .<Classification>map(reason -> Undefined.of(reason, counts.useful(), caveats))
                .orElseGet(() -> Classified.builder()
                        .value(found.apply(counts))
                        .n(counts.useful())
                        .method(method().toBuilder().putOption("rule", rule).build())
                        .caveats(caveats)
                        .build());
    }

    private static String anhoej(RunCounts counts) {
        return counts.longest() > RunLimits.longestRun(counts.useful())
                        || counts.crossings() < RunLimits.leastCrossings(counts.useful())
                ? "signal"
                : Signals.NONE;
    }

    /**
     * What each of the rules that were named says of each phase.
     *
     * @return the verdicts, by phase and rule; none unless rules were named
     */
    public List<RuleVerdict> verdicts() {
        return plan.verdicts(phases, RunChart::signals);
    }

    private static Signals signals(RunPhase phase) {
        Stretch stretch = new Stretch(phase.points(), phase.rebase());
        return new Signals(
                stretch,
                Centre.MEDIAN,
                phase.usefulPoints(),
                distances(stretch.values()),
                new double[0],
                Optional.of(UndefinedReason.NOT_WITH_THESE_OPTIONS));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = plan.explainNeighbours(DESCRIPTION);
        for (RunPhase phase : phases) {
            explanation.addAnswers(
                    ChartPlan.named("median", phase.rebase(), phase.median()),
                    ChartPlan.named("useful points", phase.rebase(), phase.usefulPoints()),
                    ChartPlan.named("longest run", phase.rebase(), phase.longestRun()),
                    ChartPlan.named("crossings", phase.rebase(), phase.crossings()));
            if (isTested) {
                explanation.addAnswers(
                        ChartPlan.named("longest run and crossings", phase.rebase(), phase.anhoej()),
                        ChartPlan.named("number of runs", phase.rebase(), phase.runs()));
            }
        }
        verdicts().stream().flatMap(RuleVerdict::named).forEach(explanation::addAnswers);
        return explanation.build();
    }
}
