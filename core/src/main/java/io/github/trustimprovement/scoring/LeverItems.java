// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import java.util.function.Consumer;

/**
 * Levers with valences, as all codings of a segment say; a bit for each, since millions of segments are read.
 *
 * @param bits for each lever the {@linkplain LeverCell#pattern() pattern} of its valences, the first lever lowest
 */
record LeverItems(long bits) {
    static final LeverItems NONE = new LeverItems(0);

    static LeverItems of(Lever lever, CountedValence valence) {
        return new LeverItems((long) LeverCell.bit(valence) << shift(LeverCell.row(lever)));
    }

    LeverItems union(LeverItems other) {
        return with(bits | other.bits);
    }

    LeverItems intersection(LeverItems other) {
        return with(bits & other.bits);
    }

    void forEachCell(Consumer<LeverCell> action) {
        int any = 0;
        for (int row = 0; bits >>> shift(row) != 0; row++) {
            int pattern = (int) (bits >>> shift(row)) & LeverCell.ALL_BITS;
            if (pattern != 0) {
                action.accept(LeverCell.at(row, pattern));
            }
            any |= pattern;
        }
        if (any != 0) {
            action.accept(LeverCell.at(LeverCell.ANY_LEVER, any));
        }
    }

    private LeverItems with(long others) {
        return others == bits ? this : new LeverItems(others);
    }

    private static int shift(int row) {
        return row * LeverCell.BITS;
    }
}
