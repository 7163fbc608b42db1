// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks one-line texts at spaces, and a word where it is longer than a line, before a character of width. */
final class TextWrap {
    private TextWrap() {}

    /** The text with a space in place of every control character and line separator. */
    static String flatten(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(flat::appendCodePoint);
        return flat.toString();
    }

    /** The text in lines of at most a display width of 2 or more; at least one line. */
    static List<String> wrap(String text, int width) {
        String flat = flatten(text);
        if (DisplayWidth.of(flat) <= width) {
            return List.of(flat);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : flat.strip().split(" +", -1)) {
            if (line.length() > 0 && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (DisplayWidth.of(line.toString()) > width) {
                int end = fittingPrefix(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fittingPrefix(CharSequence text, int width) {
        int used = 0;
        int index = 0;
        while (index < text.length()) {
            int codePoint = Character.codePointAt(text, index);
            used += DisplayWidth.of(codePoint);
            if (used > width) {
                break;
            }
            index += Character.charCount(codePoint);
        }
        return index;
    }
}
