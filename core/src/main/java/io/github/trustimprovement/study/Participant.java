// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.TrustAttributes;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who took part, known by a pseudonym alone, such as {@code p01}, a chief executive.
 *
 * <p>{@code Participant.of("p01", LeaderGroup.CEO)}. There is no field for a name, and the id should hold none.
 *
 * <p>Participants are anonymous in Rollett (2026), s. 2.3; the two groups are those of s. 2.1.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Participant permits ParticipantBuilder.ImmutableParticipant {
    Participant() {}

    /**
     * The pseudonym.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * The group of leaders that the participant belongs to.
     *
     * @return the group, or empty where it is not stated
     */
    public abstract Optional<LeaderGroup> leaderGroup();

    /**
     * What sampling looks at in the participant's trust.
     *
     * @return the attributes, or empty where none is recorded
     */
    public abstract Optional<TrustAttributes> trustAttributes();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this participant's values.
     *
     * @return the builder
     */
    public abstract ParticipantBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Participant.id", id());
    }

    /** The participant on one line: id and group. */
    @Override
    public String toString() {
        return id() + leaderGroup().map(group -> " (" + group.label() + ")").orElse("");
    }

    /**
     * A participant whose group is not stated.
     *
     * @param id the pseudonym
     * @return the participant
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Participant of(String id) {
        return builder().id(id).build();
    }

    /**
     * A participant of a group.
     *
     * @param id the pseudonym
     * @param group the group
     * @return the participant
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Participant of(String id, LeaderGroup group) {
        return builder().id(id).leaderGroup(group).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
