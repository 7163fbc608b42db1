// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * The unit of a tally that counts segments, such as {@code LeverValenceTally<SegmentUnit>}.
 *
 * @since 0.1.0
 */
public enum SegmentUnit implements CountingUnit {
    /** The one value; see {@link CountingUnit#SEGMENT}. */
    INSTANCE;

    @Override
    public String plural() {
        return "segments";
    }
}
