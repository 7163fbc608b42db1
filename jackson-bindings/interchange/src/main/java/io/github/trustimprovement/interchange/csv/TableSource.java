// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table, without byte order mark, in blocks; and after them one more row, which stands alone only if
 * each quote before it was closed.
 */
final class TableSource extends Reader {
    /** The only cell of the row at the end; no text has this character. */
    static final String END = "\uFFFF";

    private static final int BLOCK = 1 << 13;

    private final Reader in;
    private final int maxLength;
    private String block;
    private int at;
    private boolean isEnded;
    private long taken;
    private @Nullable CsvFault fault;

    TableSource(Reader in, int maxLength) throws IOException {
        this.in = in;
        this.maxLength = maxLength;
        block = Wire.skipByteOrderMark(next());
    }

    /** The first characters. */
    String head() {
        return block;
    }

    /** Says that a row has ended; the next may be as long. */
    void endRow() {
        taken = 0;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        while (at == block.length()) {
            if (fault != null) {
                throw fault;
            }
            if (isEnded) {
                return -1;
            }
            at = 0;
            block = next();
        }
        int read = Math.min(length, block.length() - at);
        block.getChars(at, at + read, to, offset);
        at += read;
        taken += read;
        if (taken > (long) maxLength + 2 * BLOCK) { // blocks are read ahead
            throw CsvFault.tooLong(maxLength);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** One more block, full unless it is the last. */
    private String next() throws IOException {
        char[] units = new char[BLOCK];
        int length = 0;
        while (length < BLOCK && !isEnded && fault == null) {
            try {
                int read = in.read(units, length, BLOCK - length);
                isEnded = read < 0;
                length += Math.max(read, 0);
            } catch (CsvFault e) {
                fault = e; // what came before it is good
            }
        }
        String text = new String(units, 0, length);
        return isEnded ? text + "\n" + END : text;
    }
}
