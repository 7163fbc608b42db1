// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table in blocks, without byte order mark and without the line that tells a spreadsheet what
 * separates cells; and after them one more row, which stands alone only if each quote before it was closed.
 */
final class TableSource extends Reader {
    /** The only cell of the row at the end; no text has this character. */
    static final String END = "\uFFFF";

    private static final int BLOCK = 1 << 13;

    /** {@code sep=;} and what a program that took the line for a row has put about it. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([,;\t|])\"?[,;\t|]*(?:\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

    private final Reader in;
    private final int maxLength;
    private final Optional<String> separator;
    private String block;
    private int at;
    private boolean isEnded;
    private long taken;
    private @Nullable CsvFault fault;

    TableSource(Reader in, int maxLength) throws IOException {
        this.in = in;
        this.maxLength = maxLength;
        block = Wire.skipByteOrderMark(next());
        Matcher line = SEPARATOR_LINE.matcher(block);
        separator = line.lookingAt() ? Optional.of(line.group(1)) : Optional.empty();
        block = block.substring(separator.isPresent() ? line.end() : 0);
    }

    /** What separates cells, where the first line says so; it is no row. */
    Optional<String> separator() {
        return separator;
    }

    /** How many lines stand before the first row. */
    int linesBefore() {
        return separator.isPresent() ? 1 : 0;
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
