// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * What a look at a school is for, such as to help it on.
 *
 * <p>Named in Rollett (2026), s. 3.3.3, by a comparison with assessment. One look may serve both.
 *
 * @since 0.1.0
 */
public enum QualityAssurancePurpose implements Token {
    /** To inform what is done next. */
    FORMATIVE,
    /** To state where the school stands. */
    SUMMATIVE
}
