// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.wire.WireRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The characters of bytes in UTF-8: all of them before the first byte that is not, then a fault with its place. */
final class Utf8Reader extends Reader {
    private static final int AT_ONCE = 1 << 13;
    private static final int MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE).flip();
    private boolean isAtEnd;
    private boolean isFaulty;
    private int line = 1;
    private int column = 1;
    private char last;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(to, offset, length).slice();
        while (out.position() == 0) {
            if (isFaulty) {
                throw fault();
            }
            CoderResult result = decoder.decode(bytes, out, isAtEnd);
            isFaulty = result.isError();
            if (result.isUnderflow() && isAtEnd) {
                break;
            }
            if (result.isUnderflow()) {
                fill();
            }
        }
        for (int i = offset; i < offset + out.position(); i++) {
            pass(to[i]);
        }
        return out.position() == 0 ? -1 : out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void pass(char unit) {
        if (unit == '\r' || (unit == '\n' && last != '\r')) {
            line++;
        }
        boolean isMark = unit == MARK && line == 1 && column == 1;
        column = unit == '\r' || unit == '\n' ? 1 : column + (isMark ? 0 : 1);
        last = unit;
    }

    private CsvFault fault() {
        TextPlace place = new TextPlace(line, column);
        String was = "0x" + Integer.toHexString(Byte.toUnsignedInt(bytes.get(bytes.position())));
        return new CsvFault(any -> Finding.builder()
                .rule(WireRule.ENCODING.code())
                .severity(WireRule.ENCODING.severity())
                .place(place)
                .message("expected UTF-8, was: " + was)
                .putAttribute("was", was)
                .hint("save the file as UTF-8")
                .build());
    }
}
