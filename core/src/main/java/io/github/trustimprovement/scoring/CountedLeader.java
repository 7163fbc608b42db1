// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * One leader of a roster whose part of a tally is meant, such as p01.
 *
 * @param id the participant's id, not blank
 * @since 0.1.0
 */
public record CountedLeader(String id) implements CountedSpeakers {
    /**
     * Creates a leader.
     *
     * @param id the participant's id, not blank
     * @throws InvalidModelException if the id is blank
     */
    public CountedLeader {
        Require.notBlank("CountedLeader.id", id);
    }

    /**
     * A leader.
     *
     * @param id the participant's id
     * @return the leader
     * @throws InvalidModelException if the id is blank
     */
    public static CountedLeader of(String id) {
        return new CountedLeader(id);
    }

    @Override
    public String label() {
        return id;
    }
}
