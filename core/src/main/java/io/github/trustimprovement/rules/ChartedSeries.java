// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.OutcomeSeries.Seen;
import io.github.trustimprovement.scoring.time.TimePoint;
import io.github.trustimprovement.scoring.time.TimeSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of one organisation on one measure that can be compared with each other, over time, with their places.
 *
 * @param key what the series is of
 * @param stretch the measure with the periods in which it is comparable
 * @param seen the observations of these periods
 * @param series the same as a series
 */
record ChartedSeries(OutcomeSeries.Key key, ComparableStretch stretch, List<Seen> seen, TimeSeries series) {
    /** The series of a record that have two values or more. */
    static List<ChartedSeries> of(TrustRecord record) {
        Map<String, List<ComparableStretch>> stretches = stretches(record);
        List<ChartedSeries> found = new ArrayList<>();
        OutcomeSeries.of(record)
                .forEach((key, seen) -> stretches.getOrDefault(key.measure(), List.of()).stream()
                        .map(stretch -> of(key, stretch, seen))
                        .filter(charted -> charted.size() > 1)
                        .forEach(found::add));
        return List.copyOf(found);
    }

    private static Map<String, List<ComparableStretch>> stretches(TrustRecord record) {
        Map<String, Set<Period>> periods = record.observations().stream()
                .filter(observation -> observation.measured().isPresent())
                .collect(Collectors.groupingBy(
                        Observation::measure, Collectors.mapping(Observation::period, Collectors.toSet())));
        Map<String, List<ComparableStretch>> stretches = new HashMap<>();
        Places.unambiguous(record.outcomeMeasures(), OutcomeMeasure::id)
                .forEach((id, measure) ->
                        stretches.put(id, ComparableStretch.of(measure, periods.getOrDefault(id, Set.of()))));
        return stretches;
    }

    private static ChartedSeries of(OutcomeSeries.Key key, ComparableStretch stretch, List<Seen> all) {
        List<Seen> seen = all.stream()
                .filter(each -> each.period().getClass().equals(stretch.first().getClass())
                        && !each.period().isBefore(stretch.first())
                        && !stretch.last().isBefore(each.period()))
                .toList();
        return new ChartedSeries(
                key,
                stretch,
                seen,
                TimeSeries.of(stretch.measure(), seen.stream().map(Seen::observation), key.organisation()));
    }

    OutcomeMeasure measure() {
        return stretch.measure();
    }

    /** How many values there are; a date with two observations has none. */
    int size() {
        return series.valued().size();
    }

    boolean isOfDays() {
        return stretch.first() instanceof Day;
    }

    /** Where the value of a period stands. */
    JsonPointer place(String period) {
        return seen.stream()
                .filter(each -> each.period().toString().equals(period))
                .map(Seen::place)
                .findFirst()
                .orElse(JsonPointer.ROOT.then("observations"));
    }

    /** Where the latest value stands. */
    JsonPointer latest() {
        return place(valued().get(size() - 1).label());
    }

    /** The observations that have a value, over time. */
    List<Observation> observations() {
        Map<String, Observation> byPeriod = seen.stream()
                .map(Seen::observation)
                .collect(Collectors.toMap(each -> each.period().toString(), each -> each, (one, other) -> one));
        return valued().stream()
                .flatMap(point -> Optional.ofNullable(byPeriod.get(point.label())).stream())
                .toList();
    }

    private List<TimePoint> valued() {
        return series.valued();
    }

    /** The series for a message, such as {@code 'ks2' of school/oak from 2016/17 to 2024/25 (9 values)}. */
    @Override
    public String toString() {
        return key + " from " + valued().get(0).label() + " to "
                + valued().get(size() - 1).label() + " (" + size() + " values)";
    }
}
