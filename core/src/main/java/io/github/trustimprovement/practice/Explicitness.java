// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether something has been put into words, such as in a written strategy, or only shows in what people do.
 *
 * <p>The model is meant to help trusts to make the implicit explicit: Rollett (2024), section 'Into the future'.
 *
 * @since 0.1.0
 */
public enum Explicitness implements Token {
    /** It is written down or openly said. */
    EXPLICIT,
    /** It shows in what is done, and nobody has put it into words. */
    IMPLICIT
}
