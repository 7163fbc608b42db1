// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

/**
 * The window in which two codes of one segment are together, such as {@code CooccurrenceTally<SameSegment>}.
 *
 * @since 0.1.0
 */
public enum SameSegment implements UnitWindow {
    /** The one value; see {@link Window#SAME_SEGMENT}. */
    INSTANCE;

    @Override
    public String label() {
        return "same segment";
    }

    @Override
    public String unit() {
        return "segments";
    }
}
