// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The control chart of single values: {@code mean +- 3/1.128 * mean moving range}; a moving range is the distance of two
 * neighbours, its upper limit {@code 3.267 * mean moving range}.
 *
 * <p>{@code XmRChart.of(TimeSeries.of(panel, school)).withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)}. No rule is
 * applied unless named. Limits begin anew at a documented {@link Rebase} only. Missing values are
 * passed over and counted, and the answers then say {@link Caveat#GAPS_PASSED_OVER}.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two values, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#MIXED_PERIODS}, {@link UndefinedReason#LEVEL_TOO_WEAK} on an ordinal scale; a rule also with
 * {@link UndefinedReason#TOO_FEW_UNITS} where it looks at more values than there are, with
 * {@link UndefinedReason#NO_WIDTH} where it needs limits and these have no width, and with
 * {@link UndefinedReason#NOT_WITH_THESE_OPTIONS} where it is about a median. Below 13 values it says
 * {@link Caveat#TRIAL_LIMITS}; where all neighbours are equal, {@link Caveat#NO_VARIATION}.
 *
 * <p>Shewhart (1931); Montgomery, 'Introduction to Statistical Quality Control', ch. 6; NIST/SEMATECH e-Handbook,
 * 6.3.2.2. The NHS rounds the factor to 2.66: {@link #withFactor}.
 *
 * @since 0.1.0
 */
public final class XmRChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = SeriesMeasure.described("time/xmr-chart")
            .title("XmR chart")
            .question("Which values lie outside what this series does by itself?")
            .formula("mean +- 3/1.128 * mean moving range; upper limit of moving ranges 3.267 * mean moving range")
            .range("limits in the unit of the measure; signal or no-signal, upward or downward")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS, "fewer than two values in a phase, or than a rule looks at")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .putUndefinedCase(UndefinedReason.NO_WIDTH, "a rule that needs limits, where these have no width")
            .putUndefinedCase(UndefinedReason.NOT_WITH_THESE_OPTIONS, "a rule about a median")
            .addSources("NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2", "Making Data Count, NHS England")
            .build();

    /** Below this number of values limits are on trial; Making Data Count. */
    static final int SETTLED = 13;

    private static final double RANGE_FACTOR = 3.267;

    private final ChartPlan plan;
    private final MovingRangeFactor factor;
    private final boolean isScreened;
    private final List<XmRPhase> phases;

    private XmRChart(ChartPlan plan, MovingRangeFactor factor, boolean isScreened) {
        this.plan = plan;
        this.factor = factor;
        this.isScreened = isScreened;
        phases = plan.stretches(point -> true).stream().map(this::phase).toList();
    }

    /**
     * The chart of a series.
     *
     * @param series the values of one organisation
     * @return the chart
     */
    public static XmRChart of(TimeSeries series) {
        return new XmRChart(ChartPlan.of(series), MovingRangeFactor.EXACT, false);
    }

    /**
     * The same chart with another factor.
     *
     * @param value the factor
     * @return the chart
     */
    public XmRChart withFactor(MovingRangeFactor value) {
        return new XmRChart(plan, value, isScreened);
    }

    /**
     * The same chart with moving ranges of 3.267 mean moving ranges or more left out, once, before limits are computed,
     * as Making Data Count does.
     *
     * @return the chart
     */
    public XmRChart withScreenedRanges() {
        return new XmRChart(plan, factor, true);
    }

    /**
     * The same chart with limits computed anew from a documented change on.
     *
     * @param label the label of a point of the series
     * @param reason what changed
     * @return the chart
     * @throws io.github.trustimprovement.concept.InvalidModelException if no point has that label, it is the first point
     *     or has a change already, or a text is blank
     */
    public XmRChart withRebase(String label, String reason) {
        return new XmRChart(plan.withRebase(label, reason), factor, isScreened);
    }

    /**
     * The same chart with what rules say of it.
     *
     * @param rules the rules, such as {@link ControlRuleSet#NHS_MAKING_DATA_COUNT}
     * @return the chart
     */
    public XmRChart withRules(ControlRuleSet rules) {
        return new XmRChart(plan.withRules(rules), factor, isScreened);
    }

    /**
     * The chart between documented changes.
     *
     * @return the phases, one more than there are changes with values before and after
     */
    public List<XmRPhase> phases() {
        return phases;
    }

    private XmRPhase phase(Stretch stretch) {
        double[] values = stretch.values();
        Optional<UndefinedReason> reason = plan.series()
                .whyUndefined(stretch.points(), LevelOfMeasurement.INTERVAL)
                .or(() -> values.length < 2 ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty());
        if (reason.isPresent()) {
            Undefined none =
                    Undefined.of(reason.get(), values.length, plan.series().caveatsOfNeighbours(DESCRIPTION));
            return new XmRPhase(stretch.points(), stretch.rebase(), none, none, none, none, none);
        }
        MovingRangeTally tally = MovingRangeTally.of(values);
        double range = isScreened ? screened(values, tally.meanRange()) : tally.meanRange();
        double reach = factor.value() * range;
        List<Caveat> caveats = caveats(values.length, range);
        return new XmRPhase(
                stretch.points(),
                stretch.rebase(),
                number(tally.mean(), values.length, caveats),
                number(range, values.length, caveats),
                number(tally.mean() - reach, values.length, caveats),
                number(tally.mean() + reach, values.length, caveats),
                number(RANGE_FACTOR * range, values.length, caveats));
    }

    private static double screened(double[] values, double meanRange) {
        double[] kept = IntStream.range(1, values.length)
                .mapToDouble(i -> StrictMath.abs(values[i] - values[i - 1]))
                .filter(range -> range < RANGE_FACTOR * meanRange || meanRange == 0)
                .toArray();
        double sum = 0;
        for (double range : kept) {
            sum += range;
        }
        return sum / kept.length;
    }

    private List<Caveat> caveats(int n, double range) {
        List<Caveat> caveats = plan.series().caveatsOfNeighbours(DESCRIPTION);
        if (n < SETTLED) {
            caveats.add(Caveat.TRIAL_LIMITS);
        }
        if (range == 0) {
            caveats.add(Caveat.NO_VARIATION);
        }
        return caveats;
    }

    private Estimate number(double value, int n, List<Caveat> caveats) {
        return Defined.builder()
                .value(value)
                .n(n)
                .method(method())
                .caveats(caveats)
                .build();
    }

    private Method method() {
        return plan.series().basis().method(DESCRIPTION).toBuilder()
                .putOption("factor", factor.words())
                .putOption("moving ranges", isScreened ? "screened once" : "all")
                .build();
    }

    /**
     * What each of the rules that were named says of each phase.
     *
     * @return the verdicts, by phase and rule; none unless rules were named
     */
    public List<RuleVerdict> verdicts() {
        return plan.verdicts(phases, XmRChart::signals);
    }

    private static Signals signals(XmRPhase phase) {
        Stretch stretch = new Stretch(phase.points(), phase.rebase());
        if (phase.mean() instanceof Undefined) {
            return new Signals(stretch, Centre.MEAN, phase.mean(), new double[0], new double[0], Optional.empty());
        }
        double[] values = stretch.values();
        double[] distances =
                Signals.distances(values, MovingRangeTally.of(values).sum(), BigDecimal.valueOf(values.length));
        double sigma = phase.sigma();
        return new Signals(
                stretch,
                Centre.MEAN,
                phase.mean(),
                distances,
                Signals.all(values.length, sigma),
                sigma > 0 ? Optional.empty() : Optional.of(UndefinedReason.NO_WIDTH));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = plan.explainNeighbours(DESCRIPTION)
                .putOption("factor", factor.words())
                .putOption("moving ranges", isScreened ? "screened once" : "all");
        for (XmRPhase phase : phases) {
            phase.points()
                    .forEach(point -> explanation.addSteps(
                            Step.of(point.label(), point.value().orElseThrow())));
            explanation.addAnswers(
                    ChartPlan.named("mean", phase.rebase(), phase.mean()),
                    ChartPlan.named("mean moving range", phase.rebase(), phase.meanRange()),
                    ChartPlan.named("lower limit", phase.rebase(), phase.lower()),
                    ChartPlan.named("upper limit", phase.rebase(), phase.upper()));
        }
        verdicts().stream().flatMap(RuleVerdict::named).forEach(explanation::addAnswers);
        return explanation.build();
    }
}
