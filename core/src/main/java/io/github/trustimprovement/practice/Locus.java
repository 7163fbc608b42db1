// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Where something is decided, such as in each school.
 *
 * <p>That a trust says what it settles for all and what is planned locally, and why, is an example under the
 * component 'Align strategy' in Rollett (2024). SDK interpretation: the names of the values, and {@link #SHARED}. No
 * place is better than another.
 *
 * @since 0.1.0
 */
public enum Locus implements Token {
    /** The trust decides for all. */
    TRUST,
    /** Each school decides. */
    SCHOOL,
    /** Trust and schools decide together. */
    SHARED
}
