// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one row after the other, in UTF-8. A source that gives the rows has seen to it that they are.
 */
final class RowCursor extends JsonGrammar {
    private final RowSource rows;
    private final KnownProperties known = new KnownProperties();
    private byte[] bytes = {};
    private int end;
    private int textFrom;
    private int textTo;
    private boolean isAscii;
    private @Nullable String text; // of a string that is not ASCII alone

    RowCursor(RowSource rows, ReadOptions options) {
        super("row", options.maxDepth(), options.maxNumberLength());
        this.rows = rows;
    }

    /** Goes before the first token of the row at which the source stands. */
    void beginRow() {
        bytes = rows.bytes();
        end = rows.to();
        known.beginRow(bytes, end);
        begin(rows.from());
    }

    /** What is usual in a row takes a short way: a name after a value, a string after a name, and no space. */
    @Override
    public JsonToken next() {
        text = null;
        if (at + 1 < end && bytes[at + 1] == '"') {
            if (bytes[at] == ':' && token() == JsonToken.NAME) {
                return nextString(JsonToken.STRING);
            }
            if (bytes[at] == ',' && isInObject() && token() != JsonToken.NAME && token() != JsonToken.OBJECT) {
                return nextString(JsonToken.NAME);
            }
        }
        JsonToken token = super.next();
        if (token == JsonToken.NUMBER) {
            textFrom = start;
            textTo = at;
            isAscii = true;
        }
        return token;
    }

    /**
     * Moves on to the next name, and on the way gives a pass the properties that are known of earlier rows.
     *
     * @return which of some names, sought from an index on, it is; unknown where something is unusual
     */
    int nextName(RecordPass<?, ?> pass, PropertyNames names, int from) {
        int guess = from;
        while (true) {
            int name = startOfName();
            int found = name < end ? names.find(bytes, name, guess) : PropertyNames.UNKNOWN;
            if (found == PropertyNames.UNKNOWN || name + names.length(found) >= end) {
                next();
                return PropertyNames.UNKNOWN;
            }
            if (!known.isWorthwhile(found, depth())) {
                return toName(names, found, name);
            }
            int to = known.endOf(names, found, name);
            KeptParts.Kept made = to < end ? known.made(names, found, depth(), name, to) : null;
            if (made == null || !pass.take(found, made)) {
                return toName(names, found, name);
            }
            at = to;
            become(JsonToken.STRING); // or another end of a value: nobody asks
            guess = found + 1;
        }
    }

    /** Where a name starts, if one comes next in an object; otherwise the end of the row. */
    private int startOfName() {
        if (token() == JsonToken.OBJECT) {
            return known.afterSpace(at);
        }
        boolean isNext = at < end && bytes[at] == ',' && token() != JsonToken.NAME && isInObject();
        return isNext ? known.afterSpace(at + 1) : end;
    }

    private int toName(PropertyNames names, int found, int name) {
        start = name;
        at = name + names.length(found);
        text = null;
        textFrom = start + 1;
        textTo = at - 1;
        isAscii = true;
        become(JsonToken.NAME);
        return found;
    }

    @Override
    public String textSince(int index) {
        return text(index); // no UTF-8 has half of a surrogate pair
    }

    @Override
    public TextCursor again(int index, Optional<TextPlace> place) {
        return new TextCursor(text(index), 0, place);
    }

    /** Takes up what was made of the property whose value ends at the cursor, in which nothing was found. */
    void keep(int name, PropertyNames names, int index, Object made, int values) {
        known.keep(names, index, depth(), name, at, made, values);
    }

    /** The text from a byte of the row to the end of the token. */
    private String text(int index) {
        return new String(bytes, index, at - index, StandardCharsets.UTF_8);
    }

    private JsonToken nextString(JsonToken token) {
        at++;
        start = at;
        readString();
        return become(token);
    }

    @Override
    public String text() {
        if (text != null) {
            return text;
        }
        return ByteWords.ascii(bytes, textFrom, textTo);
    }

    /** Whether the text at the cursor has no character above U+007F. */
    boolean isAscii() {
        return isAscii;
    }

    @Override
    char peek() {
        return at < end ? (char) (bytes[at] & 0xff) : '\0';
    }

    @Override
    boolean isAtEnd() {
        return at >= end;
    }

    @Override
    void skipSpace() {
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
    }

    static boolean isSpace(byte unit) {
        return unit <= ' ' && (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t');
    }

    @Override
    void readString() {
        int from = at + 1;
        isAscii = false;
        for (int i = from; i < end; i += Long.BYTES) {
            long stop = ByteWords.endOfPlainString(ByteWords.at(bytes, i));
            if (stop != 0) {
                at = i + ByteWords.index(stop);
                isAscii = at < end && bytes[at] == '"';
                break;
            }
        }
        textFrom = from;
        textTo = at;
        at++;
        if (!isAscii) {
            at = from;
            readOther(from);
        }
    }

    /** A string with an escape or a character above U+007F, or without an end. */
    private void readOther(int from) {
        StringBuilder whole = new StringBuilder();
        int copied = from;
        for (char unit = unitOfString(); unit != '"'; unit = unitOfString()) {
            if (unit == '\\') {
                append(whole, copied, at - 1);
                unescape(whole);
                copied = at;
            }
        }
        append(whole, copied, at - 1);
        text = whole.toString();
    }

    private void append(StringBuilder whole, int from, int to) {
        if (from < to) {
            whole.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    @Override
    Optional<TextPlace> placeAt(int index) {
        return rows.placeAt(index);
    }
}
