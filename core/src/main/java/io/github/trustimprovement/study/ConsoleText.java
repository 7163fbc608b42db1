// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

/** How records describe themselves on a console line without showing what was said. */
final class ConsoleText {
    private ConsoleText() {}

    /** A count and its noun, such as {@code 1 source} or {@code 2 sources}. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The size of a text instead of the text. */
    static String size(String text) {
        return "text of " + count(text.codePointCount(0, text.length()), "code point");
    }
}
