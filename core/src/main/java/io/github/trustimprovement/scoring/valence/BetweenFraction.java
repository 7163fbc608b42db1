// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Estimate;

/**
 * How much of a contestation lies between leaders, as it is and less what chance alone would give, such as 0.40 and
 * 0.16.
 *
 * <p>The two are never apart: with few judgements a leader, the raw fraction is large even where leaders do not differ.
 *
 * @param raw between divided by total
 * @param adjusted 0 on average where leaders do not differ, 1 where nothing else does; may be negative
 * @since 0.1.0
 */
public record BetweenFraction(Estimate raw, Estimate adjusted) {
    /** Both on one line. */
    @Override
    public String toString() {
        return "raw " + raw + ", adjusted " + adjusted;
    }
}
