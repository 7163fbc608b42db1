// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import java.util.regex.Pattern;

/** Text as it may stand in a line: names and values of a document may have line ends in them. */
final class OneLine {
    private static final Pattern NO_PART_OF_A_LINE = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]");

    private OneLine() {}

    /** The text with an escape for each control character and line end. */
    static String of(String text) {
        return NO_PART_OF_A_LINE
                .matcher(text)
                .replaceAll(found -> escape(found.group().charAt(0)));
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '\n' -> "\\\\n";
            case '\r' -> "\\\\r";
            case '\t' -> "\\\\t";
            default -> String.format("\\\\u%04x", (int) unit);
        };
    }
}
