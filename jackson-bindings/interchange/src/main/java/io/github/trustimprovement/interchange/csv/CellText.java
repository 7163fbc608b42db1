// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import java.util.Arrays;
import java.util.List;

/** How a text stands in a cell, so that no spreadsheet computes it and the exact text comes back. */
final class CellText {
    private static final char GUARD = '\'';
    private static final String GUARDED = "=+-@\t\r\n#'";
    static final String SEPARATOR = ";";

    private CellText() {}

    /** The text as a cell: with an apostrophe before it where it is empty or starts like a formula or a comment. */
    static String guarded(String text) {
        return text.isEmpty() || GUARDED.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    /** The text of a cell: the inverse of {@link #guarded}. */
    static String plain(String cell) {
        boolean isGuarded = !cell.isEmpty()
                && cell.charAt(0) == GUARD
                && (cell.length() == 1 || GUARDED.indexOf(cell.charAt(1)) >= 0);
        return isGuarded ? cell.substring(1) : cell;
    }

    /** Whether texts can be told apart when they stand between semicolons. */
    static boolean canStandInOne(List<String> texts) {
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(text -> !text.isEmpty()
                                && text.equals(text.strip())
                                && !text.contains(SEPARATOR)
                                && !text.startsWith("["));
    }

    /** The texts with semicolons between them. */
    static String joined(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    /** The texts of a cell; what stands empty between two semicolons is none. */
    static List<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
