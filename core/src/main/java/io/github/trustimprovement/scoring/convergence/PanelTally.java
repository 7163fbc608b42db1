// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * The observations of one measure by organisation and period, from a stream and in any order.
 *
 * <p>{@code observations.collect(PanelTally.collecting(measure, List.of(first, last), UpwardsConvergence::of))}. Tallies of
 * one measure merge in any order and grouping. Two observations of one organisation and period leave none: which of them
 * holds is not for a tally to choose.
 *
 * @since 0.1.0
 */
public final class PanelTally {
    private final OutcomeMeasure measure;
    private final Map<OrganisationRef, Map<Period, Optional<Decimal>>> cells = new TreeMap<>();

    private PanelTally(OutcomeMeasure measure) {
        this.measure = measure;
    }

    /**
     * The tally of nothing.
     *
     * @param measure what is measured
     * @return the identity of {@link #merge}
     */
    public static PanelTally empty(OutcomeMeasure measure) {
        return new PanelTally(measure);
    }

    /**
     * The tally of a panel.
     *
     * @param panel the observations of one measure
     * @return the tally
     */
    public static PanelTally of(Panel panel) {
        return panel.observations().stream().collect(collecting(panel.measure()));
    }

    /**
     * A collector that tallies observations of one measure, in parallel if the stream is. Rows of several measures pass
     * {@code Collectors.filtering(row -> row.measure().equals(measure.id()), PanelTally.collecting(measure))}.
     *
     * @param measure what is measured
     * @return the collector
     * @throws InvalidModelException while it collects, on an observation of another measure
     */
    public static Collector<Observation, ?, PanelTally> collecting(OutcomeMeasure measure) {
        return Collector.of(
                () -> new PanelTally(measure),
                PanelTally::add,
                PanelTally::absorb,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * A collector that makes a result of observations of one measure in one call; {@link #collecting(OutcomeMeasure)} says
     * how rows of several measures pass.
     *
     * @param <R> the result, such as {@link UpwardsConvergence}
     * @param measure what is measured
     * @param periods the dates, each after the one before, at least two
     * @param result the result of a balanced panel, such as {@code UpwardsConvergence::of}
     * @return the collector
     * @throws InvalidModelException while it collects, on an observation of another measure and where {@link #balanced}
     *     throws it
     */
    public static <R> Collector<Observation, ?, R> collecting(
            OutcomeMeasure measure, List<Period> periods, Function<BalancedPanel, R> result) {
        return Collector.of(
                () -> new PanelTally(measure),
                PanelTally::add,
                PanelTally::absorb,
                tally -> result.apply(tally.balanced(periods)),
                Collector.Characteristics.UNORDERED);
    }

    private void add(Observation observation) {
        if (!observation.measure().equals(measure.id())) {
            throw InvalidModelException.of("PanelTally.observations", "of the measure " + measure.id(), observation);
        }
        put(observation.organisation(), observation.period(), observation.measured());
    }

    private void put(OrganisationRef organisation, Period period, Optional<Decimal> value) {
        cells.computeIfAbsent(organisation, added -> new HashMap<>())
                .merge(period, value, (one, other) -> Optional.empty());
    }

    private PanelTally absorb(PanelTally other) {
        other.cells.forEach(
                (organisation, values) -> values.forEach((period, value) -> put(organisation, period, value)));
        return this;
    }

    /**
     * The tally of this one's observations and another's.
     *
     * @param other a tally of other observations
     * @return both
     * @throws IllegalArgumentException if the measures differ
     */
    public PanelTally merge(PanelTally other) {
        if (!measure.equals(other.measure)) {
            throw new IllegalArgumentException(
                    "merge: both of one measure, was: '" + measure.id() + "' and '" + other.measure.id() + "'");
        }
        return new PanelTally(measure).absorb(this).absorb(other);
    }

    /**
     * What is measured.
     *
     * @return the measure
     */
    public OutcomeMeasure measure() {
        return measure;
    }

    /**
     * The organisations with a value at every one of some dates, and beside them the others.
     *
     * @param periods the dates, each after the one before, at least two
     * @return the balanced panel
     * @throws InvalidModelException if there are fewer than two dates or one is not after the one before
     */
    public BalancedPanel balanced(List<Period> periods) {
        return PanelRows.balanced(
                BalancedPanel.builder().measure(measure).periods(periods),
                periods.isEmpty()
                        ? List.of()
                        : cells.entrySet().stream()
                                .map(each -> PanelRow.of(each.getKey(), values(each.getValue(), periods)))
                                .toList());
    }

    private static List<Optional<Decimal>> values(Map<Period, Optional<Decimal>> known, List<Period> periods) {
        return periods.stream()
                .map(period -> known.getOrDefault(period, Optional.empty()))
                .toList();
    }

    /** Tells whether both tallies hold the same, observation by observation. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PanelTally tally && measure.equals(tally.measure) && cells.equals(tally.cells);
    }

    @Override
    public int hashCode() {
        return 31 * measure.hashCode() + cells.hashCode();
    }

    /** The tally on one line: measure and number of organisations. */
    @Override
    public String toString() {
        return measure.id() + ", organisations: " + cells.size();
    }
}
