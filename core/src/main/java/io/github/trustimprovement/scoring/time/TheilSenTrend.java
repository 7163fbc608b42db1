// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The typical change a year: the median of {@code (y_j - y_i) / (t_j - t_i)} over all pairs, with true distances in time.
 *
 * <p>{@code TheilSenTrend.of(TimeSeries.of(panel, school)).estimate()}. A single odd value hardly moves it. The pairs are
 * all listed and sorted, so that n points take time and room in the square of n.
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
            .formula("median of (y_j - y_i) / (t_j - t_i) over all pairs i < j")
            .range("any number, in the unit of the measure a year")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "fewer than two values")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the measure declares an ordinal scale")
            .addSources("Sen (1968), doi:10.1080/01621459.1968.10480934")
            .build();

    private final TimeSeries series;

    private TheilSenTrend(TimeSeries series) {
        this.series = series;
    }

    /**
     * The trend of a series.
     *
     * @param series the values of one organisation
     * @return the trend
     */
    public static TheilSenTrend of(TimeSeries series) {
        return new TheilSenTrend(series);
    }

    /**
     * The median slope.
     *
     * @return the change a year, in the unit of the measure
     */
    public Estimate estimate() {
        List<TimePoint> points = series.valued();
        List<Caveat> caveats = DESCRIPTION.caveatsWith(series.basis());
        Optional<UndefinedReason> reason = series.whyUndefined(points, LevelOfMeasurement.INTERVAL)
                .or(() -> points.size() < 2 ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty());
        if (reason.isPresent()) {
            return Undefined.of(reason.get(), points.size(), caveats);
        }
        return Defined.builder()
                .value(RunChart.median(slopes(points)))
                .n(points.size())
                .method(series.basis().method(DESCRIPTION))
                .caveats(caveats)
                .build();
    }

    private static double[] slopes(List<TimePoint> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            TimePoint from = points.get(i);
            for (TimePoint to : points.subList(i + 1, points.size())) {
                slopes.add((to.value().orElseThrow() - from.value().orElseThrow()) / (to.time() - from.time()));
            }
        }
        return slopes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, series.basis())
                .addAnswers(NamedAnswer.of("change a year", estimate()))
                .build();
    }
}
