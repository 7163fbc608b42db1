// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

/**
 * The window in which two codes of one leader of the roster are together, such as
 * {@code CooccurrenceTally<SameLeader>}; what is counted is leaders.
 *
 * @since 0.1.0
 */
public enum SameLeader implements UnitWindow {
    /** The one value; see {@link Window#SAME_LEADER}. */
    INSTANCE;

    @Override
    public String label() {
        return "same leader";
    }

    @Override
    public String unit() {
        return "leaders";
    }
}
