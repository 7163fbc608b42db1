// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Token;

/**
 * Why an organisation is not in a panel at every date, such as {@link #NEW_MEMBER}.
 *
 * <p>A new member is not a new observation: the one came to the trust, of the other nothing was known before. A panel
 * that was not asked for members ({@link BalancedPanel#membersOf(Membership)}) knows of observations alone.
 *
 * @since 0.1.0
 */
public enum PanelChange implements Token {
    /** It belongs to the trusts at the last date and did not at the first; earlier values are not theirs. */
    NEW_MEMBER,
    /** It belonged at the first date and does not at the last; later values are not theirs. */
    FORMER_MEMBER,
    /** It has a value at the last date and none at the first, as far as is known without having joined. */
    NEW_OBSERVATION,
    /** It has a value at the first date and none at the last, as far as is known without having left. */
    LOST_OBSERVATION,
    /** It lacks a value between two dates, or neither end has one. */
    GAP;

    /** Whether it is there at the last date and was not at the first. */
    boolean isJoining() {
        return this == NEW_MEMBER || this == NEW_OBSERVATION;
    }

    /** Whether it was there at the first date and is not at the last. */
    boolean isLeaving() {
        return this == FORMER_MEMBER || this == LOST_OBSERVATION;
    }
}
