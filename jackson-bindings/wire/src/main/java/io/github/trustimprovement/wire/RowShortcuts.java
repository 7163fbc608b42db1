// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a cursor over rows knows and another does not, so that millions of rows cost less; any other takes the long way. */
final class RowShortcuts {
    private final Reading in;
    private final @Nullable RowCursor rows;

    RowShortcuts(Reading in, JsonCursor source) {
        this.in = in;
        rows = source instanceof RowCursor cursor ? cursor : null;
    }

    /**
     * Moves on over properties that were read before, if the source keeps those, and gives them to a pass. If the next token
     * is one of some names, may say which, best from an index on.
     */
    int nextName(RecordPass<?, ?> pass, PropertyNames names, int from) {
        if (rows != null) {
            return rows.nextName(pass, names, from);
        }
        in.next();
        return PropertyNames.UNKNOWN;
    }

    /** Where the value at the cursor starts, to be asked for before the reading goes on to the next row. */
    Supplier<Optional<TextPlace>> placeLater() {
        if (rows != null) {
            RowCursor cursor = rows;
            int start = cursor.start;
            return () -> cursor.placeAt(start);
        }
        Optional<TextPlace> place = in.place();
        return () -> place;
    }

    /** Where the token at the cursor starts, if the source keeps what was made of properties. */
    int start() {
        return rows != null ? rows.start : 0;
    }

    /** Lets the source keep what was made of a number of values, of a property from where its name starts to the cursor. */
    void keep(int start, PropertyNames names, int index, Object value, int values) {
        if (rows != null) {
            rows.keep(start, names, index, value, values);
        }
    }

    /** Whether the text at the cursor has half of a surrogate pair in it. */
    boolean hasLoneSurrogate(String text) {
        return !(rows != null && rows.isAscii()) && JsonText.hasLoneSurrogate(text);
    }
}
