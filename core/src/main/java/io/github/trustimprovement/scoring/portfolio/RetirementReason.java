// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * Why somebody may ask whether to stop an initiative, such as that it was seen not to work.
 *
 * <p>Rollett (2024), component 'De-implement', names the two.
 *
 * @since 0.1.0
 */
public enum RetirementReason implements Token {
    /** Its last verdict is that it does not work. */
    NOT_EFFECTIVE,
    /** A review says that another initiative works better for the same purpose. */
    LESS_EFFECTIVE
}
