// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** Moves cursors past what is not looked at. */
final class Skip {
    private Skip() {}

    /** Goes to the last token of the value at a cursor; stays where that was read already. */
    static void value(JsonCursor cursor) {
        levels(cursor.token().nesting(), cursor);
    }

    /** Goes to the token that ends the outermost of some objects and arrays that are open. */
    static void levels(int open, JsonCursor cursor) {
        for (int left = open; left > 0; ) {
            left += cursor.next().nesting();
        }
    }
}
