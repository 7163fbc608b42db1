// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A speaker who is a participant of the study, such as {@code p01}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Identified implements Speaker permits IdentifiedBuilder.ImmutableIdentified {
    Identified() {}

    /**
     * The participant's id.
     *
     * @return the id, not blank
     */
    public abstract String participant();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this speaker's values.
     *
     * @return the builder
     */
    public abstract IdentifiedBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Identified.participant", participant());
    }

    /** The participant's id. */
    @Override
    public String toString() {
        return participant();
    }

    /**
     * A participant of the study.
     *
     * @param participant the participant's id
     * @return the speaker
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Identified of(String participant) {
        return builder().participant(participant).build();
    }

    /**
     * A builder; the participant is required.
     *
     * @return an empty builder
     */
    public static IdentifiedBuilder builder() {
        return new IdentifiedBuilder();
    }
}
