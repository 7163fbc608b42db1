// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * How a load stands to a capacity, such as tight; where it becomes tight is the caller's.
 *
 * @since 0.1.0
 */
public enum LoadState implements Token {
    /** The capacity suffices. */
    WITHIN,
    /** It suffices, and the load is above the share that the caller calls tight. */
    TIGHT,
    /** It does not suffice. */
    OVERLOADED
}
