// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** JSON text as it was written; a parser has gone over it, but for the inside of its last string. */
final class RawJson {
    private static final int LENGTH_OF_CODE = 4;
    private static final int HEXADECIMAL = 16;

    private RawJson() {}

    /** Where the token ends that starts at a unit. */
    static int endOfToken(String json, int start) {
        int at = start;
        switch (json.charAt(start)) {
            case '"' -> {
                at++;
                while (at < json.length() && json.charAt(at) != '"') {
                    at += json.charAt(at) == '\\' ? 2 : 1;
                }
                return Math.min(at + 1, json.length());
            }
            case '{', '}', '[', ']' -> {
                return at + 1;
            }
            default -> {
                while (at < json.length() && isInWord(json.charAt(at))) {
                    at++;
                }
                return at;
            }
        }
    }

    /** Whether a unit may stand within a number, {@code true}, {@code false} or {@code null}. */
    private static boolean isInWord(char unit) {
        return unit > ' ' && unit != ',' && unit != ']' && unit != '}';
    }

    /**
     * A part of a text as it stands there. Half of a surrogate pair, which no encoding can carry, becomes an escape; nothing
     * else is changed.
     */
    static String asWritten(String json, int from, int to) {
        StringBuilder text = null;
        int copied = from;
        for (int i = from; i < to; i++) {
            char unit = json.charAt(i);
            if (JsonText.isLoneSurrogate(json, i)) {
                text = text == null ? new StringBuilder(to - from) : text;
                JsonText.escape(unit, text.append(json, copied, i));
                copied = i + 1;
            } else if (Character.isHighSurrogate(unit)) {
                i++; // the other half belongs to it
            }
        }
        return text == null
                ? json.substring(from, to)
                : text.append(json, copied, to).toString();
    }

    /** Whether half of a surrogate pair stands in a name, as it is or as an escape. */
    static boolean hasNameWithLoneSurrogate(String json) {
        if (!json.contains("\\ud") && !json.contains("\\uD")) {
            return false;
        }
        int end;
        for (int start = json.indexOf('"'); start >= 0; start = json.indexOf('"', end)) {
            end = endOfToken(json, start);
            int next = end;
            while (next < json.length() && json.charAt(next) <= ' ') {
                next++;
            }
            if (json.startsWith(":", next) && hasLoneSurrogate(json, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** A value without the line breaks between its tokens; there are none in a string. */
    static String onOneLine(String json) {
        return json.replace("\n", "").replace("\r", "");
    }

    /** Whether a part has half of a surrogate pair in it, as it is or as an escape. */
    private static boolean hasLoneSurrogate(String json, int from, int to) {
        boolean isOpen = false; // the first half came before
        for (int i = from; i < to; i++) {
            char unit = json.charAt(i);
            if (unit == '\\') {
                i++;
                if (json.startsWith("u", i)) {
                    unit = code(json, i + 1);
                    i += LENGTH_OF_CODE;
                }
            }
            if (Character.isLowSurrogate(unit) != isOpen) {
                return true;
            }
            isOpen = Character.isHighSurrogate(unit);
        }
        return isOpen;
    }

    /** The unit that four hexadecimal digits say; U+0000 where they are none, which the parser will report. */
    private static char code(String json, int from) {
        int code = 0;
        for (int i = from; i < from + LENGTH_OF_CODE; i++) {
            int digit = i < json.length() ? Character.digit(json.charAt(i), HEXADECIMAL) : -1;
            code = digit < 0 || code < 0 ? -1 : code * HEXADECIMAL + digit;
        }
        return (char) Math.max(0, code);
    }
}
