// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * The unit of a tally that counts leaders, such as {@code LeverValenceTally<LeaderUnit>}.
 *
 * @since 0.1.0
 */
public enum LeaderUnit implements CountingUnit {
    /** The one value; see {@link CountingUnit#LEADER}. */
    INSTANCE;

    @Override
    public String plural() {
        return "leaders";
    }
}
