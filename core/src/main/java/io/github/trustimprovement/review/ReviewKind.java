// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.organisation.Token;

/**
 * Who looks, as seen from the organisation that is reviewed, such as {@code PEER}: another school or trust.
 *
 * <p>SDK interpretation: Rollett (2024) names review by peers as an example of practice; the three kinds are ours.
 *
 * @since 0.1.0
 */
public enum ReviewKind implements Token {
    /** The organisation itself. */
    SELF,
    /** Someone of another school or trust, on equal terms. */
    PEER,
    /** Someone from outside with an office or a contract to review. */
    EXTERNAL
}
