// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.wire.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A document in any layout with properties and codes that nobody knows, in any spelling.
 *
 * @param json its text
 * @param line the same in our layout, on one line
 * @param unknown the text of the value of each unknown property, by the property's name as it is written
 */
record DocumentFromElsewhere(String json, String line, Map<String, String> unknown) {
    private static final Pattern MARK = Pattern.compile("\"@([0-9]+)(=?)\"|\"other/code-[0-9]+\"");

    static DocumentFromElsewhere of(Shape<?> shape, long seed) {
        Random random = new Random(seed);
        AnyJson any = new AnyJson(random);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        DocumentTexts texts = DocumentTexts.withUnknown(seed, () -> {
            int number = names.size();
            names.add(any.spelled(number + "-" + any.text())); // no other has it
            values.add(any.value());
            return "\"@" + number + "\":\"@" + number + "=\"";
        });
        String marked = texts.of(shape);
        Map<String, String> unknown = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> unknown.put(names.get(i), values.get(i)));
        return new DocumentFromElsewhere(
                filled(Layouts.of(marked, random), names, values, seed),
                Layouts.onOneLine(filled(marked, names, values, seed)),
                unknown);
    }

    /** A text with names, values and codes in the places of its marks. */
    private static String filled(String marked, List<String> names, List<String> values, long seed) {
        Random random = new Random(seed);
        return MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(text(mark, names, values, random)));
    }

    private static String text(MatchResult mark, List<String> names, List<String> values, Random random) {
        if (mark.group(1) == null) {
            return new AnyJson(random).spelled(mark.group().replace("\"", ""));
        }
        return (mark.group(2).isEmpty() ? names : values).get(Integer.parseInt(mark.group(1)));
    }
}
