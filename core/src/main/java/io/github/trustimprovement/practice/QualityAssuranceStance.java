// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * How a look at a school is carried out, such as together with those who work there.
 *
 * <p>Rollett (2026), s. 3.3.3, sets quality assurance that is done with schools against a kind that resembles
 * inspection. Neither is a valence: that is a judgement in a context.
 *
 * @since 0.1.0
 */
public enum QualityAssuranceStance implements Token {
    /** With the school. */
    COLLABORATIVE,
    /** To the school, as an inspector would. */
    INSPECTORIAL
}
