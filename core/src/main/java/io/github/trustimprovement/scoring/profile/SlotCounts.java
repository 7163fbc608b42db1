// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts by slot, of which few of many occur: a table with open addresses. There are hundreds of thousands of them in the
 * tally of a nation.
 */
class SlotCounts {
    private static final int FIRST_CAPACITY = 4;
    private static final int FREE = 0;
    private static final int FREE_OF = 8;

    /** One more than each slot, so that a new table is free without being filled. */
    private int[] keys = new int[FIRST_CAPACITY];

    private long[] counts = new long[FIRST_CAPACITY];
    private int size;

    /** Takes a slot and its count. */
    interface Visitor {
        void accept(int slot, long count);
    }

    final void add(int slot, long count) {
        int place = place(slot + 1);
        if (keys[place] == FREE) {
            if (size >= keys.length - Math.max(1, keys.length / FREE_OF)) { // some stay free, so that a search ends
                grow();
                place = place(slot + 1);
            }
            keys[place] = slot + 1;
            size++;
        }
        counts[place] += count;
    }

    final void clear() {
        Arrays.fill(keys, FREE);
        Arrays.fill(counts, 0);
        size = 0;
    }

    final long of(int slot) {
        return counts[place(slot + 1)];
    }

    /** The sum of the counts of a slot and all after it. */
    final long sumFrom(int slot) {
        return IntStream.range(0, keys.length)
                .filter(place -> keys[place] > slot)
                .mapToLong(place -> counts[place])
                .sum();
    }

    final void forEach(Visitor visitor) {
        for (int place = 0; place < keys.length; place++) {
            if (keys[place] != FREE) {
                visitor.accept(keys[place] - 1, counts[place]);
            }
        }
    }

    final IntStream slots() {
        return Arrays.stream(keys).filter(key -> key != FREE).map(key -> key - 1);
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = key & mask;
        while (keys[place] != FREE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new long[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int place = place(oldKeys[old]);
                keys[place] = oldKeys[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
