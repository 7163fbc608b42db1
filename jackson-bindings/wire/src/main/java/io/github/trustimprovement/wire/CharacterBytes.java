// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a reader in UTF-8, encoded as they are asked for. Half of a surrogate pair, which UTF-8 cannot carry,
 * becomes a byte that UTF-8 does not have, so that whoever decodes it finds it.
 */
final class CharacterBytes extends InputStream {
    private static final int SOME = 1 << 13;
    private static final byte NO_UTF_8 = (byte) 0xff;
    private static final int BYTE = 0xff;

    private final Reader source;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer characters = CharBuffer.allocate(SOME).flip();
    private final ByteBuffer bytes =
            ByteBuffer.allocate((int) (SOME * encoder.maxBytesPerChar())).flip();
    private boolean isEnded;

    CharacterBytes(Reader source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return hasBytes() ? bytes.get() & BYTE : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasBytes()) {
            return -1;
        }
        int some = Math.min(length, bytes.remaining());
        bytes.get(into, from, some);
        return some;
    }

    private boolean hasBytes() throws IOException {
        while (!bytes.hasRemaining() && !(isEnded && !characters.hasRemaining())) {
            characters.compact(); // half of a pair may be left
            isEnded = source.read(characters) < 0;
            characters.flip();
            bytes.clear();
            CoderResult result = encoder.encode(characters, bytes, isEnded);
            if (result.isMalformed()) {
                bytes.put(NO_UTF_8);
                characters.position(characters.position() + result.length());
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
