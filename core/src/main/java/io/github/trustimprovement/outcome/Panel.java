// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The observations of one measure, by organisation and period, such as {@code ks2-reading} of four schools over three
 * years.
 *
 * <p>{@code Panel.of(measure, observations)}. It may be unbalanced, and an organisation may have two observations of
 * one period; a rule reports the latter, and no look-up picks one of them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Panel permits PanelBuilder.ImmutablePanel {
    Panel() {}

    /**
     * The measure.
     *
     * @return the measure
     */
    public abstract OutcomeMeasure measure();

    /**
     * The observations, all of the measure.
     *
     * @return the observations, in the order given; may be empty
     */
    public abstract List<Observation> observations();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The panel with other observations.
     *
     * @param values the observations
     * @return a copy
     * @throws InvalidModelException if one is of another measure
     */
    public abstract Panel withObservations(Observation... values);

    /**
     * A builder that starts with this panel's values.
     *
     * @return the builder
     */
    public abstract PanelBuilder toBuilder();

    /**
     * The organisations that were observed.
     *
     * @return the organisations, in the order of their first observation
     */
    public List<OrganisationRef> organisations() {
        return observations().stream().map(Observation::organisation).distinct().toList();
    }

    /**
     * The periods to which observations belong.
     *
     * @return the periods, in the order of {@link Period#compareTo}
     */
    public List<Period> periods() {
        return observations().stream()
                .map(Observation::period)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The observations of a period.
     *
     * @param period the period
     * @return the observations, in the order given; may be empty
     */
    public List<Observation> observations(Period period) {
        return observations().stream()
                .filter(observation -> observation.period().equals(period))
                .toList();
    }

    /**
     * The observations of an organisation, over time.
     *
     * @param organisation the organisation
     * @return the observations, in the order of their periods; may be empty
     */
    public List<Observation> observations(OrganisationRef organisation) {
        return byOrganisation().getOrDefault(organisation, List.of());
    }

    /**
     * The observations of an organisation in a period: one, unless there is none or a duplicate.
     *
     * @param organisation the organisation
     * @param period the period
     * @return the observations, in the order given; may be empty
     */
    public List<Observation> observations(OrganisationRef organisation, Period period) {
        return observations(organisation).stream()
                .filter(observation -> observation.period().equals(period))
                .toList();
    }

    /**
     * The number that was measured of an organisation in a period.
     *
     * @param organisation the organisation
     * @param period the period
     * @return the number; empty where there is no observation, its value is missing, or there are several
     */
    public Optional<Decimal> measured(OrganisationRef organisation, Period period) {
        List<Observation> found = observations(organisation, period);
        return found.size() == 1 ? found.get(0).measured() : Optional.empty();
    }

    @Value.Lazy
    Map<OrganisationRef, List<Observation>> byOrganisation() {
        return observations().stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(Collectors.groupingBy(
                        Observation::organisation, Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    @Value.Check
    void check() {
        observations().stream()
                .filter(observation -> !observation.measure().equals(measure().id()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidModelException.of(
                            "Panel.observations", "of the measure " + measure().id(), other);
                });
    }

    /** The panel on one line: measure and the numbers of observations, organisations and periods. */
    @Override
    public String toString() {
        return measure().id() + ", observations: " + observations().size() + ", organisations: "
                + organisations().size() + ", periods: " + periods().size();
    }

    /**
     * A panel.
     *
     * @param measure the measure
     * @param observations the observations
     * @return the panel
     * @throws InvalidModelException if an observation is of another measure
     */
    public static Panel of(OutcomeMeasure measure, Iterable<Observation> observations) {
        return builder().measure(measure).addAllObservations(observations).build();
    }

    /**
     * A panel.
     *
     * @param measure the measure
     * @param observations the observations
     * @return the panel
     * @throws InvalidModelException if an observation is of another measure
     */
    public static Panel of(OutcomeMeasure measure, Observation... observations) {
        return builder().measure(measure).addObservations(observations).build();
    }

    /**
     * A collector of the observations of one measure from a stream of observations of any, such as rows that are read one
     * at a time. It holds what it collects.
     *
     * @param measure the measure
     * @return the collector
     */
    public static Collector<Observation, ?, Panel> collecting(OutcomeMeasure measure) {
        return Collectors.collectingAndThen(
                Collectors.filtering(observation -> observation.measure().equals(measure.id()), Collectors.toList()),
                observations -> of(measure, observations));
    }

    /**
     * A builder; the measure is required.
     *
     * @return an empty builder
     */
    public static PanelBuilder builder() {
        return new PanelBuilder();
    }
}
