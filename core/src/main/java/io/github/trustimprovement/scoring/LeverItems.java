// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;

/**
 * Levers with valences, as all codings of a segment say; a bit for each, since millions of segments are read.
 *
 * @param bits for each lever the {@linkplain LeverCell#pattern() pattern} of its valences, the first lever lowest
 */
record LeverItems(long bits) {
    static final LeverItems NONE = new LeverItems(0);

    static LeverItems of(Lever lever, CountedValence valence) {
        return new LeverItems((long) LeverCell.bit(valence) << (LeverCell.row(lever) * LeverCell.BITS));
    }

    LeverItems union(LeverItems other) {
        return with(bits | other.bits, other);
    }

    LeverItems intersection(LeverItems other) {
        return with(bits & other.bits, other);
    }

    /** One of the two, if it has these bits already. */
    private LeverItems with(long result, LeverItems other) {
        if (result == bits) {
            return this;
        }
        return result == other.bits ? other : new LeverItems(result);
    }
}
