// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the latest short texts of a stream, in a table of fixed size.
 *
 * <p>Rows say the same codes and ids again and again: a text that comes again costs no object and no second reading. A
 * text is put into the table when it comes for the second time, and has two places there, so that ids which never come
 * again do not drive out what does.
 */
final class KeptTexts {
    /** How many bytes a text may have of which something is kept. */
    static final int MOST_BYTES = 64;

    private static final int SLOTS = 1 << 10;
    private static final int HASH_SHIFT = 40;
    private static final Kept NONE = new Kept(new byte[ByteWords.PADDING], 0, 0, new Object(), new Object());

    private final Kept[] table = new Kept[SLOTS];
    private final long[] latest = new long[SLOTS]; // hashes of texts that came once
    private int kept;

    KeptTexts() {
        Arrays.fill(table, NONE);
    }

    /** A text and what was made of it. */
    private static final class Kept {
        private final byte[] bytes;
        private final int length;
        private final long hash;
        private final Object maker;
        private final Object made;

        Kept(byte[] bytes, int length, long hash, Object maker, Object made) {
            this.bytes = bytes;
            this.length = length;
            this.hash = hash;
            this.maker = maker;
            this.made = made;
        }

        boolean is(Object by, byte[] others, int from, int ofLength, long ofHash) {
            return hash == ofHash
                    && maker == by
                    && length == ofLength
                    && ByteWords.equal(bytes, others, from, ofLength);
        }
    }

    /** What a maker made of a text before; null if that is not known any more. */
    @Nullable
    Object made(Object maker, byte[] bytes, int from, int length, long hash) {
        int slot = slot(hash);
        Kept one = table[slot];
        if (one.is(maker, bytes, from, length, hash)) {
            return one.made;
        }
        Kept other = table[slot ^ 1];
        return other.is(maker, bytes, from, length, hash) ? other.made : null;
    }

    /** Keeps what a maker made of a text, if the text has come before. */
    void keep(Object maker, Object made, byte[] bytes, int from, int length, long hash) {
        int slot = slot(hash);
        if (latest[slot] != hash) {
            latest[slot] = hash;
            return;
        }
        kept++;
        byte[] copy = Arrays.copyOfRange(bytes, from, from + length + ByteWords.PADDING);
        table[slot ^ (kept & 1)] = new Kept(copy, length, hash, maker, made);
    }

    private static int slot(long hash) {
        return (int) (hash >>> HASH_SHIFT) & (SLOTS - 1);
    }
}
