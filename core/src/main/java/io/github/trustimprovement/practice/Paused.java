// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rest of an initiative that is meant to go on, such as over an inspection.
 *
 * <p>{@code Paused.of(LocalDate.of(2026, 1, 5))}. A pause is not a stop.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Paused implements InitiativeEvent permits PausedBuilder.ImmutablePaused {
    Paused() {}

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract PausedBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " paused").quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @return the event
     */
    public static Paused of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * A builder; the date is required.
     *
     * @return an empty builder
     */
    public static PausedBuilder builder() {
        return new PausedBuilder();
    }
}
