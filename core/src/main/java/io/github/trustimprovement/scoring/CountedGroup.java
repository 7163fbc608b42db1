// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;

/**
 * The group under which something is counted, such as {@link #CEO}; with a place for what has no stated group.
 *
 * @since 0.1.0
 */
public enum CountedGroup implements CountedSpeakers {
    /** Said by a {@link LeaderGroup#CEO}. */
    CEO,
    /** Said by a {@link LeaderGroup#NON_CEO}. */
    NON_CEO,
    /** Said by someone whose group is not stated. */
    UNSTATED;

    /**
     * The place of a group.
     *
     * @param group the group
     * @return the place
     */
    public static CountedGroup of(LeaderGroup group) {
        return switch (group) {
            case CEO -> CEO;
            case NON_CEO -> NON_CEO;
        };
    }

    @Override
    public String label() {
        return switch (this) {
            case CEO -> LeaderGroup.CEO.label();
            case NON_CEO -> LeaderGroup.NON_CEO.label();
            case UNSTATED -> "group unstated";
        };
    }
}
