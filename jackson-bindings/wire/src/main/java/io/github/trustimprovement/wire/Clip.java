// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** How an offending value is shown in a message: on one line, and short. */
final class Clip {
    private static final int MOST_UNITS = 80;

    private Clip() {}

    /** The text in quotes, such as {@code "aol/lever/commonalty"}. */
    static String quoted(String text) {
        return JsonText.quoted(shortened(text));
    }

    /** The text as it is, such as a number. */
    static String shortened(String text) {
        if (text.length() <= MOST_UNITS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_UNITS - 1)) ? MOST_UNITS - 1 : MOST_UNITS;
        return text.substring(0, end) + "...";
    }
}
