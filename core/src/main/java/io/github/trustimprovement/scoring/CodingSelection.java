// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * Whose codings count where several people coded, such as {@code CodingSelection.coder("c1")}.
 *
 * <p>The coders of a segment are those who gave it a coding and those who have coded its source from end to end; the
 * latter, if they gave it none, said 'no'. Codings without a coder are one coder of their own.
 *
 * <p>SDK interpretation throughout: Rollett (2026) reports no second coder.
 *
 * @since 0.1.0
 */
public sealed interface CodingSelection permits CodingSelections, OneCoder {
    /**
     * The default: all codings count, and no segment with a coding may have more than one coder. Where one has,
     * results are undefined ({@link UndefinedReason#CODERS_NOT_RESOLVED}).
     *
     * @return the selection
     */
    static CodingSelection soleCoder() {
        return CodingSelections.SOLE_CODER;
    }

    /**
     * The codings of one coder count.
     *
     * @param id the coder's id
     * @return the selection
     * @throws InvalidModelException if the id is blank
     */
    static CodingSelection coder(String id) {
        return new OneCoder(id);
    }

    /**
     * What all coders of a segment gave it counts; a segment with one coder counts as that one coded it.
     *
     * @return the selection
     */
    static CodingSelection agreed() {
        return CodingSelections.AGREED;
    }

    /**
     * What any coder of a segment gave it counts. To keep coders apart, take one {@link #coder(String)} at a time.
     *
     * @return the selection
     */
    static CodingSelection anyCoder() {
        return CodingSelections.ANY_CODER;
    }
}
