// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of an object's properties as bytes in quotes, for a look at which comes next. */
final class PropertyNames {
    /** What {@link #find} says where no name is found. */
    static final int UNKNOWN = -1;

    private Name[] names = {};

    /** A name with its first bytes as a word, in which bytes that are not of the name are left out. */
    private static final class Name {
        private final String text;
        private final byte[] quoted;
        private final int length;
        private final long first;
        private final long mask;

        Name(String text) {
            byte[] bytes = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
            this.text = text;
            length = bytes.length;
            quoted = Arrays.copyOf(bytes, length + ByteWords.PADDING);
            mask = length < Long.BYTES ? ByteWords.first(-1L, length) : -1L;
            first = ByteWords.at(quoted, 0) & mask;
        }

        boolean isAt(byte[] bytes, int at, long word) {
            return (word & mask) == first && (length <= Long.BYTES || ByteWords.equal(quoted, bytes, at, length));
        }
    }

    void add(String name) {
        names = Arrays.copyOf(names, names.length + 1);
        names[names.length - 1] = new Name(name);
    }

    String name(int index) {
        return names[index].text;
    }

    /** How many bytes the name has with its quotes. */
    int length(int index) {
        return names[index].length;
    }

    /** Which of the names stands in quotes at a place; those from an index on are looked at first. */
    int find(byte[] bytes, int at, int from) {
        long word = ByteWords.at(bytes, at);
        int found = find(bytes, at, word, from, names.length);
        return found == UNKNOWN ? find(bytes, at, word, 0, from) : found;
    }

    private int find(byte[] bytes, int at, long word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (names[i].isAt(bytes, at, word)) {
                return i;
            }
        }
        return UNKNOWN;
    }
}
