// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The control chart of shares of cohorts: {@code p +- 3 sqrt(p (1 - p) / n_i)}, cut to 0 and 1, with p the share over all
 * cohorts and n_i the size of each.
 *
 * <p>{@code PChart.of(TimeSeries.of(panel, school), 100)} for values in percent, {@code 1} for shares. Points without a
 * recorded cohort size are left out and counted.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two points with a cohort,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#MIXED_PERIODS},
 * {@link UndefinedReason#LEVEL_TOO_WEAK} on an ordinal scale, {@link UndefinedReason#VALUE_OUT_OF_RANGE} where a value is
 * no share of the whole; where p is 0 or 1 the dispersion with {@link UndefinedReason#ONE_CATEGORY} and rules that need
 * limits with {@link UndefinedReason#NO_WIDTH}; rules about a median with
 * {@link UndefinedReason#NOT_WITH_THESE_OPTIONS}. It says {@link Caveat#OVERDISPERSION} where the shares spread more than the binomial lets them on average, a
 * {@linkplain PPhase#dispersion() dispersion} above 1. Chance alone gives that in nearly half of all binomial series, so
 * that it is a reason to look and no finding; where it lasts, Laney's p' is the remedy. It is not computed here. Limits
 * begin anew at a documented {@link Rebase} only.
 *
 * <p>Montgomery, 'Introduction to Statistical Quality Control', ch. 7; Laney (2002), 'Improved control charts for
 * attributes', doi:10.1081/QEN-120006708.
 *
 * @since 0.1.0
 */
public final class PChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = SeriesMeasure.described("time/p-chart")
            .title("p-chart")
            .question("Which shares lie outside what chance within cohorts of that size gives?")
            .formula("p +- 3 sqrt(p (1 - p) / n_i), cut to 0 and 1; p = sum n_i p_i / sum n_i")
            .range("0 to 1; signal or no-signal, upward or downward")
            .putUndefinedCase(
                    UndefinedReason.TOO_FEW_UNITS,
                    "fewer than two points of a phase with a cohort size, or than a rule looks at")
            .putUndefinedCase(UndefinedReason.VALUE_OUT_OF_RANGE, "a value below 0 or above the whole")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "the dispersion, where p is 0 or 1")
            .putUndefinedCase(UndefinedReason.NO_WIDTH, "a rule that needs limits, where p is 0 or 1")
            .putUndefinedCase(UndefinedReason.NOT_WITH_THESE_OPTIONS, "a rule about a median")
            .addSources(
                    "Montgomery, Introduction to Statistical Quality Control, ch. 7",
                    "Laney (2002), doi:10.1081/QEN-120006708")
            .build();

    private static final double SIGMAS = 3;

    private final ChartPlan plan;
    private final double whole;
    private final List<PPhase> phases;

    private PChart(ChartPlan plan, double whole) {
        this.plan = plan;
        this.whole = whole;
        phases = plan.stretches(point -> point.cohort().isPresent()).stream()
                .map(this::phase)
                .toList();
    }

    /**
     * The chart of a series with cohort sizes.
     *
     * @param series the values of one organisation, each a share of its cohort
     * @param whole what the measure calls all of a cohort, such as 100 for percent, above 0
     * @return the chart
     * @throws InvalidModelException if the whole is not above 0
     */
    public static PChart of(TimeSeries series, double whole) {
        if (!(whole > 0) || !Double.isFinite(whole)) {
            throw InvalidModelException.of("PChart.whole", "above 0 and finite", whole);
        }
        return new PChart(ChartPlan.of(series), whole);
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
    public PChart withRebase(String label, String reason) {
        return new PChart(plan.withRebase(label, reason), whole);
    }

    /**
     * The same chart with what rules say of it.
     *
     * @param rules the rules, such as {@link ControlRuleSet#NHS_MAKING_DATA_COUNT}
     * @return the chart
     */
    public PChart withRules(ControlRuleSet rules) {
        return new PChart(plan.withRules(rules), whole);
    }

    /**
     * The chart between documented changes.
     *
     * @return the phases, one more than there are changes
     */
    public List<PPhase> phases() {
        return phases;
    }

    private PPhase phase(Stretch stretch) {
        CohortShares shares = CohortShares.of(stretch, whole);
        Optional<UndefinedReason> reason = whyUndefined(stretch, shares);
        List<Caveat> caveats = plan.series().caveatsOfNeighbours(DESCRIPTION);
        if (reason.isEmpty() && shares.size() < XmRChart.SETTLED) {
            caveats.add(Caveat.TRIAL_LIMITS);
        }
        if (reason.isEmpty() && shares.dispersion() > 1) {
            caveats.add(Caveat.OVERDISPERSION);
        }
        return new PPhase(
                stretch.points(),
                stretch.rebase(),
                number(reason, caveats, shares.size(), shares.centre()),
                number(reason, caveats, shares.size(), shares.dispersion()),
                each(reason, caveats, shares, shares::share),
                each(reason, caveats, shares, i -> shares.limit(i, -SIGMAS)),
                each(reason, caveats, shares, i -> shares.limit(i, SIGMAS)));
    }

    private Optional<UndefinedReason> whyUndefined(Stretch stretch, CohortShares shares) {
        Optional<UndefinedReason> ofSeries = plan.series().whyUndefined(stretch.points(), LevelOfMeasurement.INTERVAL);
        if (ofSeries.isPresent()) {
            return ofSeries;
        }
        if (shares.size() < 2) {
            return Optional.of(UndefinedReason.TOO_FEW_UNITS);
        }
        return IntStream.range(0, shares.size())
                .mapToDouble(shares::share)
                .filter(share -> share < 0 || share > 1)
                .mapToObj(share -> UndefinedReason.VALUE_OUT_OF_RANGE)
                .findFirst();
    }

    private List<Estimate> each(
            Optional<UndefinedReason> why, List<Caveat> caveats, CohortShares shares, IntToDoubleFunction value) {
        return IntStream.range(0, shares.size())
                .mapToObj(i -> number(why, caveats, shares.size(), value.applyAsDouble(i)))
                .toList();
    }

    private Estimate number(Optional<UndefinedReason> why, List<Caveat> caveats, int n, double value) {
        return why.or(() -> Double.isFinite(value) ? Optional.empty() : Optional.of(UndefinedReason.ONE_CATEGORY))
                .<Estimate>map(reason -> Undefined.of(reason, n, caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value)
                        .n(n)
                        .method(plan.series().basis().method(DESCRIPTION))
                        .caveats(caveats)
                        .build());
    }

    /**
     * What each of the rules that were named says of each phase.
     *
     * @return the verdicts, by phase and rule; none unless rules were named
     */
    public List<RuleVerdict> verdicts() {
        return plan.verdicts(phases, this::signals);
    }

    private Signals signals(PPhase phase) {
        Stretch stretch = new Stretch(phase.points(), phase.rebase());
        CohortShares shares = CohortShares.of(stretch, whole);
        return new Signals(
                stretch,
                Centre.MEAN,
                phase.centreLine(),
                shares.distances(),
                IntStream.range(0, shares.size())
                        .mapToDouble(i -> shares.sigma(i) * whole)
                        .toArray(),
                phase.dispersion() instanceof Undefined ? Optional.of(UndefinedReason.NO_WIDTH) : Optional.empty());
    }

    @Override
    public Explanation explain() {
        int left = phases.stream().mapToInt(phase -> phase.points().size()).sum();
        ExplanationBuilder explanation = plan.explain(DESCRIPTION)
                .addSteps(Step.of(
                        "points without a value or a cohort size, left out",
                        (double) plan.series().points().size() - left));
        for (PPhase phase : phases) {
            explanation.addAnswers(
                    ChartPlan.named("share over all cohorts", phase.rebase(), phase.centreLine()),
                    ChartPlan.named("dispersion", phase.rebase(), phase.dispersion()));
            for (int i = 0; i < phase.points().size(); i++) {
                String label = phase.points().get(i).label();
                explanation.addAnswers(
                        NamedAnswer.of("share, " + label, phase.shares().get(i)),
                        NamedAnswer.of("lower limit, " + label, phase.lower().get(i)),
                        NamedAnswer.of("upper limit, " + label, phase.upper().get(i)));
            }
        }
        verdicts().stream().flatMap(RuleVerdict::named).forEach(explanation::addAnswers);
        return explanation.build();
    }
}
