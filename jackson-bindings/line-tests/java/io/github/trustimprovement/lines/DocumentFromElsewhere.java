// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document in any layout with properties and codes that nobody knows, in any spelling.
 *
 * @param json its text
 * @param unknown the text of the value of each unknown property, by the property's name
 * @param respelled how many names of unknown properties and unknown codes have escapes that need not be
 */
record DocumentFromElsewhere(String json, Map<String, String> unknown, int respelled) {
    private static final Pattern MARK = Pattern.compile("\"@([0-9]+)(=?)\"|\"other/code-[0-9]+\"");

    static DocumentFromElsewhere of(Shape<?> shape, long seed) {
        Random random = new Random(seed);
        AnyJson any = new AnyJson(random);
        Map<String, String> unknown = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        DocumentTexts texts = DocumentTexts.withUnknown(seed, () -> {
            int number = names.size();
            String name = number + "-" + any.text(); // no other has it
            names.add(any.spelled(name));
            values.add(any.value());
            unknown.put(name, values.get(number));
            return "\"@" + number + "\":\"@" + number + "=\"";
        });
        String laidOut = Layouts.of(texts.of(shape), random);
        List<String> written = new ArrayList<>();
        String json = MARK.matcher(laidOut).replaceAll(mark -> {
            String text = text(mark, names, values, random);
            if (!"=".equals(mark.group(2))) {
                written.add(text);
            }
            return Matcher.quoteReplacement(text);
        });
        List<String> ours = new ArrayList<>(unknown.keySet().stream().map(DocumentFromElsewhere::quoted).toList());
        int respelled = (int) written.stream()
                .filter(text -> text.startsWith("\"other") ? text.contains("\\") : !ours.remove(text))
                .count();
        return new DocumentFromElsewhere(json, unknown, respelled);
    }

    private static String text(MatchResult mark, List<String> names, List<String> values, Random random) {
        if (mark.group(1) == null) {
            return random.nextBoolean() ? mark.group() : mark.group().replace("/", "\\/");
        }
        return (mark.group(2).isEmpty() ? names : values).get(Integer.parseInt(mark.group(1)));
    }

    /** A text in quotation marks as we write it. */
    static String quoted(String text) {
        JsonText json = JsonText.compact();
        json.string(text);
        return json.toString();
    }
}
