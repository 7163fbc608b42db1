// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds where each row begins and ends in bytes that are read as they are needed: a line that is not blank, or an element
 * of the only array. No more is held than the longest row and a buffer.
 */
final class RowSource implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8; // that any JVM has room for in an array
    private static final int LONGEST = MOST_BYTES - ByteWords.PADDING - 1;
    private static final long RETURNS = ByteWords.all('\r');

    private final InputStream in;
    private final int maxLength;
    private byte[] bytes = new byte[BUFFER + ByteWords.PADDING];
    private int at; // the next byte that belongs to no row yet
    private int filled;
    private int to; // the row is from at to here
    private final RowPlace place = new RowPlace(); // of at
    private RowFormat format = RowFormat.NDJSON;
    private boolean isBegun;
    private boolean isFirst = true;
    private boolean isPlain = true;
    private boolean isTooLong;
    private int returns; // at least as many as the line has

    RowSource(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = Math.min(maxLength, LONGEST);
    }

    /** How many bytes a row may have. */
    int maxLength() {
        return maxLength;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first byte of the row. */
    int from() {
        return at;
    }

    /** The byte after the row. */
    int to() {
        return to;
    }

    /** Whether the row has no character above U+007F and, in an array, no line end in it. */
    boolean isPlain() {
        return isPlain;
    }

    /** Whether the row is longer than is allowed; it is not read then. */
    boolean isTooLong() {
        return isTooLong;
    }

    RowFormat format() {
        return format;
    }

    /** Where a byte of the row stands. */
    Optional<TextPlace> placeAt(int index) {
        return place.of(bytes, at, endOfRow(), isPlain, index);
    }

    /** The end of the row, before the carriage return of a line end. */
    private int endOfRow() {
        return format == RowFormat.NDJSON && to > at && bytes[to - 1] == '\r' ? to - 1 : to;
    }

    /**
     * Goes to the next row.
     *
     * @return false after the last one
     * @throws MalformedJsonException if what stands between the rows of an array is no JSON
     */
    boolean next() {
        if (!isBegun) {
            begin();
        } else {
            leaveRow();
        }
        return format == RowFormat.NDJSON ? nextLine() : nextElement();
    }

    private void begin() {
        isBegun = true;
        while (filled < 3 && fill()) { // a byte order mark has three bytes
        }
        at = BytePlace.afterByteOrderMark(bytes); // what is not filled is 0
        skipSpace();
        if (hasMore() && bytes[at] == '[') {
            format = RowFormat.ARRAY;
            step();
        }
        to = at;
    }

    private void leaveRow() {
        if (format == RowFormat.NDJSON) {
            leaveLine();
        } else {
            place.over(bytes, at, to, isPlain);
            at = to;
        }
    }

    private void leaveLine() {
        if (isTooLong) {
            skipLine();
            return;
        }
        int end = Math.min(to + 1, filled);
        if (returns > to - endOfRow()) {
            place.over(bytes, at, end, false);
        } else {
            place.nextLine();
        }
        at = end;
    }

    private boolean nextLine() {
        while (true) {
            findLine();
            if (isTooLong || !isBlank()) {
                return true;
            }
            if (to == filled) { // the end of the text
                return false;
            }
            leaveLine();
        }
    }

    private boolean isBlank() {
        for (int i = at; i < to; i++) {
            if (!RowCursor.isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private void findLine() {
        isTooLong = false;
        isPlain = true;
        returns = 0;
        int i = at;
        while (true) {
            i = findLineEnd(i);
            int length = i - at;
            if (length > maxLength) {
                isTooLong = true;
            }
            if (isTooLong || i < filled || !fill()) {
                to = at + length;
                return;
            }
            i = at + length;
        }
    }

    private int findLineEnd(int from) {
        // bytes after the last that was filled may be in these and in the returns: that costs a look, no more
        long signs = 0;
        int i = from;
        for (; i + Long.BYTES < filled; i += 2 * Long.BYTES) {
            long word = ByteWords.at(bytes, i);
            long next = ByteWords.at(bytes, i + Long.BYTES);
            if ((ByteWords.upToReturn(word) | ByteWords.upToReturn(next)) != 0) {
                break;
            }
            signs |= word | next;
        }
        for (; i < filled; i += Long.BYTES) {
            long word = ByteWords.at(bytes, i);
            long end = ByteWords.lineEnd(word);
            returns += Long.bitCount(ByteWords.isZero(word ^ RETURNS));
            if (end != 0) {
                int before = ByteWords.index(end);
                isPlain &= ByteWords.aboveAscii(signs | ByteWords.first(word, before)) == 0;
                return Math.min(i + before, filled);
            }
            signs |= word;
        }
        isPlain &= ByteWords.aboveAscii(signs) == 0;
        return filled;
    }

    /** Goes on to the end of a line without keeping it. */
    private void skipLine() {
        place.over(bytes, at, to, false);
        at = to;
        boolean isAtEnd = false;
        while (!isAtEnd && hasMore()) {
            isAtEnd = bytes[at] == '\n';
            step();
        }
    }

    private boolean nextElement() {
        skipSpace();
        if (hasMore() && bytes[at] == ']') {
            step();
            skipSpace();
            to = at;
            if (hasMore()) {
                throw malformed("text after the end of the document");
            }
            return false;
        }
        if (!isFirst) {
            if (!hasMore() || bytes[at] != ',') {
                throw malformed("',' was expected");
            }
            step();
            skipSpace();
        }
        isFirst = false;
        findElement();
        if (to == at) {
            throw malformed("a value was expected");
        }
        return true;
    }

    /** Finds the end of an element by its brackets and strings; whether it is JSON is seen when it is read. */
    private void findElement() {
        int depth = 0;
        boolean isString = false;
        boolean isEscaped = false;
        isPlain = true;
        isTooLong = false;
        for (to = at; ; to++) {
            if (to - at > maxLength) {
                isTooLong = true;
                return;
            }
            if (to == filled) {
                int length = to - at;
                boolean isMore = fill();
                to = at + length;
                if (!isMore) {
                    return;
                }
            }
            byte unit = bytes[to];
            isPlain &= unit >= ' ';
            if (isString) {
                isString = isEscaped || unit != '"';
                isEscaped = !isEscaped && unit == '\\';
            } else if (unit == '"') {
                isString = true;
            } else if (unit == '{' || unit == '[') {
                depth++;
            } else if (depth > 0 && (unit == '}' || unit == ']')) {
                depth--;
                if (depth == 0) {
                    to++;
                    return;
                }
            } else if (depth == 0 && (unit == ',' || unit == ']' || unit == '}' || RowCursor.isSpace(unit))) {
                return;
            }
        }
    }

    private void skipSpace() {
        while (hasMore() && RowCursor.isSpace(bytes[at])) {
            step();
        }
    }

    private void step() {
        place.over(bytes, at, at + 1, false);
        at++;
    }

    private boolean hasMore() {
        return at < filled || fill();
    }

    /** Reads more bytes, and moves those of the row to the front; false at the end of the bytes. */
    private boolean fill() {
        System.arraycopy(bytes, at, bytes, 0, filled - at);
        filled -= at;
        at = 0;
        if (filled + ByteWords.PADDING == bytes.length) {
            bytes = Arrays.copyOf(bytes, longer(bytes.length, maxLength));
        }
        try {
            int read = in.read(bytes, filled, bytes.length - ByteWords.PADDING - filled);
            filled += Math.max(read, 0);
            return read > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rows", e);
        }
    }

    /** A length of a buffer that is full: twice as much, yet no more than the longest row needs or an array can have. */
    static int longer(int length, int maxLength) {
        return (int) Math.min(MOST_BYTES, Math.min(2L * length, length + (long) maxLength));
    }

    private MalformedJsonException malformed(String message) {
        return new MalformedJsonException(message, place.ofStart());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
