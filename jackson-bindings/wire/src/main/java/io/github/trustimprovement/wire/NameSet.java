// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** Names by hashes of 64 bits, so that millions of names take little; two names have one hash once in 10^19 pairs. */
final class NameSet {
    private static final int SOME = 16;
    private static final long FREE = 0;

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

    /** FNV-1a over UTF-16 units, mixed so that each bit depends on each unit. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == FREE ? 1 : hash;
    }
}
