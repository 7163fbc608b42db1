// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a record shows something, such as unknown where nobody wrote it down.
 *
 * @since 0.1.0
 */
public enum FeatureState implements Token {
    /** The record shows it. */
    PRESENT,
    /** The record shows that it is not so. */
    ABSENT,
    /** The record shows neither. */
    UNKNOWN
}
