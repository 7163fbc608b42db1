// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The control chart of single values: {@code mean +- 3/1.128 * mean moving range}; a moving range is the distance of two
 * neighbours, its upper limit {@code 3.267 * mean moving range}.
 *
 * <p>{@code XmRChart.of(TimeSeries.of(panel, school)).signals(ControlRuleSet.NHS_MAKING_DATA_COUNT)}. No rule is applied
 * unless named. Limits begin anew at a documented {@link Rebase} only. Missing values are passed over.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two values, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#MIXED_PERIODS}. Below 13 values it says {@link Caveat#TRIAL_LIMITS}; where all neighbours are
 * equal, {@link Caveat#NO_VARIATION}.
 *
 * <p>Shewhart (1931); Montgomery, 'Introduction to Statistical Quality Control', ch. 6; NIST/SEMATECH e-Handbook,
 * 6.3.2.2. The NHS rounds the factor to 2.66: {@link #withFactor}.
 *
 * @since 0.1.0
 */
public final class XmRChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("time/xmr-chart")
            .title("XmR chart")
            .question("Which values lie outside what this series does by itself?")
            .formula("mean +- 3/1.128 * mean moving range; upper limit of moving ranges 3.267 * mean moving range")
            .range("limits in the unit of the measure")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two values in a phase")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.MIXED_PERIODS, "years and terms, or the like, in one series")
            .addSources("NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2", "Making Data Count, NHS England")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    /** Below this number of values limits are on trial; Making Data Count. */
    static final int SETTLED = 13;

    private static final double RANGE_FACTOR = 3.267;

    private final TimeSeries series;
    private final MovingRangeFactor factor;
    private final boolean isScreened;
    private final List<Rebase> rebases;
    private final List<XmRPhase> phases;

    private XmRChart(TimeSeries series, MovingRangeFactor factor, boolean isScreened, List<Rebase> rebases) {
        this.series = series;
        this.factor = factor;
        this.isScreened = isScreened;
        this.rebases = rebases;
        phases = computed();
    }

    /**
     * The chart of a series.
     *
     * @param series the values of one organisation
     * @return the chart
     */
    public static XmRChart of(TimeSeries series) {
        return new XmRChart(series, MovingRangeFactor.EXACT, false, List.of());
    }

    /**
     * The same chart with another factor.
     *
     * @param value the factor
     * @return the chart
     */
    public XmRChart withFactor(MovingRangeFactor value) {
        return new XmRChart(series, value, isScreened, rebases);
    }

    /**
     * The same chart with moving ranges of 3.267 mean moving ranges or more left out, once, before limits are computed,
     * as Making Data Count does.
     *
     * @return the chart
     */
    public XmRChart withScreenedRanges() {
        return new XmRChart(series, factor, true, rebases);
    }

    /**
     * The same chart with limits computed anew from a documented change on.
     *
     * @param label the label of a point of the series
     * @param reason what changed
     * @return the chart
     * @throws InvalidModelException if no point has that label, it is the first point or has a change already, or a text
     *     is blank
     */
    public XmRChart withRebase(String label, String reason) {
        if (series.points().stream().noneMatch(point -> point.label().equals(label))) {
            throw InvalidModelException.of("XmRChart.rebase", "the label of a point", label);
        }
        if (series.points().get(0).label().equals(label)
                || rebases.stream().anyMatch(earlier -> earlier.label().equals(label))) {
            throw InvalidModelException.of("XmRChart.rebase", "after the first point, and once at a point", label);
        }
        List<Rebase> all = new ArrayList<>(rebases);
        all.add(new Rebase(label, reason));
        return new XmRChart(series, factor, isScreened, List.copyOf(all));
    }

    /**
     * The chart between documented changes.
     *
     * @return the phases, one more than there are changes with values before and after
     */
    public List<XmRPhase> phases() {
        return phases;
    }

    private List<XmRPhase> computed() {
        List<XmRPhase> found = new ArrayList<>();
        List<TimePoint> points = new ArrayList<>();
        Optional<Rebase> begun = Optional.empty();
        for (TimePoint point : series.points()) {
            Optional<Rebase> change = rebases.stream()
                    .filter(rebase -> rebase.label().equals(point.label()))
                    .reduce((earlier, later) -> later);
            if (change.isPresent()) {
                found.add(phase(points, begun));
                points = new ArrayList<>();
                begun = change;
            }
            if (point.value().isPresent()) {
                points.add(point);
            }
        }
        found.add(phase(points, begun));
        return List.copyOf(found);
    }

    private XmRPhase phase(List<TimePoint> points, Optional<Rebase> rebase) {
        double[] values = points.stream()
                .mapToDouble(point -> point.value().orElseThrow())
                .toArray();
        Optional<UndefinedReason> reason = series.basis()
                .whyUndefined()
                .or(() -> values.length < 2 ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty());
        if (reason.isPresent()) {
            Undefined none = Undefined.of(reason.get(), values.length, DESCRIPTION.caveatsWith(series.basis()));
            return new XmRPhase(points, rebase, none, none, none, none, none);
        }
        MovingRangeTally tally = MovingRangeTally.of(values);
        double range = isScreened ? screened(values, tally.meanRange()) : tally.meanRange();
        double reach = factor.value() * range;
        List<Caveat> caveats = caveats(values.length, range);
        return new XmRPhase(
                points,
                rebase,
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
        List<Caveat> caveats = new ArrayList<>(DESCRIPTION.caveatsWith(series.basis()));
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
        return series.basis().method(DESCRIPTION).toBuilder()
                .putOption("factor", factor.words())
                .putOption("moving ranges", isScreened ? "screened once" : "all")
                .build();
    }

    /**
     * The values that a rule set flags, phase by phase; a phase without limits has none.
     *
     * @param rules the rules, such as {@link ControlRuleSet#NHS_MAKING_DATA_COUNT}
     * @return the signals, by phase, rule and time
     */
    public List<Signal> signals(ControlRuleSet rules) {
        List<Signal> signals = new ArrayList<>();
        for (XmRPhase phase : phases) {
            if (phase.mean() instanceof Defined) {
                double[] values = phase.points().stream()
                        .mapToDouble(point -> point.value().orElseThrow())
                        .toArray();
                double[] distances =
                        Signals.distances(values, MovingRangeTally.of(values).sum(), BigDecimal.valueOf(values.length));
                double[] sigma = new double[values.length];
                // limits without width flag nothing: whatever lies off the mean would be beyond them
                Arrays.fill(sigma, phase.sigma() > 0 ? phase.sigma() : Double.POSITIVE_INFINITY);
                signals.addAll(Signals.of(rules, phase.points(), values, distances, sigma));
            }
        }
        return signals;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, series.basis())
                .putOption("factor", factor.words())
                .putOption("moving ranges", isScreened ? "screened once" : "all");

        for (XmRPhase phase : phases) {
            String where = phase.name().isEmpty() ? "" : " " + phase.name();
            phase.points()
                    .forEach(point -> explanation.addSteps(
                            Step.of(point.label(), point.value().orElseThrow())));
            explanation.addAnswers(
                    NamedAnswer.of("mean" + where, phase.mean()),
                    NamedAnswer.of("mean moving range" + where, phase.meanRange()),
                    NamedAnswer.of("lower limit" + where, phase.lower()),
                    NamedAnswer.of("upper limit" + where, phase.upper()));
        }
        return explanation.build();
    }
}
