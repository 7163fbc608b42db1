// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The entry of an initiative into a phase of the trust's own model, such as one that the trust calls 'steady'.
 *
 * <p>{@code ModelPhaseEntered.of(LocalDate.of(2025, 10, 1), "steady")}. A school's own way through the phases is in
 * the {@link ImprovementModel}.
 *
 * <p>SDK interpretation of Rollett (2026), s. 3.3.8.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ModelPhaseEntered implements InitiativeEvent
        permits ModelPhaseEnteredBuilder.ImmutableModelPhaseEntered {
    ModelPhaseEntered() {}

    @Override
    public abstract LocalDate date();

    /**
     * The id of a {@link ModelPhase}.
     *
     * @return the id, not blank
     */
    public abstract String phase();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract ModelPhaseEnteredBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ModelPhaseEntered.phase", phase());
    }

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " model phase").and(phase()).quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @param phase the phase's id
     * @return the event
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static ModelPhaseEntered of(LocalDate date, String phase) {
        return builder().date(date).phase(phase).build();
    }

    /**
     * A builder; date and phase are required.
     *
     * @return an empty builder
     */
    public static ModelPhaseEnteredBuilder builder() {
        return new ModelPhaseEnteredBuilder();
    }
}
