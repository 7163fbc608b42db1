// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Makes a series of what was observed in periods. */
final class SeriesReading {
    private SeriesReading() {}

    static TimeSeries of(OutcomeMeasure measure, OrganisationRef organisation, Map<Period, SeenValue> seen) {
        List<Period> periods = seen.keySet().stream()
                .sorted(Comparator.comparingDouble(TimePoint::timeOf).thenComparing(Period::toString))
                .toList();
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject("measure", measure.id())
                .putSubject("organisation", organisation.toString())
                .putOption("direction", measure.direction().code());
        if (periods.stream().map(Period::getClass).distinct().count() > 1) {
            basis.whyUndefined(UndefinedReason.MIXED_PERIODS);
        }
        return TimeSeries.builder()
                .basis(basis.build())
                .points(periods.stream()
                        .map(period -> point(period, Optional.ofNullable(seen.get(period))))
                        .toList())
                .comparable(spans(measure, periods))
                .levelOfMeasurement(measure.levelOfMeasurement())
                .build();
    }

    /** A declared run holds all periods between two that it holds. */
    private static List<ComparableSpan> spans(OutcomeMeasure measure, List<Period> periods) {
        return measure.comparable().stream()
                .flatMap(run -> {
                    double[] times = periods.stream()
                            .filter(run::contains)
                            .mapToDouble(TimePoint::timeOf)
                            .toArray();
                    return times.length == 0
                            ? Stream.empty()
                            : Stream.of(new ComparableSpan(times[0], times[times.length - 1]));
                })
                .toList();
    }

    private static TimePoint point(Period period, Optional<SeenValue> seen) {
        return new TimePoint(
                period.toString(),
                TimePoint.timeOf(period),
                seen.stream()
                        .flatMap(value -> value.value().stream())
                        .mapToDouble(Decimal::doubleValue)
                        .findFirst(),
                seen.flatMap(SeenValue::cohort)
                        .filter(size -> size > 0)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()));
    }
}
