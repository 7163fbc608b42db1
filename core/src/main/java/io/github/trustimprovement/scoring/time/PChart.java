// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
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
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The control chart of shares of cohorts: {@code p +- 3 sqrt(p (1 - p) / n_i)}, cut to 0 and 1, with p the share over all
 * cohorts and n_i the size of each.
 *
 * <p>{@code PChart.of(TimeSeries.of(panel, school), 100)} for values in percent, {@code 1} for shares. Points without a
 * recorded cohort size are left out and counted.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two points with a cohort,
 * {@link UndefinedReason#NOT_COMPARABLE}, {@link UndefinedReason#MIXED_PERIODS},
 * {@link UndefinedReason#VALUE_OUT_OF_RANGE} where a value is no share of the whole. It says
 * {@link Caveat#OVERDISPERSION} where the shares spread more than the binomial lets them: {@link #dispersion()} above 1.
 *
 * <p>Montgomery, 'Introduction to Statistical Quality Control', ch. 7; Laney (2002), 'Improved control charts for
 * attributes', doi:10.1081/QEN-120006708.
 *
 * @since 0.1.0
 */
public final class PChart extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("time/p-chart")
            .title("p-chart")
            .question("Which shares lie outside what chance within cohorts of that size gives?")
            .formula("p +- 3 sqrt(p (1 - p) / n_i), cut to 0 and 1; p = sum n_i p_i / sum n_i")
            .range("0 to 1")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two points with a cohort size")
            .putUndefinedCase(UndefinedReason.VALUE_OUT_OF_RANGE, "a value below 0 or above the whole")
            .putUndefinedCase(UndefinedReason.NOT_COMPARABLE, "the measure does not declare the dates comparable")
            .putUndefinedCase(UndefinedReason.MIXED_PERIODS, "years and terms, or the like, in one series")
            .addSources(
                    "Montgomery, Introduction to Statistical Quality Control, ch. 7",
                    "Laney (2002), doi:10.1081/QEN-120006708")
            .addCaveats(Caveat.RISE_IS_NOT_IMPROVEMENT)
            .build();

    private static final double SIGMAS = 3;

    private final TimeSeries series;
    private final List<TimePoint> points;
    private final double[] shares;
    private final double[] sizes;
    private final BigDecimal events;
    private final BigDecimal all;
    private final double whole;
    private final double centre;
    private final double dispersion;

    private PChart(TimeSeries series, double whole) {
        this.series = series;
        this.whole = whole;
        points = series.valued().stream()
                .filter(point -> point.cohort().isPresent())
                .toList();
        shares = points.stream()
                .mapToDouble(point -> point.value().orElseThrow() / whole)
                .toArray();
        sizes = points.stream()
                .mapToDouble(point -> point.cohort().orElseThrow())
                .toArray();
        events = sum(point -> BigDecimal.valueOf(point.value().orElseThrow())
                .multiply(BigDecimal.valueOf(point.cohort().orElseThrow())));
        all = sum(point -> BigDecimal.valueOf(point.cohort().orElseThrow()));
        centre = centre();
        dispersion = computedDispersion();
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
        return new PChart(series, whole);
    }

    private BigDecimal sum(Function<TimePoint, BigDecimal> part) {
        return points.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share over all cohorts, by exact sums; not a number without cohorts. */
    private double centre() {
        return all.signum() == 0
                ? Double.NaN
                : events.divide(all.multiply(BigDecimal.valueOf(whole)), MathContext.DECIMAL128)
                        .doubleValue();
    }

    /** Pearson's statistic of the cohorts over its degrees of freedom; not a number where p is 0 or 1. */
    private double computedDispersion() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += sizes[i] * (shares[i] - centre) * (shares[i] - centre);
        }
        return sum / (centre * (1 - centre) * (shares.length - 1));
    }

    private Optional<UndefinedReason> whyUndefined() {
        if (series.basis().whyUndefined().isPresent()) {
            return series.basis().whyUndefined();
        }
        if (shares.length < 2) {
            return Optional.of(UndefinedReason.TOO_FEW_UNITS);
        }
        for (double share : shares) {
            if (share < 0 || share > 1) {
                return Optional.of(UndefinedReason.VALUE_OUT_OF_RANGE);
            }
        }
        return Optional.empty();
    }

    private Estimate number(double value) {
        List<Caveat> caveats = new ArrayList<>(DESCRIPTION.caveatsWith(series.basis()));
        if (whyUndefined().isPresent()) {
            return Undefined.of(whyUndefined().get(), shares.length, caveats);
        }
        if (shares.length < XmRChart.SETTLED) {
            caveats.add(Caveat.TRIAL_LIMITS);
        }
        if (dispersion > 1) {
            caveats.add(Caveat.OVERDISPERSION);
        }
        return Double.isFinite(value)
                ? Defined.builder()
                        .value(value)
                        .n(shares.length)
                        .method(series.basis().method(DESCRIPTION))
                        .caveats(caveats)
                        .build()
                : Undefined.of(UndefinedReason.ONE_CATEGORY, shares.length, caveats);
    }

    /**
     * The share over all cohorts.
     *
     * @return the centre line
     */
    public Estimate centreLine() {
        return number(centre);
    }

    /**
     * How much more the shares spread than chance within the cohorts lets them: 1 where just as much.
     *
     * @return Pearson's statistic over its degrees of freedom; {@link UndefinedReason#ONE_CATEGORY} where p is 0 or 1
     */
    public Estimate dispersion() {
        return number(dispersion);
    }

    /**
     * The points that have a value and a cohort size.
     *
     * @return the points, in order
     */
    public List<TimePoint> points() {
        return points;
    }

    /**
     * The lower limit of each of the {@link #points()}.
     *
     * @return one a point, not below 0
     */
    public List<Estimate> lower() {
        return limits(-SIGMAS);
    }

    /**
     * The upper limit of each of the {@link #points()}.
     *
     * @return one a point, not above 1
     */
    public List<Estimate> upper() {
        return limits(SIGMAS);
    }

    private List<Estimate> limits(double sigmas) {
        List<Estimate> limits = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            limits.add(number(StrictMath.max(0, StrictMath.min(1, centre + sigmas * sigma(i)))));
        }
        return limits;
    }

    private double sigma(int i) {
        return StrictMath.sqrt(StrictMath.max(0, centre * (1 - centre) / sizes[i]));
    }

    /**
     * The values that a rule set flags.
     *
     * @param rules the rules, such as {@link ControlRuleSet#NHS_MAKING_DATA_COUNT}
     * @return the signals, by rule and time; none where there are no limits
     */
    public List<Signal> signals(ControlRuleSet rules) {
        if (whyUndefined().isPresent()) {
            return List.of();
        }
        double[] values = points.stream()
                .mapToDouble(point -> point.value().orElseThrow())
                .toArray();
        double[] sigmas = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            sigmas[i] = sigma(i) * whole;
        }
        return Signals.of(rules, points, values, Signals.distances(values, events, all), sigmas);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, series.basis())
                .addSteps(Step.of(
                        "points without a value or a cohort size, left out",
                        (double) series.points().size() - points.size()))
                .addAnswers(NamedAnswer.of("share over all cohorts", centreLine()))
                .addAnswers(NamedAnswer.of("dispersion", dispersion()));
        List<Estimate> lower = lower();
        List<Estimate> upper = upper();
        for (int i = 0; i < points.size(); i++) {
            explanation.addAnswers(
                    NamedAnswer.of("share, " + points.get(i).label(), number(shares[i])),
                    NamedAnswer.of("lower limit, " + points.get(i).label(), lower.get(i)),
                    NamedAnswer.of("upper limit, " + points.get(i).label(), upper.get(i)));
        }
        return explanation.build();
    }
}
