// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Arrays;
import java.util.Optional;

/** A place that moves over UTF-8 and counts lines and UTF-16 units, in a text that may be longer than an int can say. */
final class BytePlace {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int CONTINUATION_MASK = 0xc0;
    private static final int CONTINUATION = 0x80;
    private static final int FOUR_BYTES = 0xf0;

    private long line = 1;
    private long column = 1;
    private boolean isAfterReturn;

    /** Where a text starts in its bytes: behind the byte order mark, if it has one. */
    static int afterByteOrderMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        boolean isThere = bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return isThere ? length : 0;
    }

    BytePlace copy() {
        BytePlace copy = new BytePlace();
        copy.line = line;
        copy.column = column;
        copy.isAfterReturn = isAfterReturn;
        return copy;
    }

    /** Moves over bytes; {@code \n}, {@code \r\n} and {@code \r} end a line. */
    void over(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int unit = bytes[i] & 0xff;
            if (unit == '\n' || unit == '\r') {
                if (unit == '\r' || !isAfterReturn) {
                    line++;
                }
                column = 1;
            } else if ((unit & CONTINUATION_MASK) != CONTINUATION) {
                column += unit < FOUR_BYTES ? 1 : 2;
            }
            isAfterReturn = unit == '\r';
        }
    }

    /** Moves over characters below U+0080 without a line end. */
    void overUnits(int units) {
        column += units;
        isAfterReturn = false;
    }

    /** Moves to the start of the next line. */
    void nextLine() {
        line++;
        column = 1;
        isAfterReturn = false;
    }

    /** Line and column, or empty where a number is beyond 2^31 - 1. */
    Optional<TextPlace> toTextPlace() {
        return line > Integer.MAX_VALUE || column > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new TextPlace((int) line, (int) column));
    }
}
