// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.study.Codebook;
import java.util.List;

/**
 * What a tally counts by: how a coding is read, and which cells are raised by all that was read of one unit.
 *
 * @param <I> a set of items, such as what all codings of a segment say; immutable
 * @param <K> a cell
 */
interface CellScheme<I, K> {
    /** What none of the counts must be taken for. */
    List<Caveat> caveats();

    Reading<I> read(LeverJudgement judgement);

    Reading<I> read(Code code, Codebook codebook);

    /** No item. */
    I none();

    I union(I items, I others);

    I intersection(I items, I others);

    /** No counts yet. */
    CellCounts<I, K> counts();
}
