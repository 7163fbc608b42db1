// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other layouts of a JSON text: blanks of all kinds between its tokens. */
final class Layouts {
    static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");

    private static final List<String> BLANKS = List.of(" ", "\t", "\n", "\r\n", "\r", "    ", "\n\n  ");

    private Layouts() {}

    /** What may stand before a token: mostly nothing. */
    static String blank(Random random) {
        return random.nextInt(4) == 0 ? BLANKS.get(random.nextInt(BLANKS.size())) : "";
    }

    /** The same tokens with blanks between them, none before the first and none after the last. */
    static String of(String json, Random random) {
        Matcher token = TOKEN.matcher(json);
        StringBuilder laidOut = new StringBuilder();
        while (token.find()) {
            laidOut.append(laidOut.isEmpty() ? "" : blank(random)).append(token.group());
        }
        return laidOut.toString();
    }

    /** A text on one line, for there is no line break in a string. */
    static String onOneLine(String json) {
        return json.replaceAll("[\r\n]", "");
    }
}
