// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import org.jspecify.annotations.Nullable;

/**
 * Rows that differ from an earlier one in their id alone, which is written first.
 *
 * <p>Of two rows of a study many say the same of another segment. What follows the id is looked up by its bytes; if an earlier
 * row that had no finding ends with the same bytes, this one has the same value but for the id, and no finding either.
 *
 * @param <T> the type of a row
 */
final class RepeatedRows<T> {
    private static final int NONE = -1;

    private final RecordShape<T, ?> shape;
    private final KeptParts rests = new KeptParts(1 << 12, 512);
    private final Tries tries = new Tries(1);
    private int restFrom; // of the row that was looked at last
    private int restTo;
    private long hash;

    RepeatedRows(RecordShape<T, ?> shape) {
        this.shape = shape;
    }

    /** The row from one byte to another, if an earlier one differs in the id alone. */
    @Nullable
    T read(byte[] bytes, int from, int to) {
        restFrom = NONE;
        tries.beginRow();
        int id = startOfId(bytes, from);
        if (!tries.isWorthwhile(0) || id == NONE) {
            return null;
        }
        int idEnd = endOfId(bytes, id, to);
        if (idEnd >= to || bytes[idEnd] != '"' || !rests.mayHave(idEnd, to)) {
            return null;
        }
        restFrom = idEnd;
        restTo = to;
        hash = ByteWords.hash(bytes, idEnd, to);
        KeptParts.Kept rest = rests.find(hash, bytes, idEnd, to, shape, 0);
        tries.note(0, rest != null);
        if (rest == null) {
            return null;
        }
        @SuppressWarnings("unchecked") // it was a row of this type
        T like = (T) rest.made();
        return shape.withId(like, ByteWords.ascii(bytes, id, idEnd));
    }

    /** Takes up what was made of the row that was looked at last, in which nothing was found. */
    void keep(byte[] bytes, T value) {
        if (restFrom != NONE) {
            rests.keep(hash, bytes, restFrom, restTo, shape, 0, value, 0); // a row has no more than it had
        }
    }

    /** The byte after the quotation mark of the id, if a row starts as it is usual. */
    private int startOfId(byte[] bytes, int from) {
        PropertyNames names = shape.propertyNames();
        if (bytes[from] != '{' || names.find(bytes, from + 1, 0) != 0) {
            return NONE;
        }
        int colon = from + 1 + names.length(0);
        int value = colon + (bytes[colon + 1] == ' ' ? 2 : 1);
        return bytes[colon] == ':' && bytes[value] == '"' ? value + 1 : NONE;
    }

    /** The first byte of an id that ends it, or is no plain part of it. */
    private static int endOfId(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long stop = ByteWords.endOfPlainString(ByteWords.at(bytes, i));
            if (stop != 0) {
                return i + ByteWords.index(stop);
            }
        }
        return to;
    }
}
