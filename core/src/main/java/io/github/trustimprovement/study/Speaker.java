// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.Extension;
import java.util.Map;

/**
 * Who says what a segment holds: a participant, someone of whom the group alone is known, or nobody knows who.
 *
 * <p>{@code Speaker.of("p01")}, {@code Speaker.ofGroup(LeaderGroup.CEO)}, {@code Speaker.unknown()}.
 *
 * @since 0.1.0
 */
public sealed interface Speaker permits Identified, GroupOnly, Unknown {
    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();

    /**
     * A participant of the study.
     *
     * @param participant the participant's id
     * @return the speaker
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    static Speaker of(String participant) {
        return Identified.of(participant);
    }

    /**
     * Someone of whom the group alone is known.
     *
     * @param group the group
     * @return the speaker
     */
    static Speaker ofGroup(LeaderGroup group) {
        return GroupOnly.of(group);
    }

    /**
     * A speaker of whom nothing is known.
     *
     * @return the speaker
     */
    static Speaker unknown() {
        return Unknown.builder().build();
    }
}
