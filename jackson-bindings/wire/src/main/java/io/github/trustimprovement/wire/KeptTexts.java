// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The latest short texts of a stream, and what was made of them, in a table of fixed size.
 *
 * <p>Rows say the same codes and ids again and again: a text that comes again costs no object and no second reading. A
 * text has two places in the table, so that ids which never come again seldom drive out what does.
 */
final class KeptTexts {
    /** How many bytes a text may have that is kept. */
    static final int MOST_BYTES = 64;

    private static final int SLOTS = 1 << 10;
    private static final int HASH_SHIFT = 40;

    private final KeptText[] texts = new KeptText[SLOTS];
    private int misses;

    KeptTexts() {
        Arrays.fill(texts, new KeptText(new byte[Long.BYTES], 0, 0));
    }

    /** A text and what was made of it. */
    static final class KeptText {
        private final long hash;
        private final int length;
        private final byte[] key;
        private final String text;
        private @Nullable Object maker;
        private @Nullable Object made;

        private KeptText(byte[] key, int length, long hash) {
            this.key = key;
            this.length = length;
            this.hash = hash;
            text = new String(key, 0, length, StandardCharsets.ISO_8859_1);
        }

        private boolean is(byte[] bytes, int from, int ofLength, long ofHash) {
            return hash == ofHash && length == ofLength && ByteWords.equal(key, bytes, from, length);
        }

        String text() {
            return text;
        }

        /** What a maker made of the text; null if that is not known any more. */
        @Nullable
        Object made(Object by) {
            return maker == by ? made : null;
        }

        void keep(Object by, Object value) {
            maker = by;
            made = value;
        }
    }

    /** A text in ASCII, which is put into the table if it is not there. */
    KeptText text(byte[] bytes, int from, int length, long hash) {
        int slot = (int) (hash >>> HASH_SHIFT) & (SLOTS - 1);
        KeptText text = texts[slot];
        if (text.is(bytes, from, length, hash)) {
            return text;
        }
        text = texts[slot ^ 1];
        if (text.is(bytes, from, length, hash)) {
            return text;
        }
        misses++;
        text = new KeptText(Arrays.copyOfRange(bytes, from, from + length + Long.BYTES), length, hash);
        texts[slot ^ (misses & 1)] = text;
        return text;
    }
}
