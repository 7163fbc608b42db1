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
    private int line = 1;
    private int lineStart;
    private String text = "";

    /** A cursor before the first token. */
    TextCursor(String json) {
        super("document", Integer.MAX_VALUE, Integer.MAX_VALUE);
        this.json = json;
    }

    @Override
    public String text() {
        return token() == JsonToken.NUMBER ? json.substring(start, at) : text;
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
        StringBuilder value = new StringBuilder();
        at++;
        for (char unit = unitOfString(); unit != '"'; unit = unitOfString()) {
            if (unit == '\\') {
                unescape(value);
            } else {
                value.append(unit);
            }
        }
        text = value.toString();
    }
}
