// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ImplementationPhase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The entry of an initiative into a phase of implementation, such as 'Prepare'; a phase may be entered again.
 *
 * <p>{@code PhaseEntered.of(LocalDate.of(2025, 10, 1), ImplementationPhase.PREPARE)}.
 *
 * <p>The phases are those of the guidance cited in Rollett (2024), section 'Implementing improvement'. A phase is no
 * status: an initiative may be prepared before it is started.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class PhaseEntered implements InitiativeEvent permits PhaseEnteredBuilder.ImmutablePhaseEntered {
    PhaseEntered() {}

    @Override
    public abstract LocalDate date();

    /**
     * The phase.
     *
     * @return the phase, or text that no vocabulary knows
     */
    public abstract Coded<ImplementationPhase> phase();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract PhaseEnteredBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " phase").and(phase().code()).quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @param phase the phase
     * @return the event
     */
    public static PhaseEntered of(LocalDate date, ImplementationPhase phase) {
        return builder().date(date).phase(Coded.of(phase)).build();
    }

    /**
     * A builder; date and phase are required.
     *
     * @return an empty builder
     */
    public static PhaseEnteredBuilder builder() {
        return new PhaseEnteredBuilder();
    }
}
