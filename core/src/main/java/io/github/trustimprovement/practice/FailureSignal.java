// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something by which one would see that an initiative fails, such as a fall in attendance.
 *
 * <p>{@code FailureSignal.of("f1", "attendance falls in two schools")}.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'. SDK interpretation: the metric, and the limit in words, which
 * is the trust's own.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class FailureSignal permits FailureSignalBuilder.ImmutableFailureSignal {
    FailureSignal() {}

    /**
     * The signal's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What one would see.
     *
     * @return the text, not blank
     */
    public abstract String description();

    /**
     * The id of the outcome measure in which it would show.
     *
     * @return the id, not blank; or empty
     */
    public abstract Optional<String> measure();

    /**
     * From where on it counts, in words; the trust sets it.
     *
     * @return the limit, or empty
     */
    public abstract Optional<String> limit();

    /**
     * A remark on the signal.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this signal's values.
     *
     * @return the builder
     */
    public abstract FailureSignalBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("FailureSignal.id", id());
        Require.notBlank("FailureSignal.description", description());
        measure().ifPresent(value -> Require.notBlank("FailureSignal.measure", value));
    }

    /** The signal on one line: id, description and measure. */
    @Override
    public String toString() {
        return Line.of(id()).quoted(description()).part("in", measure()).toString();
    }

    /**
     * A signal.
     *
     * @param id the id
     * @param description what one would see
     * @return the signal
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static FailureSignal of(String id, String description) {
        return builder().id(id).description(description).build();
    }

    /**
     * A builder; id and description are required.
     *
     * @return an empty builder
     */
    public static FailureSignalBuilder builder() {
        return new FailureSignalBuilder();
    }
}
