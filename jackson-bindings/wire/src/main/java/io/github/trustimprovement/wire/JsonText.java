// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * Canonical JSON text: the same bytes on every platform and with every JSON library.
 *
 * <p>Documents are {@linkplain #indented() indented} by two spaces with {@code \n}, so that people can read and compare
 * them; rows of a stream are {@linkplain #compact() compact}. Strings are escaped as RFC 8785 says; half of a surrogate
 * pair, which no encoding can carry, is written as an escape. A value that is text already stands as it was written, with
 * its own blanks and escapes; in a compact text alone, which is one line, without its line breaks.
 *
 * @since 0.1.0
 */
public final class JsonText implements JsonSink {
    private static final String INDENT = "  ";
    private static final String HEX_DIGITS = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean isIndented;
    private int depth;
    private boolean isFirst = true;
    private boolean isNamed;

    private JsonText(boolean isIndented) {
        this.isIndented = isIndented;
    }

    /**
     * A text with one property or element a line, for documents.
     *
     * @return an empty text
     */
    public static JsonText indented() {
        return new JsonText(true);
    }

    /**
     * A text on one line without a space of ours, for one value a line.
     *
     * @return an empty text
     */
    public static JsonText compact() {
        return new JsonText(false);
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        out.append(isIndented ? ": " : ":");
        isNamed = true;
    }

    /** Takes the name as it is written. */
    @Override
    public void name(String name, String asWritten) {
        separate();
        out.append('"').append(asWritten).append(isIndented ? "\": " : "\":");
        isNamed = true;
    }

    /** Takes the value as it is written, where the cursor has the text. */
    @Override
    public void copy(JsonCursor cursor) {
        if (!(cursor instanceof HeldText held) || held.token() == JsonToken.END) {
            JsonSink.super.copy(cursor);
            return;
        }
        int from = held.offset();
        Skip.value(held);
        String value = held.textSince(from);
        separate();
        out.append(isIndented ? value : RawJson.onOneLine(value));
    }

    /** Takes JSON text in the layout of this one. */
    void layOut(String json) {
        JsonCursor cursor = new TextCursor(json);
        cursor.next();
        JsonSink.super.copy(cursor);
    }

    @Override
    public void string(String value) {
        separate();
        quote(value);
    }

    @Override
    public void number(String literal) {
        separate();
        out.append(literal);
    }

    @Override
    public void literal(JsonToken token) {
        separate();
        out.append(
                switch (token) {
                    case TRUE -> "true";
                    case FALSE -> "false";
                    case NULL -> "null";
                    default ->
                        throw new IllegalArgumentException("JsonText.literal: TRUE, FALSE or NULL, was: " + token);
                });
    }

    /** Appends what stands between two values that are no part of each other. */
    void between(String mark) {
        out.append(mark);
    }

    int length() {
        return out.length();
    }

    /** Forgets what was written after the first units, and that a value was begun. */
    void cutTo(int length) {
        out.setLength(length);
        depth = 0;
        isNamed = false;
    }

    /** The text so far, without a line end after it. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** A string as it is written, in quotation marks. */
    static String quoted(String text) {
        JsonText quoted = compact();
        quoted.string(text);
        return quoted.toString();
    }

    /** The text between the quotation marks of a string. */
    static String withoutQuotes(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Whether a string has half of a surrogate pair in it. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLoneSurrogate(text, i)) {
                return true;
            }
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        return false;
    }

    /** Whether a unit is half of a surrogate pair without the other half; it is no second half of a pair. */
    static boolean isLoneSurrogate(String text, int index) {
        char unit = text.charAt(index);
        return Character.isSurrogate(unit)
                && !(Character.isHighSurrogate(unit)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1)));
    }

    private void open(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        isFirst = true;
    }

    private void close(char bracket) {
        depth--;
        if (!isFirst) {
            breakLine();
        }
        out.append(bracket);
        isFirst = false;
    }

    /** What stands between the last token and the next value or name. */
    private void separate() {
        if (isNamed) {
            isNamed = false;
        } else if (depth > 0) {
            if (!isFirst) {
                out.append(',');
            }
            breakLine();
        }
        isFirst = false;
    }

    private void breakLine() {
        if (isIndented) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append(INDENT);
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit != '"' && unit != '\\' && !Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isSurrogate(unit)) {
                if (!isLoneSurrogate(text, i)) {
                    i++;
                    continue;
                }
            }
            out.append(text, copied, i);
            escape(unit, out);
            copied = i + 1;
        }
        out.append(text, copied, text.length()).append('"');
    }

    /** Writes a unit as an escape. */
    static void escape(char unit, StringBuilder out) {
        out.append('\\');
        switch (unit) {
            case '\b' -> out.append('b');
            case '\t' -> out.append('t');
            case '\n' -> out.append('n');
            case '\f' -> out.append('f');
            case '\r' -> out.append('r');
            case '"', '\\' -> out.append(unit);
            default -> {
                out.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX_DIGITS.charAt(unit >> shift & 0xf));
                }
            }
        }
    }
}
