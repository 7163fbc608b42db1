// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/**
 * A cursor over JSON text (RFC 8259) that is in memory and short: what a record keeps as text, and what is hashed.
 * Documents are read by the parser of a JSON library.
 */
final class TextCursor extends JsonGrammar {
    private final String json;
    private int line;
    private int lineStart;

    /** A cursor before the first token. */
    TextCursor(String json) {
        this(json, 0, Optional.empty());
    }

    /** A cursor before the token that starts at an offset and has the given place. */
    TextCursor(String json, int offset, Optional<TextPlace> place) {
        super("document", Integer.MAX_VALUE, Integer.MAX_VALUE);
        this.json = json;
        line = place.map(TextPlace::line).orElse(1);
        lineStart = offset + 1 - place.map(TextPlace::column).orElse(1);
        begin(offset);
    }

    /** Read again, as most strings that are gone over are not asked for. */
    @Override
    public String text() {
        if (token() == JsonToken.NUMBER) {
            return json.substring(start, at);
        }
        int end = at;
        at = start + 1;
        StringBuilder value = null;
        int copied = at;
        for (char unit = unitOfString(); unit != '"'; unit = unitOfString()) {
            if (unit == '\\') {
                value = value == null ? new StringBuilder() : value;
                value.append(json, copied, at - 1);
                unescape(value);
                copied = at;
            }
        }
        at = end;
        return value == null
                ? json.substring(copied, end - 1)
                : value.append(json, copied, end - 1).toString();
    }

    @Override
    public String textSince(int offset) {
        return RawJson.asWritten(json, offset, at);
    }

    @Override
    public TextCursor again(int offset, Optional<TextPlace> place) {
        return new TextCursor(json, offset, place);
    }

    @Override
    Optional<TextPlace> placeAt(int index) {
        return Optional.of(new TextPlace(line, index - lineStart + 1));
    }

    @Override
    char peek() {
        return isAtEnd() ? '\0' : json.charAt(at);
    }

    @Override
    boolean isAtEnd() {
        return at >= json.length();
    }

    @Override
    void skipSpace() {
        for (; !isAtEnd(); at++) {
            char unit = peek();
            if (unit == '\n' || (unit == '\r' && !json.startsWith("\n", at + 1))) {
                line++;
                lineStart = at + 1;
            } else if (unit != ' ' && unit != '\t' && unit != '\r') {
                break;
            }
        }
    }

    @Override
    void readString() {
        at++;
        for (char unit = unitOfString(); unit != '"'; unit = unitOfString()) {
            if (unit == '\\') {
                escaped();
            }
        }
    }
}
