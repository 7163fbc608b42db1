// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** Whether something was found lately, so that it is worth to look for it in the next row. */
final class Tries {
    private static final int PATIENCE = 1 << 12; // looks without success
    private static final int PERIOD = 1 << 12; // rows, in the first of which one looks nevertheless
    private static final int TRIED = 1 << 6;

    private final int[] misses;
    private int row;

    /** Looks for one of a number of things. */
    Tries(int things) {
        misses = new int[things];
    }

    void beginRow() {
        row++;
    }

    boolean isWorthwhile(int thing) {
        return misses[thing] < PATIENCE || row % PERIOD < TRIED;
    }

    /** Says what came of a look. */
    void note(int thing, boolean isFound) {
        misses[thing] = isFound ? 0 : misses[thing] + 1;
    }
}
