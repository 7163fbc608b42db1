// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/** How an offending value is shown in a message: short. A finding has its own way onto one line. */
final class Clip {
    private static final int MOST_UNITS = 80;
    private static final int MOST_UNITS_OF_A_MESSAGE = 500;

    private Clip() {}

    /** The text in quotes, such as {@code "aol/lever/commonalty"}. */
    static String quoted(String text) {
        return JsonText.quoted(shortened(text));
    }

    /** The text as it is, such as a number. */
    static String shortened(String text) {
        return shortened(text, MOST_UNITS);
    }

    /** What something else says of a value, with the value in it. */
    static String message(String text) {
        return shortened(text, MOST_UNITS_OF_A_MESSAGE);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "...";
    }
}
