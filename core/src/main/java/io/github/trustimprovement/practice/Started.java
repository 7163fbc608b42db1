// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The start of an initiative, such as on the first day of a school year; a start after a stop begins it anew.
 *
 * <p>{@code Started.of(LocalDate.of(2025, 9, 1))}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Started implements InitiativeEvent permits StartedBuilder.ImmutableStarted {
    Started() {}

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
    public abstract StartedBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " started").quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @return the event
     */
    public static Started of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * A builder; the date is required.
     *
     * @return an empty builder
     */
    public static StartedBuilder builder() {
        return new StartedBuilder();
    }
}
