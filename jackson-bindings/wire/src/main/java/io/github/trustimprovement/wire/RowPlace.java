// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/** Where a row stands in a text, and what is in it: lines and columns are counted within those rows alone that are asked. */
final class RowPlace {
    private static final int NOT_LOOKED_FOR = -1;

    private final BytePlace start = new BytePlace();
    private int firstReturn = NOT_LOOKED_FOR; // counted from the start of the row

    /** Moves the start to the next line. */
    void nextLine() {
        start.nextLine();
        firstReturn = NOT_LOOKED_FOR;
    }

    /** Moves the start over a row, or what is between two of them; a plain row has no line end and one byte a character. */
    void over(byte[] bytes, int from, int to, boolean isPlain) {
        if (isPlain) {
            start.overUnits(to - from);
        } else {
            start.over(bytes, from, to);
        }
        firstReturn = NOT_LOOKED_FOR;
    }

    Optional<TextPlace> ofStart() {
        return start.toTextPlace();
    }

    /**
     * The place of a byte.
     *
     * @param bytes has the row
     * @param from where the row starts
     * @param to the end of the row, before its line end
     * @param isPlain whether it has no character above U+007F
     * @param index the byte
     */
    Optional<TextPlace> of(byte[] bytes, int from, int to, boolean isPlain, int index) {
        BytePlace there = start.copy();
        int line = isPlain ? Math.min(index, firstReturn(bytes, from, to)) : from;
        int row = Math.max(line, Math.min(index, to));
        there.overUnits(line - from);
        there.over(bytes, line, row);
        there.overUnits(index - row);
        return there.toTextPlace();
    }

    /** The first carriage return of a row, or its end. */
    private int firstReturn(byte[] bytes, int from, int to) {
        if (firstReturn == NOT_LOOKED_FOR) {
            int i = from;
            while (i < to && bytes[i] != '\r') {
                i++;
            }
            firstReturn = i - from;
        }
        return from + firstReturn;
    }
}
