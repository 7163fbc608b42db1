// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of an initiative, such as because it does not work.
 *
 * <p>{@code Stopped.of(LocalDate.of(2026, 7, 20)).withReason("...")}.
 *
 * <p>Rollett (2024), component 'De-implement'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Stopped implements InitiativeEvent permits StoppedBuilder.ImmutableStopped {
    Stopped() {}

    @Override
    public abstract LocalDate date();

    /**
     * Why it is stopped.
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> reason();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The event with a reason.
     *
     * @param value the reason
     * @return a copy
     */
    public abstract Stopped withReason(String value);

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract StoppedBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " stopped").quoted(reason()).quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @return the event
     */
    public static Stopped of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * A builder; the date is required.
     *
     * @return an empty builder
     */
    public static StoppedBuilder builder() {
        return new StoppedBuilder();
    }
}
