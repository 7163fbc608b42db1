// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The typical change a year: the median of {@code (y_j - y_i) / (t_j - t_i)} over all pairs, with true distances in time.
 *
 * <p>{@code TheilSenTrend.of(TimeSeries.of(panel, school)).estimate()}. A single odd value hardly moves it. The lowest and the
 * highest slope of a pair stand beside it, and by {@link #withInterval(double)} Sen's interval: the slopes that a
 * Mann-Kendall test does not reject, exact up to ten values, normal above. Of few values no slope can be rejected; there
 * is no interval then, and the answer says {@link Caveat#NO_ERROR_ESTIMATE}. The pairs are all listed and sorted, so that
 * n points take time and room in the square of n.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_UNITS} below two values, {@link UndefinedReason#NOT_COMPARABLE},
 * {@link UndefinedReason#MIXED_PERIODS}, {@link UndefinedReason#LEVEL_TOO_WEAK} on an ordinal scale.
 *
 * <p>Theil (1950); Sen (1968), 'Estimates of the regression coefficient based on Kendall's tau',
 * doi:10.1080/01621459.1968.10480934.
 *
 * @since 0.1.0
 */
public final class TheilSenTrend extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = SeriesMeasure.described("time/theil-sen-trend")
            .title("Theil-Sen trend")
            .question("By how much does a value typically change a year?")
            .formula("median of (y_j - y_i) / (t_j - t_i) over all pairs i < j; interval = the slopes of which the "
                    + "Mann-Kendall test does not reject that nothing is left")
            .range("any number, in the unit of the measure a year")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two values")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Sen (1968), doi:10.1080/01621459.1968.10480934")
            .build();

    private final TimeSeries series;
    private final OptionalDouble level;
    private final double[] slopes;

    private TheilSenTrend(TimeSeries series, OptionalDouble level) {
        this.series = series;
        this.level = level;
        slopes = slopes(series.valued());
    }

    /**
     * The trend of a series.
     *
     * @param series the values of one organisation
     * @return the trend
     */
    public static TheilSenTrend of(TimeSeries series) {
        return new TheilSenTrend(series, OptionalDouble.empty());
    }

    /**
     * The same with Sen's interval.
     *
     * @param level the nominal coverage, above 0 and below 1, such as 0.95
     * @return the trend with an interval
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is not so
     */
    public TheilSenTrend withInterval(double level) {
        return new TheilSenTrend(series, OptionalDouble.of(Interval.requireLevel(level)));
    }

    /**
     * The median slope.
     *
     * @return the change a year, in the unit of the measure
     */
    public Estimate estimate() {
        Estimate median = number("median", RunChart::median);
        if (level.isEmpty() || !(median instanceof Defined defined)) {
            return median;
        }
        Optional<Interval> interval = SenInterval.of(slopes, series.valued().size(), level.getAsDouble());
        return defined.toBuilder()
                .interval(interval)
                .addCaveats(interval.isPresent() ? Caveat.INDEPENDENCE_SUPPOSED : Caveat.NO_ERROR_ESTIMATE)
                .build();
    }

    /**
     * The lowest slope of a pair of points.
     *
     * @return the change a year, in the unit of the measure
     */
    public Estimate lowest() {
        return number("lowest", sorted -> sorted[0]);
    }

    /**
     * The highest slope of a pair of points.
     *
     * @return the change a year, in the unit of the measure
     */
    public Estimate highest() {
        return number("highest", sorted -> sorted[sorted.length - 1]);
    }

    private Estimate number(String which, ToDoubleFunction<double[]> value) {
        List<TimePoint> points = series.valued();
        List<Caveat> caveats = DESCRIPTION.caveatsWith(series.basis());
        Optional<UndefinedReason> reason = series.whyUndefined(points, LevelOfMeasurement.INTERVAL)
                .or(() -> points.size() < 2 ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty());
        return reason.<Estimate>map(why -> Undefined.of(why, points.size(), caveats))
                .orElseGet(() -> Defined.builder()
                        .value(value.applyAsDouble(slopes))
                        .n(points.size())
                        .method(series.basis().method(DESCRIPTION).toBuilder()
                                .putOption("slope", which)
                                .build())
                        .caveats(caveats)
                        .build());
    }

    /** From the lowest on. */
    private static double[] slopes(List<TimePoint> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            TimePoint from = points.get(i);
            for (TimePoint to : points.subList(i + 1, points.size())) {
                slopes.add((to.value().orElseThrow() - from.value().orElseThrow()) / (to.time() - from.time()));
            }
        }
        return slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, series.basis())
                .addAnswers(
                        NamedAnswer.of("change a year", estimate()),
                        NamedAnswer.of("lowest between two points", lowest()),
                        NamedAnswer.of("highest between two points", highest()))
                .build();
    }
}
