// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The values of one measure by organisation and period, of which the series of each organisation is made.
 *
 * <p>{@code observations.collect(SeriesTally.collector(measure)).series(OrganisationRef.school("oak"))}. A commutative
 * monoid: {@link #merge} of the tallies of two streams is the tally of both, with {@link #empty} as identity, so that
 * observations may come in any order and in parts.
 *
 * @param measure the measure
 * @param seen what was observed, by organisation and period
 * @param ofOtherMeasures how many observations of other measures were passed over
 * @since 0.1.0
 */
public record SeriesTally(
        OutcomeMeasure measure, Map<OrganisationRef, Map<Period, SeenValue>> seen, long ofOtherMeasures) {
    /**
     * Creates a tally.
     *
     * @param measure the measure
     * @param seen what was observed, by organisation and period
     * @param ofOtherMeasures how many observations of other measures were passed over
     */
    public SeriesTally {
        Map<OrganisationRef, Map<Period, SeenValue>> copy = new HashMap<>();
        seen.forEach((organisation, values) -> copy.put(organisation, Map.copyOf(values)));
        seen = Map.copyOf(copy);
    }

    /**
     * The tally of nothing.
     *
     * @param measure the measure
     * @return the tally
     */
    public static SeriesTally empty(OutcomeMeasure measure) {
        return new SeriesTally(measure, Map.of(), 0);
    }

    /**
     * The tally of a panel.
     *
     * @param panel the observations of one measure
     * @return the tally
     */
    public static SeriesTally of(Panel panel) {
        return of(panel.measure(), panel.observations().stream());
    }

    /**
     * The tally of a stream of observations; those of other measures are passed over and counted.
     *
     * @param measure the measure
     * @param observations the observations, in any order
     * @return the tally
     */
    public static SeriesTally of(OutcomeMeasure measure, Stream<Observation> observations) {
        return observations.collect(collector(measure));
    }

    /**
     * A collector of observations; those of other measures are passed over and counted.
     *
     * @param measure the measure
     * @return the collector
     */
    public static Collector<Observation, ?, SeriesTally> collector(OutcomeMeasure measure) {
        return Collector.of(
                Seen::new,
                (seen, observation) -> seen.add(measure, observation),
                (seen, other) -> seen.merge(other.values, other.others),
                seen -> seen.tally(measure),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The tally of these observations and others.
     *
     * @param other the tally of other observations of the same measure
     * @return both
     * @throws InvalidModelException if the measure is another
     */
    public SeriesTally merge(SeriesTally other) {
        if (!measure.equals(other.measure)) {
            throw InvalidModelException.of("SeriesTally.measure", "the same, " + measure, other.measure);
        }
        return new Seen()
                .merge(seen, ofOtherMeasures)
                .merge(other.seen, other.ofOtherMeasures)
                .tally(measure);
    }

    /**
     * The organisations that were observed.
     *
     * @return the organisations, by level and id
     */
    public List<OrganisationRef> organisations() {
        return seen.keySet().stream().sorted().toList();
    }

    /**
     * The series of one organisation.
     *
     * @param organisation the school, trust or group
     * @return the series, without points where the organisation was not observed
     */
    public TimeSeries series(OrganisationRef organisation) {
        return SeriesReading.of(measure, organisation, seen.getOrDefault(organisation, Map.of()));
    }

    /** Sums that change; kept within one thread at a time. */
    private static final class Seen {
        private final Map<OrganisationRef, Map<Period, SeenValue>> values = new HashMap<>();
        private long others;

        void add(OutcomeMeasure measure, Observation observation) {
            if (observation.measure().equals(measure.id())) {
                add(observation.organisation(), observation.period(), SeenValue.of(observation));
            } else {
                others++;
            }
        }

        private void add(OrganisationRef organisation, Period period, SeenValue value) {
            values.computeIfAbsent(organisation, key -> new HashMap<>()).merge(period, value, SeenValue::and);
        }

        Seen merge(Map<OrganisationRef, Map<Period, SeenValue>> more, long moreOthers) {
            more.forEach((organisation, seen) -> seen.forEach((period, value) -> add(organisation, period, value)));
            others += moreOthers;
            return this;
        }

        SeriesTally tally(OutcomeMeasure measure) {
            return new SeriesTally(measure, values, others);
        }
    }
}
