// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Where an initiative stands on a given day, such as running. It is read from the log and never stored.
 *
 * <p>SDK interpretation: no paper names the states.
 *
 * @since 0.1.0
 */
public enum InitiativeStatus implements Token {
    /** Nothing in the log has started it yet. */
    NOT_STARTED,
    /** It was started or taken up again. */
    RUNNING,
    /** It rests. */
    PAUSED,
    /** It was stopped. */
    STOPPED,
    /** Another initiative took its place. */
    REPLACED;

    /**
     * Tells whether it has begun and not ended.
     *
     * @return true if it runs or rests
     */
    public boolean isUnderWay() {
        return this == RUNNING || this == PAUSED;
    }

    /**
     * Tells whether it has ended.
     *
     * @return true if it was stopped or replaced
     */
    public boolean isOver() {
        return this == STOPPED || this == REPLACED;
    }
}
