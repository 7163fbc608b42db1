// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import java.util.Optional;
import java.util.Set;

/**
 * What the selected coders made of one segment, such as the codes {@code commonality} and {@code alignment} in a remark
 * of p01.
 *
 * @param fate {@link Placement#PLACED} where a selected coder has looked at the segment, whether or not it got a code;
 *     {@link Placement#NOT_SELECTED} where none has; {@link Placement#CODERS_NOT_RESOLVED} where nobody was chosen among
 *     several
 * @param codes what it counts for, with what that stands under; empty unless it is placed
 * @param leader the id of its speaker, where that is one of the roster
 * @since 0.1.0
 */
public record SegmentCodes(Placement fate, Set<Code> codes, Optional<String> leader) {
    /**
     * Creates a reading.
     *
     * @param fate what becomes of the segment
     * @param codes what it counts for
     * @param leader the id of its speaker
     */
    public SegmentCodes {
        codes = Set.copyOf(codes);
    }

    /**
     * Whether a selected coder has looked at the segment.
     *
     * @return true if it counts
     */
    public boolean isPlaced() {
        return fate == Placement.PLACED;
    }
}
