// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a lever tally.
 *
 * @param lever the lever, or empty for any lever
 * @param kind what is counted of it
 */
record LeverCell(Optional<Lever> lever, Kind kind) {
    static final LeverCell ANY_LEVER = new LeverCell(Optional.empty(), Kind.ANY);

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
        return of(
                lever,
                switch (valence) {
                    case POSITIVE -> Kind.POSITIVE;
                    case NEGATIVE -> Kind.NEGATIVE;
                    case UNSTATED -> Kind.UNSTATED;
                });
    }

    /** What is counted, after the plural of the unit, such as {@code that judge aol/lever/commonality negative}. */
    String words() {
        String name = lever.map(Lever::code).orElse("any lever");
        return switch (kind) {
            case POSITIVE -> "that judge " + name + " positive";
            case NEGATIVE -> "that judge " + name + " negative";
            case UNSTATED -> "that judge " + name + " without a valence";
            case MIXED -> "that judge " + name + " both positive and negative";
            case ANY -> "that judge " + name + ", each once";
        };
    }

    /** The cells of a unit that was coded with some levers and valences. */
    static Set<LeverCell> closure(Set<LeverCell> items) {
        Set<LeverCell> cells = new HashSet<>(items);
        for (LeverCell item : items) {
            cells.add(ANY_LEVER);
            cells.add(new LeverCell(item.lever, Kind.ANY));
            if (item.kind == Kind.POSITIVE && items.contains(new LeverCell(item.lever, Kind.NEGATIVE))) {
                cells.add(new LeverCell(item.lever, Kind.MIXED));
            }
        }
        return cells;
    }
}
