// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * What someone concludes from a review of an initiative, such as that it does not work.
 *
 * <p>It is a perception, never a measured effect. SDK interpretation of the component 'De-implement' in Rollett
 * (2024), which names initiatives that do not work or work less well than others; the latter is {@link
 * Reviewed#lessEffectiveThan()}.
 *
 * @since 0.1.0
 */
public enum EffectivenessVerdict implements Token {
    /** It is seen to work. */
    EFFECTIVE,
    /** It is seen not to work. */
    NOT_EFFECTIVE,
    /** It was looked at, and nothing could be said. */
    UNCLEAR
}
