// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * What kind of work a turn of an improvement cycle is used for, such as a simple task with one clear path.
 *
 * <p>Rollett (2024), section 'Plan-Do-Study-Act (PDSA)', reports that such cycles tend to be kept for simple linear
 * work. SDK interpretation: the two values; a rule may note, never judge.
 *
 * @since 0.1.0
 */
public enum CycleScope implements Token {
    /** One task with one clear path from cause to effect. */
    SIMPLE_LINEAR,
    /** Anything beyond that. */
    WIDER
}
