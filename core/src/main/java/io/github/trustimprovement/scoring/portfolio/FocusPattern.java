// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * How schools take up the same focus, such as one after another; none is better than another.
 *
 * @since 0.1.0
 */
public enum FocusPattern implements Token {
    /** Several schools, and never two of them on one day. */
    ONE_AT_A_TIME,
    /** Two schools on one day at least. */
    SIMULTANEOUS,
    /** One school alone. */
    ONE_SCHOOL,
    /** An initiative names no school, and those that are named are not seen to work at the same time. */
    UNKNOWN
}
