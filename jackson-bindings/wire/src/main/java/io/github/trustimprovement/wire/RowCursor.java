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
    private final KeptTexts kept = new KeptTexts();
    private byte[] bytes = {};
    private int end;
    private int textFrom;
    private int textTo;
    private long hash;
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
            hash = ByteWords.hash(bytes, start, at);
            isAscii = true;
        }
        return token;
    }

    /** Moves on; if the next token is one of some names, from an index on, and nothing is unusual, says which. */
    int nextName(PropertyNames names, int from) {
        int name = at;
        if (at + 1 < end && bytes[at] == ',' && token() != JsonToken.OBJECT) {
            name++;
        } else if (token() != JsonToken.OBJECT) {
            next();
            return PropertyNames.UNKNOWN;
        }
        int found = isInObject() && token() != JsonToken.NAME ? names.find(bytes, name, from) : PropertyNames.UNKNOWN;
        if (found == PropertyNames.UNKNOWN || name + names.length(found) > end) {
            next();
            return PropertyNames.UNKNOWN;
        }
        start = name;
        at = name + names.length(found);
        text = null;
        textFrom = start + 1;
        textTo = at - 1;
        hash = 0; // nobody asks for the text of a name that was found
        isAscii = true;
        become(JsonToken.NAME);
        return found;
    }

    @Override
    public String textSince(int index) {
        String text = text(index);
        return RawJson.compact(text, 0, text.length());
    }

    @Override
    public TextCursor again(int index, Optional<TextPlace> place) {
        return new TextCursor(text(index), 0, place);
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
        if (token() == JsonToken.NAME && made(this) instanceof String name) {
            return name;
        }
        String plain = new String(bytes, textFrom, textTo - textFrom, StandardCharsets.ISO_8859_1);
        if (token() == JsonToken.NAME) {
            keep(this, plain);
        }
        return plain;
    }

    /** Whether the text at the cursor has no character above U+007F. */
    boolean isAscii() {
        return isAscii;
    }

    /** What a maker made of the text at the cursor before; null if that is not known any more. */
    @Nullable
    Object made(Object maker) {
        return isShort() ? kept.made(maker, bytes, textFrom, textTo - textFrom, hash) : null;
    }

    /** Keeps what a maker made of the text at the cursor. */
    void keep(Object maker, Object value) {
        if (isShort()) {
            kept.keep(maker, value, bytes, textFrom, textTo - textFrom, hash);
        }
    }

    /** Whether the text at the cursor is one of which something may be kept. */
    private boolean isShort() {
        return isAscii && textTo - textFrom <= KeptTexts.MOST_BYTES;
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
        long hashed = 0;
        for (int i = from; i < end; i += Long.BYTES) {
            long word = ByteWords.at(bytes, i);
            long stop = ByteWords.endOfPlainString(word);
            if (stop != 0) {
                int before = ByteWords.index(stop);
                at = i + before;
                hash = ByteWords.mix(hashed, ByteWords.first(word, before));
                isAscii = at < end && bytes[at] == '"';
                break;
            }
            hashed = ByteWords.mix(hashed, word);
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
