// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** JSON values as compact JSON text, and doubles, for laws. */
final class JsonArbitraries {
    private static final List<String> BLANKS = List.of(" ", "\t", "\n", "\r\n", "\r", " \n  ");

    private JsonArbitraries() {}

    /** Any text without half of a surrogate pair, the odd characters more often. */
    static Arbitrary<String> strings() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 0x2f)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0x80, 0xd7ff)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0xe000, 0x10ffff)));
        return codePoints
                .list()
                .ofMaxSize(8)
                .map(all -> all.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    /**
     * Any finite double, each bit pattern as likely as another, and decimals that people write; but none so near zero
     * that it has fewer bits, since the reference prints some of those wrongly, such as 1e-320.
     */
    static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().map(Double::longBitsToDouble),
                        Arbitraries.integers().between(-1074, 1023).map(power -> Math.scalb(1.0, power)),
                        Arbitraries.integers().map(hundredths -> hundredths / 100.0),
                        Arbitraries.longs().between(-1L << 60, 1L << 60).map(Long::doubleValue))
                .filter(value -> Double.isFinite(value) && (value == 0 || Math.abs(value) >= Double.MIN_NORMAL));
    }

    /** The doubles nearest to zero, which have fewer bits. */
    static Arbitrary<Double> subnormalDoubles() {
        return Arbitraries.longs()
                .between(1, Double.doubleToLongBits(Double.MIN_NORMAL) - 1)
                .map(Double::longBitsToDouble);
    }

    /** Number literals in several spellings, none that a double cannot hold. */
    static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                doubles().map(value -> Double.toString(value)),
                Arbitraries.integers().map(value -> value + ".0"),
                Arbitraries.integers().between(-99, 99).map(value -> value + "E+03"));
    }

    /** Any JSON value as compact text, nested at most three deep, no property twice. */
    static Arbitrary<String> values() {
        return values(3).withoutEdgeCases();
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> leaves =
                Arbitraries.oneOf(spelledStrings(), numbers(), Arbitraries.of("true", "false", "null"));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> arrays = values(depth - 1).list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]");
        Arbitrary<String> objects = Combinators.combine(
                        Arbitraries.maps(strings(), values(depth - 1)).ofMaxSize(3), Arbitraries.longs())
                .as(JsonArbitraries::object);
        return Arbitraries.oneOf(leaves, arrays, objects);
    }

    private static String object(Map<String, String> properties, long seed) {
        List<String> members = properties.entrySet().stream()
                .map(property -> spelled(property.getKey(), seed) + ":" + property.getValue())
                .toList();
        return "{" + String.join(",", members) + "}";
    }

    /** Strings of JSON text, some characters of which are escaped though they need not be. */
    private static Arbitrary<String> spelledStrings() {
        return Combinators.combine(strings(), Arbitraries.longs()).as(JsonArbitraries::spelled);
    }

    /** A string of JSON text that says a text, each character with or without an escape. */
    static String spelled(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().mapToObj(Character::toString).forEach(one -> {
            String plain = quoted(one);
            switch (random.nextInt(4)) {
                case 0 -> one.chars().forEach(unit -> json.append(String.format("\\u%04x", unit)));
                case 1 -> one.chars().forEach(unit -> json.append(String.format("\\u%04X", unit)));
                default -> json.append(one.equals("/") ? "\\/" : plain.substring(1, plain.length() - 1));
            }
        });
        return json.append('"').toString();
    }

    static String quoted(String text) {
        return JsonText.quoted(text);
    }

    /** The text of a value with blanks between its tokens. */
    static String padded(String json, Random random) {
        StringBuilder padded = new StringBuilder();
        int end;
        for (int start = 0; start < json.length(); start = end) {
            boolean isMark = ",:".indexOf(json.charAt(start)) >= 0;
            end = isMark ? start + 1 : RawJson.endOfToken(json, start);
            if (start > 0 && random.nextInt(3) == 0) {
                padded.append(BLANKS.get(random.nextInt(BLANKS.size())));
            }
            padded.append(json, start, end);
        }
        return padded.toString();
    }
}
