// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

/**
 * Which way a {@link LeverCondition} is believed to work on its lever when it holds, such as enabling.
 *
 * <p>It is no {@link Valence}: a condition is a circumstance, a valence is a judgement, and a lever may be judged
 * negative although an enabling condition holds. Nor is it a {@link CoreRole}, where the paper uses 'enabling' again.
 *
 * <p>Defined by Rollett (2026), s. 4.5. SDK interpretation: the name of the moderating kind.
 *
 * @since 0.1.0
 */
public enum ConditionEffect {
    /** Where it holds, the lever is believed to help. */
    ENABLING,
    /** Where it holds, the lever is believed to hinder. */
    CONSTRAINING,
    /** It bears on which way the lever works and stands on neither side. */
    MODERATING
}
