// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.security.SecureRandom;

/**
 * Names by hashes of 64 bits, so that millions of names take little. Two names have one hash once in 10^19 pairs, and no text
 * can be made so that two of its names do.
 */
final class NameSet {
    private static final int SOME = 16;
    private static final long FREE = 0;
    private static final int UNITS_A_WORD = Long.SIZE / Character.SIZE;
    private static final int LENGTH_SHIFT = Long.SIZE - Character.SIZE;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long KEY_0 = RANDOM.nextLong();
    private static final long KEY_1 = RANDOM.nextLong();

    private long[] table = {};
    private int size;

    /** Adds a name; false if it was there. */
    boolean add(String name) {
        if (size >= table.length - table.length / 8) {
            grow();
        }
        long hash = hash(name);
        int at = find(hash);
        if (table[at] == hash) {
            return false;
        }
        table[at] = hash;
        size++;
        return true;
    }

    /** Where a hash is, or would be. */
    private int find(long hash) {
        int at = (int) hash & table.length - 1;
        while (table[at] != FREE && table[at] != hash) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] all = table;
        table = new long[Math.max(SOME, all.length * 2)];
        for (long hash : all) {
            if (hash != FREE) {
                table[find(hash)] = hash;
            }
        }
    }

    /** SipHash-1-3 over UTF-16 units, four at a time, with a key that nobody outside knows. */
    private static long hash(String name) {
        SipHash hash = new SipHash(KEY_0, KEY_1);
        int whole = name.length() & -UNITS_A_WORD;
        for (int i = 0; i < whole; i += UNITS_A_WORD) {
            hash.add(word(name, i, i + UNITS_A_WORD));
        }
        hash.add(word(name, whole, name.length()) | (long) name.length() << LENGTH_SHIFT);
        long all = hash.end();
        return all == FREE ? 1 : all;
    }

    private static long word(String name, int from, int to) {
        long word = 0;
        for (int i = to; i > from; i--) {
            word = word << Character.SIZE | name.charAt(i - 1);
        }
        return word;
    }
}
