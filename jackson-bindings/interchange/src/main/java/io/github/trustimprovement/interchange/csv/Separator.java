// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What separates the cells of a text: of what spreadsheets write, that which gives most known headings. */
final class Separator {
    private static final List<String> CANDIDATES = List.of(",", ";", "\t");

    private Separator() {}

    static String of(String text, RowLayout layout) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return CANDIDATES.stream()
                .min(Comparator.comparingLong(candidate -> -known(line, candidate, layout)))
                .orElseThrow();
    }

    private static long known(String line, String separator, RowLayout layout) {
        return Pattern.compile(Pattern.quote(separator))
                .splitAsStream(line.replace("\"", ""))
                .filter(heading -> layout.numberOf(heading).isPresent())
                .count();
    }
}
