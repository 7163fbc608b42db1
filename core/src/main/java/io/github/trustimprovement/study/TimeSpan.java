// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.Duration;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A span of a recording, such as {@code PT2M5S/PT2M40S}, from its beginning.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TimeSpan implements Locator permits TimeSpanBuilder.ImmutableTimeSpan {
    TimeSpan() {}

    /**
     * The time from the beginning of the recording to the beginning of the span.
     *
     * @return the time, not negative
     */
    public abstract Duration start();

    /**
     * The time from the beginning of the recording to the end of the span.
     *
     * @return the time, not negative
     */
    public abstract Duration end();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this locator's values.
     *
     * @return the builder
     */
    public abstract TimeSpanBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notNegative("TimeSpan.start", start());
        Require.notNegative("TimeSpan.end", end());
    }

    /** The span as two ISO 8601 durations, such as {@code PT2M5S/PT2M40S}. */
    @Override
    public String toString() {
        return start() + "/" + end();
    }

    /**
     * A span of a recording.
     *
     * @param start the time from the beginning of the recording to the beginning of the span
     * @param end the time from the beginning of the recording to the end of the span
     * @return the locator
     * @throws io.github.trustimprovement.concept.InvalidModelException if a part is negative
     */
    public static TimeSpan of(Duration start, Duration end) {
        return builder().start(start).end(end).build();
    }

    /**
     * A builder; start and end are required.
     *
     * @return an empty builder
     */
    public static TimeSpanBuilder builder() {
        return new TimeSpanBuilder();
    }
}
