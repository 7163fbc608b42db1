// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Which side of a school a look at it found something on, such as a strength.
 *
 * <p>SDK interpretation of Rollett (2026), s. 3.3.3, where some reviews are criticised for seeing weaknesses only.
 *
 * @since 0.1.0
 */
public enum FindingSide implements Token {
    /** Something that goes well. */
    STRENGTH,
    /** Something that does not. */
    WEAKNESS
}
