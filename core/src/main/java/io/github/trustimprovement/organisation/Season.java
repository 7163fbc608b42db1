// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

/**
 * One of the three parts of an academic year in which schools teach, such as the autumn term; in the order of the year.
 *
 * @since 0.1.0
 */
public enum Season implements Token {
    /** The first term of an academic year. */
    AUTUMN,
    /** The second term. */
    SPRING,
    /** The third term. */
    SUMMER
}
