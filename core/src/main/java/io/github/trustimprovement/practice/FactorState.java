// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a contextual factor of implementation is seen to be in place, such as that an approach is feasible.
 *
 * <p>SDK interpretation: the guidance that Rollett (2024) cites asks leaders to consider the factors and gives no
 * scale.
 *
 * @since 0.1.0
 */
public enum FactorState implements Token {
    /** It is in place. */
    HOLDS,
    /** It is not in place. */
    DOES_NOT_HOLD,
    /** It was considered, and nobody can tell. */
    UNKNOWN
}
