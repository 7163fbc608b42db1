// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a policy held over some days, such as that nothing begins unless something ends.
 *
 * @since 0.1.0
 */
public enum PolicyKept implements Token {
    /** It held. */
    KEPT,
    /** It did not. */
    NOT_KEPT
}
