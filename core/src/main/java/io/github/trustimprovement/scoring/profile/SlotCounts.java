// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts by slot, of which few of many occur: a table with open addresses. There are hundreds of thousands of them in the
 * tally of a nation.
 */
final class SlotCounts {
    private static final int FIRST_CAPACITY = 4;
    private static final int FREE = -1;

    private int[] slots;
    private long[] counts;
    private int size;

    SlotCounts() {
        slots = new int[FIRST_CAPACITY];
        Arrays.fill(slots, FREE);
        counts = new long[FIRST_CAPACITY];
    }

    /** Takes a slot and its count. */
    interface Visitor {
        void accept(int slot, long count);
    }

    void add(int slot, long count) {
        int place = place(slot);
        if (slots[place] == FREE) {
            if (size >= slots.length / 4 * 3) { // some stay free, so that a search ends soon
                grow();
                place = place(slot);
            }
            slots[place] = slot;
            size++;
        }
        counts[place] += count;
    }

    void clear() {
        Arrays.fill(slots, FREE);
        Arrays.fill(counts, 0);
        size = 0;
    }

    long of(int slot) {
        return counts[place(slot)];
    }

    /** The sum of the counts of a slot and all after it. */
    long sumFrom(int slot) {
        return IntStream.range(0, slots.length)
                .filter(place -> slots[place] >= slot)
                .mapToLong(place -> counts[place])
                .sum();
    }

    void forEach(Visitor visitor) {
        for (int place = 0; place < slots.length; place++) {
            if (slots[place] != FREE) {
                visitor.accept(slots[place], counts[place]);
            }
        }
    }

    IntStream slots() {
        return Arrays.stream(slots).filter(slot -> slot != FREE);
    }

    private int place(int slot) {
        int mask = slots.length - 1;
        int place = slot & mask;
        while (slots[place] != FREE && slots[place] != slot) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldSlots = slots;
        long[] oldCounts = counts;
        slots = new int[2 * oldSlots.length];
        Arrays.fill(slots, FREE);
        counts = new long[slots.length];
        for (int old = 0; old < oldSlots.length; old++) {
            if (oldSlots[old] != FREE) {
                int place = place(oldSlots[old]);
                slots[place] = oldSlots[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
