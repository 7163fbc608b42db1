// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a gain was still there after support ended; how much of it must be is the caller's.
 *
 * @since 0.1.0
 */
public enum GainState implements Token {
    /** As much of it was there as the caller asks for. */
    SUSTAINED,
    /** Less of it was. */
    NOT_SUSTAINED
}
