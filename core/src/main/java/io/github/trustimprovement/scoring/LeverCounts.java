// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.HashMap;
import java.util.Map;

/** Counts of lever cells, a number for each pattern of each row. */
final class LeverCounts implements CellCounts<LeverItems, LeverCell> {
    private static final int PATTERNS = LeverCell.ALL_BITS + 1;

    private final long[] numbers = new long[(LeverCell.ANY_LEVER + 1) * PATTERNS];

    @Override
    public void raise(LeverItems items) {
        int any = 0;
        for (long rest = items.bits(); rest != 0; ) {
            int row = Long.numberOfTrailingZeros(rest) / LeverCell.BITS;
            int pattern = (int) (rest >>> (row * LeverCell.BITS)) & LeverCell.ALL_BITS;
            numbers[row * PATTERNS + pattern]++;
            any |= pattern;
            rest ^= (long) pattern << (row * LeverCell.BITS);
        }
        if (any != 0) {
            numbers[LeverCell.ANY_LEVER * PATTERNS + any]++;
        }
    }

    @Override
    public void add(LeverCell cell, long number) {
        numbers[cell.row() * PATTERNS + cell.pattern()] += number;
    }

    @Override
    public Map<LeverCell, Long> toMap() {
        Map<LeverCell, Long> cells = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                cells.put(new LeverCell(i / PATTERNS, i % PATTERNS), numbers[i]);
            }
        }
        return cells;
    }
}
