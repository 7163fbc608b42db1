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
     * A part of a text without the space between its tokens. Half of a surrogate pair, which no encoding can carry, becomes
     * an escape; nothing else in a string is changed.
     */
    static String compact(String json, int from, int to) {
        StringBuilder compact = null;
        int copied = from;
        boolean isInString = false;
        for (int i = from; i < to; i++) {
            char unit = json.charAt(i);
            boolean isSpace = !isInString && unit <= ' ';
            if (isSpace || JsonText.isLoneSurrogate(json, i)) {
                compact = compact == null ? new StringBuilder(to - from) : compact;
                compact.append(json, copied, i);
                if (!isSpace) {
                    JsonText.escape(unit, compact);
                }
                copied = i + 1;
            } else if (unit == '"') {
                isInString = !isInString;
            } else if (unit == '\\' || Character.isHighSurrogate(unit)) {
                i++; // what comes next belongs to it
            }
        }
        return compact == null
                ? json.substring(from, to)
                : compact.append(json, copied, to).toString();
    }

    /** Whether a string has half of a surrogate pair in it, as it is or as an escape. */
    static boolean hasLoneSurrogate(String json) {
        boolean isOpen = false; // the first half came before
        for (int i = 0; i < json.length(); i++) {
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
