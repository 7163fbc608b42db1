// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * What became of one turn of a Plan-Do-Study-Act cycle, such as incomplete where a new plan follows on the trial.
 *
 * @since 0.1.0
 */
public enum CycleOutcome implements Token {
    /** Plan, Do, Study and Act were taken in this order. */
    COMPLETE,
    /** It is the last one and may go on. */
    OPEN,
    /** Another turn, an Act or the end of the initiative came before all four were taken in order. */
    INCOMPLETE
}
