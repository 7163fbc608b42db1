// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A signal of failure that was seen and what was done about it, such as adapting the initiative.
 *
 * <p>{@code SignalObserved.of(LocalDate.of(2026, 2, 9), "f1").withResponse(FailureResponse.ADAPT)}. A signal without
 * response can exist; a rule reports it.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class SignalObserved implements InitiativeEvent
        permits SignalObservedBuilder.ImmutableSignalObserved {
    SignalObserved() {}

    @Override
    public abstract LocalDate date();

    /**
     * The id of the {@link FailureSignal} that was seen.
     *
     * @return the id, not blank
     */
    public abstract String signal();

    /**
     * Whether the action was adapted or given up.
     *
     * @return the response, or empty
     */
    public abstract Optional<FailureResponse> response();

    /**
     * What was done.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> action();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The event with another response.
     *
     * @param value the response
     * @return a copy
     */
    public abstract SignalObserved withResponse(FailureResponse value);

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract SignalObservedBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("SignalObserved.signal", signal());
    }

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " signal")
                .and(signal())
                .part("", response().map(FailureResponse::code))
                .quoted(action())
                .quoted(note())
                .toString();
    }

    /**
     * The event on a day, so far without response.
     *
     * @param date the day
     * @param signal the signal's id
     * @return the event
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static SignalObserved of(LocalDate date, String signal) {
        return builder().date(date).signal(signal).build();
    }

    /**
     * A builder; date and signal are required.
     *
     * @return an empty builder
     */
    public static SignalObservedBuilder builder() {
        return new SignalObservedBuilder();
    }
}
