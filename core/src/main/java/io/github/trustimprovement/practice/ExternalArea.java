// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * What of another school or of the system an initiative may affect, such as its staff.
 *
 * <p>SDK interpretation of 'System pressures' in Rollett (2026), s. 3.3.6.
 *
 * @since 0.1.0
 */
public enum ExternalArea implements Token {
    /** Who works where. */
    STAFF,
    /** What others are able to take on. */
    CAPACITY,
    /** Which pupils others serve. */
    PUPILS,
    /** Anything else. */
    OTHER
}
