// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of an object's properties as bytes in quotes, for a look at which comes next. */
final class PropertyNames {
    /** What {@link #find} says where no name is found. */
    static final int UNKNOWN = -1;

    private final List<Name> names = new ArrayList<>();

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
        names.add(new Name(name));
    }

    String name(int index) {
        return names.get(index).text;
    }

    /** How many bytes the name has with its quotes. */
    int length(int index) {
        return names.get(index).length;
    }

    /** Which of the names from an index on stands in quotes at a place. */
    int find(byte[] bytes, int at, int from) {
        long word = ByteWords.at(bytes, at);
        for (int i = from; i < names.size(); i++) {
            if (names.get(i).isAt(bytes, at, word)) {
                return i;
            }
        }
        return UNKNOWN;
    }
}
