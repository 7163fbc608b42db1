// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Arrays;
import java.util.Optional;

/** The grammar of JSON text (RFC 8259) over units in memory, which are characters or bytes. */
abstract class JsonGrammar implements HeldText {
    /** What a binding says, too, where its parser keeps the limits. */
    private static final String BEYOND_LIMITS = "beyond the limits on nesting or on the length of a number";

    private final String whole;
    private final int maxDepth;
    private final int maxNumberLength;
    private boolean[] isObject = new boolean[16]; // by depth
    private int depth;
    private boolean isBegun;
    private JsonToken token = JsonToken.END;

    /** The next unit to be read. */
    int at;

    /** The first unit of the token. */
    int start;

    /** A grammar that calls the whole text so in messages, such as {@code document}. */
    JsonGrammar(String whole, int maxDepth, int maxNumberLength) {
        this.whole = whole;
        this.maxDepth = maxDepth;
        this.maxNumberLength = maxNumberLength;
    }

    /** Goes before the first token of a text that starts at a unit. */
    final void begin(int from) {
        at = from;
        start = from;
        depth = 0;
        isBegun = false;
        token = JsonToken.END;
    }

    /** The next unit; U+0000, which JSON text cannot have, at the end. */
    abstract char peek();

    abstract boolean isAtEnd();

    /** Goes to the next unit that is no space. */
    abstract void skipSpace();

    /** Goes over the string whose first quotation mark is next. */
    abstract void readString();

    /** Where a unit stands. */
    abstract Optional<TextPlace> placeAt(int index);

    @Override
    public final JsonToken token() {
        return token;
    }

    @Override
    public final Optional<TextPlace> place() {
        return placeAt(start);
    }

    @Override
    public final int offset() {
        return start;
    }

    @Override
    public JsonToken next() {
        skipSpace();
        start = at;
        if (!isBegun) {
            isBegun = true;
            token = value();
        } else if (depth == 0) {
            if (!isAtEnd()) {
                throw malformed("text after the end of the " + whole);
            }
            token = JsonToken.END;
        } else {
            token = isObject[depth] ? inObject() : inArray();
        }
        return token;
    }

    /** Whether the token stands in an object, of which it may be the start. */
    final boolean isInObject() {
        return depth > 0 && isObject[depth];
    }

    /** Goes on a token that a subclass has read. */
    final JsonToken become(JsonToken read) {
        token = read;
        return read;
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
        readString();
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
            case '"' -> {
                readString();
                return JsonToken.STRING;
            }
            case '{' -> {
                return open(true);
            }
            case '[' -> {
                return open(false);
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
                number();
                return JsonToken.NUMBER;
            }
        }
    }

    private JsonToken open(boolean object) {
        if (depth == maxDepth) {
            throw malformed(BEYOND_LIMITS);
        }
        at++;
        depth++;
        if (depth == isObject.length) {
            isObject = Arrays.copyOf(isObject, 2 * depth);
        }
        isObject[depth] = object;
        return object ? JsonToken.OBJECT : JsonToken.ARRAY;
    }

    private JsonToken word(String word, JsonToken token) {
        for (int i = 0; i < word.length(); i++) {
            if (!takes(word.charAt(i))) {
                at = start;
                throw malformed("a value was expected");
            }
        }
        return token;
    }

    private void number() {
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
        if (at - start > maxNumberLength) {
            at = start;
            throw malformed(BEYOND_LIMITS);
        }
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

    /** Appends what the escape says whose backslash was read. */
    final void unescape(StringBuilder text) {
        text.append(escaped());
    }

    /** What the escape says whose backslash was read. */
    final char escaped() {
        char unit = unitOfString();
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

    /** The next unit within a string. */
    final char unitOfString() {
        char unit = peek();
        if (unit < ' ') {
            throw malformed(isAtEnd() ? "the string has no end" : "a control character must be escaped");
        }
        at++;
        return unit;
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char unit = unitOfString();
            int digit = unit < 0x80 ? Character.digit(unit, 16) : -1;
            if (digit < 0) {
                at--;
                throw malformed("four hexadecimal digits were expected");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void expect(char mark) {
        if (!takes(mark)) {
            throw malformed("'" + mark + "' was expected");
        }
        skipSpace();
        start = at;
    }

    private boolean takes(char mark) {
        if (peek() != mark) {
            return false;
        }
        at++;
        return true;
    }

    private MalformedJsonException malformed(String message) {
        return new MalformedJsonException(message, placeAt(at));
    }
}
