// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.BitSet;
import java.util.Optional;

/**
 * A cursor over JSON text (RFC 8259) that is in memory and short: what a record keeps as text, and what is hashed.
 * Documents are read by the parser of a JSON library.
 */
final class TextCursor implements JsonCursor {
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String json;
    private final BitSet isObject = new BitSet(); // by depth
    private int depth;
    private int at; // the next unit to be read
    private int start; // the first unit of the token
    private int line = 1;
    private int lineStart;
    private JsonToken token = JsonToken.END;
    private boolean isBegun;
    private String text = "";

    /** A cursor before the first token. */
    TextCursor(String json) {
        this.json = json;
    }

    @Override
    public JsonToken token() {
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Optional<TextPlace> place() {
        return Optional.of(new TextPlace(line, start - lineStart + 1));
    }

    @Override
    public JsonToken next() {
        skipSpace();
        if (!isBegun) {
            isBegun = true;
            token = value();
        } else if (depth == 0) {
            if (at < json.length()) {
                throw malformed("text after the end of the document");
            }
            token = JsonToken.END;
        } else {
            token = isObject.get(depth) ? inObject() : inArray();
        }
        return token;
    }

    private JsonToken inObject() {
        if (token == JsonToken.NAME) {
            expect(':');
            return value();
        }
        if (takes('}')) {
            return end(JsonToken.END_OBJECT);
        }
        if (token != JsonToken.OBJECT) {
            expect(',');
        }
        if (peek() != '"') {
            throw malformed("a property name in double quotes was expected");
        }
        text = string();
        return JsonToken.NAME;
    }

    private JsonToken inArray() {
        if (takes(']')) {
            return end(JsonToken.END_ARRAY);
        }
        if (token != JsonToken.ARRAY) {
            expect(',');
        }
        return value();
    }

    private JsonToken end(JsonToken end) {
        depth--;
        return end;
    }

    private JsonToken value() {
        switch (peek()) {
            case '{' -> {
                return begin(true);
            }
            case '[' -> {
                return begin(false);
            }
            case '"' -> {
                text = string();
                return JsonToken.STRING;
            }
            case 't' -> {
                return word("true", JsonToken.TRUE);
            }
            case 'f' -> {
                return word("false", JsonToken.FALSE);
            }
            case 'n' -> {
                return word("null", JsonToken.NULL);
            }
            default -> {
                text = number();
                return JsonToken.NUMBER;
            }
        }
    }

    private JsonToken begin(boolean object) {
        at++;
        depth++;
        isObject.set(depth, object);
        return object ? JsonToken.OBJECT : JsonToken.ARRAY;
    }

    private JsonToken word(String word, JsonToken token) {
        if (!json.startsWith(word, at)) {
            throw malformed("a value was expected");
        }
        at += word.length();
        return token;
    }

    private String number() {
        takes('-');
        if (!takes('0')) {
            digits();
        }
        if (takes('.')) {
            digits();
        }
        if (takes('e') || takes('E')) {
            if (!takes('+')) {
                takes('-');
            }
            digits();
        }
        return json.substring(start, at);
    }

    private void digits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed(from == start ? "a value was expected" : "a digit was expected");
        }
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        for (char unit = unit(); unit != '"'; unit = unit()) {
            value.append(unit == '\\' ? escaped() : unit);
        }
        return value.toString();
    }

    /** The next unit within a string. */
    private char unit() {
        char unit = peek();
        if (unit < ' ') {
            throw malformed(at < json.length() ? "a control character must be escaped" : "the string has no end");
        }
        at++;
        return unit;
    }

    private char escaped() {
        char unit = unit();
        return switch (unit) {
            case '"', '\\', '/' -> unit;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> {
                at--;
                throw malformed("an unknown escape");
            }
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            char unit = unit();
            int digit = unit < 0x80 ? Character.digit(unit, HEX) : -1;
            if (digit < 0) {
                at--;
                throw malformed("four hexadecimal digits were expected");
            }
            code = code * HEX + digit;
        }
        return (char) code;
    }

    private void skipSpace() {
        for (; at < json.length(); at++) {
            char unit = json.charAt(at);
            if (unit == '\n' || (unit == '\r' && !json.startsWith("\n", at + 1))) {
                line++;
                lineStart = at + 1;
            } else if (unit != ' ' && unit != '\t' && unit != '\r') {
                break;
            }
        }
        start = at;
    }

    private void expect(char mark) {
        if (!takes(mark)) {
            throw malformed("'" + mark + "' was expected");
        }
        skipSpace();
    }

    private boolean takes(char mark) {
        if (peek() != mark) {
            return false;
        }
        at++;
        return true;
    }

    /** The next unit; U+0000, which JSON text cannot have, at the end. */
    private char peek() {
        return at < json.length() ? json.charAt(at) : '\0';
    }

    private MalformedJsonException malformed(String message) {
        return new MalformedJsonException(message, Optional.of(new TextPlace(line, at - lineStart + 1)));
    }
}
