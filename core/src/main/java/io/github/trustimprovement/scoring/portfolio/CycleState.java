// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * How an initiative goes on, such as stalled; from when on it counts as stalled is the caller's.
 *
 * @since 0.1.0
 */
public enum CycleState implements Token {
    /** Nothing has begun: no start, no phase and no step of a cycle is in the log. */
    NOT_STARTED,
    /** It goes on. */
    MOVING,
    /** It does again and again without a study, or nothing changes. */
    STALLED,
    /** It rests on purpose. */
    PAUSED,
    /** It was stopped or replaced. */
    ENDED
}
