// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The values of one organisation in the order of time, such as termly reading scores of school/oak.
 *
 * <p>{@code TimeSeries.of(panel, OrganisationRef.school("oak"))}. Missing values keep their place. A series of dates that
 * the measure does not declare comparable, or of unlike periods (years and terms), carries the reason why nothing can be
 * computed from it.
 *
 * <p>SDK interpretation: on the scale of years an academic year stands at its start, a term at the start, a third or two
 * thirds of its year, and a day at its day.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TimeSeries permits TimeSeriesBuilder.ImmutableTimeSeries {
    private static final double DAYS_A_YEAR = 365.25;
    private static final double TERMS_A_YEAR = 3;

    TimeSeries() {}

    /**
     * Where the values come from.
     *
     * @return subject, options, caveats, and why nothing can be computed, if so
     */
    public abstract CountBasis basis();

    /**
     * The points.
     *
     * @return the points, each later than the one before
     */
    public abstract List<TimePoint> points();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract TimeSeriesBuilder toBuilder();

    /**
     * The points that have a value.
     *
     * @return the points, in order
     */
    public List<TimePoint> valued() {
        return points().stream().filter(point -> point.value().isPresent()).toList();
    }

    /**
     * The values of the points that have one.
     *
     * @return the values, in order
     */
    double[] values() {
        return valued().stream()
                .mapToDouble(point -> point.value().orElseThrow())
                .toArray();
    }

    /**
     * The series of one organisation in a panel.
     *
     * @param panel the observations of one measure
     * @param organisation the school, trust or group
     * @return the series; a date with two observations counts as missing
     */
    public static TimeSeries of(Panel panel, OrganisationRef organisation) {
        List<Period> periods = panel.observations(organisation).stream()
                .map(Observation::period)
                .distinct()
                .sorted()
                .toList();
        CountBasisBuilder basis = CountBasis.builder()
                .putSubject("measure", panel.measure().id())
                .putSubject("organisation", organisation.toString())
                .putOption("direction", panel.measure().direction().code());
        if (periods.stream().map(Period::getClass).distinct().count() > 1) {
            basis.whyUndefined(UndefinedReason.MIXED_PERIODS);
        } else if (periods.stream().anyMatch(period -> !panel.measure().isComparable(periods.get(0), period))) {
            basis.whyUndefined(UndefinedReason.NOT_COMPARABLE);
        }
        return builder()
                .basis(basis.build())
                .points(periods.stream()
                        .map(period -> point(panel, organisation, period))
                        .sorted((one, other) -> Double.compare(one.time(), other.time()))
                        .toList())
                .build();
    }

    private static TimePoint point(Panel panel, OrganisationRef organisation, Period period) {
        Optional<Decimal> value = panel.measured(organisation, period);
        OptionalLong cohort = value.isEmpty()
                ? OptionalLong.empty()
                : panel.observations(organisation, period).get(0).cohortSize().stream()
                        .mapToLong(Long::longValue)
                        .filter(size -> size > 0)
                        .findFirst();
        return new TimePoint(
                period.toString(),
                time(period),
                value.stream().mapToDouble(Decimal::doubleValue).findFirst(),
                cohort);
    }

    private static double time(Period period) {
        if (period instanceof Day day) {
            return day.date().toEpochDay() / DAYS_A_YEAR;
        }
        double start = period.academicYear().startYear();
        return period instanceof Term term ? start + thirds(term.season()) / TERMS_A_YEAR : start;
    }

    private static int thirds(Season season) {
        return switch (season) {
            case AUTUMN -> 0;
            case SPRING -> 1;
            case SUMMER -> 2;
        };
    }

    /**
     * A series of plain numbers, one a unit of time, for a calculation without a panel.
     *
     * @param values the values, in order
     * @return the series, labelled from 1
     * @throws InvalidModelException if a value is not finite
     */
    public static TimeSeries of(double... values) {
        return builder()
                .basis(CountBasis.builder().build())
                .points(IntStream.range(0, values.length)
                        .mapToObj(i -> new TimePoint(
                                Integer.toString(i + 1), i + 1, OptionalDouble.of(values[i]), OptionalLong.empty()))
                        .toList())
                .build();
    }

    @Value.Check
    void check() {
        for (int i = 1; i < points().size(); i++) {
            if (points().get(i - 1).time() >= points().get(i).time()
                    && basis().whyUndefined().isEmpty()) {
                throw InvalidModelException.of(
                        "TimeSeries.points",
                        "each later than the one before",
                        points().get(i).label());
            }
        }
    }

    /** The series on one line: how many points and how many without a value. */
    @Override
    public String toString() {
        return points().size() + " points, " + (points().size() - valued().size()) + " without a value";
    }

    /**
     * A builder; the basis is required.
     *
     * @return an empty builder
     */
    public static TimeSeriesBuilder builder() {
        return new TimeSeriesBuilder();
    }
}
