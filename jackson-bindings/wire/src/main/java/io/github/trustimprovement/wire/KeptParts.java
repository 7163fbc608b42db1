// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of parts of rows that came lately, in a table of fixed size.
 *
 * <p>A part is put into the table when it comes for the second time, and has two places there, so that what never comes
 * again does not drive out what does.
 */
final class KeptParts {
    private static final int HASH_SHIFT = 40;

    private final @Nullable Kept[] table;
    private final long[] latest; // hashes of parts that came once
    private final int mostBytes;

    /** A table with a number of places, which is a power of two, for parts of at most a number of bytes. */
    KeptParts(int places, int mostBytes) {
        table = new Kept[places];
        latest = new long[places];
        this.mostBytes = mostBytes;
    }

    /** A part as it was written, and what was made of it by whom, of how many values, and how deep in a row. */
    static final class Kept {
        private final byte[] padded;
        private final int length;
        private final long hash;
        private final Object maker;
        private final int depth;
        private final Object made;
        private final int values;

        Kept(byte[] padded, long hash, Object maker, int depth, Object made, int values) {
            this.padded = padded;
            this.length = padded.length - ByteWords.PADDING;
            this.hash = hash;
            this.maker = maker;
            this.depth = depth;
            this.made = made;
            this.values = values;
        }

        Object made() {
            return made;
        }

        int values() {
            return values;
        }

        boolean is(byte[] bytes, int from, int to, Object by, int atDepth) {
            return maker == by
                    && depth == atDepth
                    && length == to - from
                    && ByteWords.equal(padded, bytes, from, length);
        }
    }

    /** Whether a part from one index to another may be kept. */
    boolean mayHave(int from, int to) {
        return from < to && to - from <= mostBytes;
    }

    /** The part under a hash that has the same bytes; null if that is not known any more. */
    @Nullable
    Kept find(long hash, byte[] bytes, int from, int to, Object maker, int depth) {
        int place = place(hash);
        Kept one = table[place];
        if (one == null || one.hash != hash) {
            one = table[place ^ 1];
        }
        return one != null && one.hash == hash && one.is(bytes, from, to, maker, depth) ? one : null;
    }

    /** Keeps what was made of a part, if something has come under its hash before. */
    void keep(long hash, byte[] bytes, int from, int to, Object maker, int depth, Object made, int values) {
        int place = place(hash);
        if (latest[place] != hash) {
            latest[place] = hash;
            return;
        }
        byte[] padded = Arrays.copyOfRange(bytes, from, to + ByteWords.PADDING);
        table[place ^ 1] = table[place];
        table[place] = new Kept(padded, hash, maker, depth, made, values);
    }

    private int place(long hash) {
        return (int) (hash >>> HASH_SHIFT) & (table.length - 1);
    }
}
