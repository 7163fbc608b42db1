// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import org.jspecify.annotations.Nullable;

/**
 * What was made of properties of earlier rows.
 *
 * <p>Rows say the same codes, names and dates again and again. What is written with the same bytes, in an object of the same
 * table and at the same depth, has the same value, and no finding if it had none: it costs a comparison of bytes, no object
 * and no second reading. A property that never comes again, such as an id, is not looked for any more.
 */
final class KnownProperties {
    private final KeptParts parts = new KeptParts(1 << 11, 128);
    private final Tries tries = new Tries(Long.SIZE); // for each property of the row
    private byte[] bytes = {};
    private int end;

    void beginRow(byte[] ofRow, int to) {
        bytes = ofRow;
        end = to;
        tries.beginRow();
    }

    /** What was made of the property from its name to an end; null if that is not known. */
    KeptParts.@Nullable Kept made(PropertyNames names, int index, int depth, int name, int valueEnd) {
        int value = startOfValue(names, index, name);
        KeptParts.Kept made = parts.mayHave(name, valueEnd) && (bytes[valueEnd] == ',' || bytes[valueEnd] == '}')
                ? parts.find(hash(value, valueEnd, index), bytes, name, valueEnd, names, depth)
                : null;
        if (depth == 1) {
            tries.note(index, made != null);
        }
        return made;
    }

    /** Takes up what was made of a property from its name to an end, in which nothing was found. */
    void keep(PropertyNames names, int index, int depth, int name, int to, Object made, int values) {
        if (isWorthwhile(index, depth) && parts.mayHave(name, to)) {
            long hash = hash(startOfValue(names, index, name), to, index);
            parts.keep(hash, bytes, name, to, names, depth, made, values);
        }
    }

    /** Whether a property may be known. */
    boolean isWorthwhile(int index, int depth) {
        return depth != 1 || tries.isWorthwhile(index);
    }

    /**
     * The byte after the property with a name, as far as the first byte of its value tells; the end of the row if there is
     * none. Whether that is right does not matter: what is kept is right, and what has the same bytes is the same.
     */
    int endOf(PropertyNames names, int index, int name) {
        int from = startOfValue(names, index, name);
        if (from == end) {
            return end;
        }
        byte first = bytes[from];
        boolean isClosed = first == '"' || first == '[' || first == '{';
        long last = ByteWords.all(first == '"' ? '"' : first == '[' ? ']' : isClosed ? '}' : ',');
        long other = isClosed ? last : ByteWords.all('}');
        for (int i = from + 1; i < end; i += Long.BYTES) {
            long word = ByteWords.at(bytes, i);
            long stop = ByteWords.isZero(word ^ last) | ByteWords.isZero(word ^ other);
            if (stop != 0) {
                return Math.min(end, i + ByteWords.index(stop) + (isClosed ? 1 : 0));
            }
        }
        return end;
    }

    private int startOfValue(PropertyNames names, int index, int name) {
        int colon = afterSpace(name + names.length(index));
        return colon < end && bytes[colon] == ':' ? afterSpace(colon + 1) : end;
    }

    /** The next byte from an index on that is no space. */
    int afterSpace(int from) {
        int i = from;
        while (i < end && RowCursor.isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    private long hash(int from, int to, int index) {
        return ByteWords.mix(ByteWords.hash(bytes, from, Math.max(from, to)), index);
    }
}
