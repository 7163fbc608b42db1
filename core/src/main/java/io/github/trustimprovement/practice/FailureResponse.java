// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * What is done about something that fails, such as changing it.
 *
 * <p>Defined by Rollett (2024), component 'Anticipate and adapt'. To eject the failing part is not yet to stop the
 * initiative: that is a {@link Stopped} event.
 *
 * @since 0.1.0
 */
public enum FailureResponse implements Token {
    /** The action is changed. */
    ADAPT,
    /** The action is given up. */
    EJECT
}
