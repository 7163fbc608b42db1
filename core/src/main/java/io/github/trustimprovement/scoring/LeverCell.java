// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a lever tally.
 *
 * @param lever the lever, or empty for any lever
 * @param kind what is counted of it
 */
record LeverCell(Optional<Lever> lever, Kind kind) {
    static final LeverCell ANY_LEVER = any(Kind.ANY);

    enum Kind {
        POSITIVE,
        NEGATIVE,
        UNSTATED,
        /** Both positive and negative. */
        MIXED,
        /** Whatever the valence. */
        ANY
    }

    static LeverCell of(Lever lever, Kind kind) {
        return new LeverCell(Optional.of(lever), kind);
    }

    static LeverCell of(Lever lever, CountedValence valence) {
        return of(lever, kind(valence));
    }

    /** A cell over all levers. */
    static LeverCell any(Kind kind) {
        return new LeverCell(Optional.empty(), kind);
    }

    static LeverCell any(CountedValence valence) {
        return any(kind(valence));
    }

    private static Kind kind(CountedValence valence) {
        return switch (valence) {
            case POSITIVE -> Kind.POSITIVE;
            case NEGATIVE -> Kind.NEGATIVE;
            case UNSTATED -> Kind.UNSTATED;
        };
    }

    /** The cells of a unit that was coded with some levers and valences. */
    static Set<LeverCell> closure(Set<LeverCell> items) {
        Set<LeverCell> cells = new HashSet<>(items);
        items.forEach(item -> cells.add(any(item.kind)));
        for (LeverCell cell : List.copyOf(cells)) {
            cells.add(new LeverCell(cell.lever, Kind.ANY));
            if (cell.kind == Kind.POSITIVE && cells.contains(new LeverCell(cell.lever, Kind.NEGATIVE))) {
                cells.add(new LeverCell(cell.lever, Kind.MIXED));
            }
        }
        return cells;
    }
}
