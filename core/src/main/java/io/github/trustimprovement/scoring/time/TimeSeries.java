// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The values of one organisation in the order of time, such as termly reading scores of school/oak.
 *
 * <p>{@code TimeSeries.of(panel, OrganisationRef.school("oak"))}. Missing values keep their place. Nothing is computed
 * from values of dates that the measure does not declare comparable, of unlike periods (years and terms), or on a scale
 * that does not carry it. A documented change parts a chart, and each part is then compared within itself alone.
 *
 * <p>SDK interpretation: on the scale of years an academic year stands at its start, a term at the start, a third or two
 * thirds of its year, and a day at its day.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TimeSeries permits TimeSeriesBuilder.ImmutableTimeSeries {
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
     * Within which stretches of time values can be compared.
     *
     * @return the spans; where empty, no two values can
     */
    public abstract List<ComparableSpan> comparable();

    /**
     * What may be computed with the values.
     *
     * @return the level, or empty where nobody says; nothing is then refused
     */
    public abstract Optional<LevelOfMeasurement> levelOfMeasurement();

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

    /** How many points have no value. */
    int missing() {
        return points().size() - valued().size();
    }

    /** What no answer must be taken for that goes from one value to the next, whatever lies between them. */
    List<Caveat> caveatsOfNeighbours(MeasureDescription measure) {
        List<Caveat> caveats = new ArrayList<>(measure.caveatsWith(basis()));
        if (missing() > 0) {
            caveats.add(Caveat.GAPS_PASSED_OVER);
        }
        return caveats;
    }

    /** What no answer must be taken for that supposes independent values. */
    List<Caveat> caveatsSupposing(MeasureDescription measure) {
        List<Caveat> caveats = new ArrayList<>(measure.caveatsWith(basis()));
        caveats.add(Caveat.INDEPENDENCE_SUPPOSED);
        return caveats;
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
     * Why nothing can be computed from some of the points, if so.
     *
     * @param points the points, all with a value
     * @param needed what the values must allow
     */
    Optional<UndefinedReason> whyUndefined(List<TimePoint> points, LevelOfMeasurement needed) {
        if (basis().whyUndefined().isPresent()) {
            return basis().whyUndefined();
        }
        if (!levelOfMeasurement().map(level -> level.isAtLeast(needed)).orElse(true)) {
            return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
        }
        return isComparable(points) ? Optional.empty() : Optional.of(UndefinedReason.NOT_COMPARABLE);
    }

    /** Points are in the order of time, so that a span that holds the first and the last holds all. */
    private boolean isComparable(List<TimePoint> points) {
        return points.size() < 2
                || comparable().stream()
                        .anyMatch(span -> span.contains(points.get(0)) && span.contains(points.get(points.size() - 1)));
    }

    /**
     * The series of one organisation in a panel.
     *
     * @param panel the observations of one measure
     * @param organisation the school, trust or group
     * @return the series; a date with two observations counts as missing
     */
    public static TimeSeries of(Panel panel, OrganisationRef organisation) {
        return of(panel.measure(), panel.observations(organisation).stream(), organisation);
    }

    /**
     * The series of one organisation in a trust's record.
     *
     * @param trust the record
     * @param measureId the id of the measure
     * @param organisation the school, trust or group
     * @return the series; a date with two observations counts as missing
     * @throws java.util.NoSuchElementException if the record has no such measure
     */
    public static TimeSeries of(TrustRecord trust, String measureId, OrganisationRef organisation) {
        return of(trust.panel(measureId), organisation);
    }

    /**
     * The series of one organisation in a stream of observations; {@link SeriesTally} gives those of all of them at once.
     *
     * @param measure the measure; observations of others are passed over
     * @param observations the observations, in any order
     * @param organisation the school, trust or group
     * @return the series; a date with two observations counts as missing
     */
    public static TimeSeries of(
            OutcomeMeasure measure, Stream<Observation> observations, OrganisationRef organisation) {
        return SeriesTally.of(
                        measure,
                        observations.filter(
                                observation -> observation.organisation().equals(organisation)))
                .series(organisation);
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
                .addComparable(ComparableSpan.ALWAYS)
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
        return points().size() + " points, " + missing() + " without a value";
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
