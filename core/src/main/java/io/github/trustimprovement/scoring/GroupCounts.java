// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/** Counts by group. */
record GroupCounts(long ceo, long nonCeo, long unstated) {
    static final GroupCounts ZERO = new GroupCounts(0, 0, 0);

    /** A count of one group. */
    static GroupCounts of(CountedGroup group, long count) {
        return switch (group) {
            case CEO -> new GroupCounts(count, 0, 0);
            case NON_CEO -> new GroupCounts(0, count, 0);
            case UNSTATED -> new GroupCounts(0, 0, count);
        };
    }

    GroupCounts plus(GroupCounts other) {
        return new GroupCounts(ceo + other.ceo, nonCeo + other.nonCeo, unstated + other.unstated);
    }

    long of(CountedGroup group) {
        return switch (group) {
            case CEO -> ceo;
            case NON_CEO -> nonCeo;
            case UNSTATED -> unstated;
        };
    }

    long total() {
        return ceo + nonCeo + unstated;
    }
}
