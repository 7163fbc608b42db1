// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The return to an initiative after a rest, such as after a change of head.
 *
 * <p>{@code Resumed.of(LocalDate.of(2026, 4, 20))}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Resumed implements InitiativeEvent permits ResumedBuilder.ImmutableResumed {
    Resumed() {}

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
    public abstract ResumedBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " resumed").quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @return the event
     */
    public static Resumed of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * A builder; the date is required.
     *
     * @return an empty builder
     */
    public static ResumedBuilder builder() {
        return new ResumedBuilder();
    }
}
