// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a condition is believed to hold, such as {@code UNKNOWN} where nobody has looked.
 *
 * @since 0.1.0
 */
public enum Holding implements Token {
    /** The condition holds. */
    HOLDS,
    /** The condition does not hold. */
    DOES_NOT_HOLD,
    /** It was asked and could not be told. */
    UNKNOWN
}
