// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON values of any kind, in any spelling and any layout, such that there is a hash of each. */
final class AnyJson {
    private static final List<String> CHARACTERS = List.of(
            "a", "Z", "7", " ", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "\0", "\u001f", "\u007f", "\u00e9", "\u2028",
            "\u5b66", "\ufeff", "\uffff", "\ud83d\ude00");
    private static final Map<String, String> SHORT_ESCAPES = Map.of(
            "\"", "\\\"", "\\", "\\\\", "/", "\\/", "\n", "\\n", "\r", "\\r", "\t", "\\t", "\b", "\\b", "\f", "\\f");
    private static final int DEEPEST = 3;

    /** Each decimal with so many leads to a double and back; Double.toString of Java 17 may give one that does not. */
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

    private final Random random;

    AnyJson(Random random) {
        this.random = random;
    }

    /** The text of a value, from its first character to its last. */
    String value() {
        return Layouts.of(value(0), random);
    }

    private String value(int depth) {
        return switch (random.nextInt(depth == DEEPEST ? 4 : 7)) {
            case 0 -> one(List.of("true", "false", "null"));
            case 1, 2 -> number();
            case 3 -> random.nextInt(20) == 0 ? longText() : spelled(text());
            case 4 -> values(depth).collect(Collectors.joining(",", "[", "]"));
            default -> object(depth);
        };
    }

    private Stream<String> values(int depth) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(depth + 1));
    }

    private String object(int depth) {
        Map<String, String> members = new LinkedHashMap<>();
        values(depth).forEach(value -> members.put(text(), value));
        return members.entrySet().stream()
                .map(member -> spelled(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A number that a double can hold, with more digits and other exponents than needed. */
    private String number() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> number.toPlainString();
            case 1 -> number.stripTrailingZeros().toString();
            case 2 -> number.toPlainString() + (number.scale() > 0 ? "" : ".") + "000";
            case 3 -> number.toPlainString() + one(List.of("e", "E")) + one(List.of("", "+", "-", "+0", "-00")) + random.nextInt(30);
            case 4 -> new BigDecimal(random.nextGaussian() * Math.pow(10, random.nextInt(200) - 100))
                    .round(DIGITS_OF_A_DOUBLE)
                    .toString();
            default -> one(List.of("0", "-0", "-0.0", "0e0", "1E300"));
        };
    }

    /** Any text, without half of a surrogate pair. */
    String text() {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> one(CHARACTERS)).collect(Collectors.joining());
    }

    /** A text in quotation marks that is longer than one of the buffers through which a text is read. */
    private String longText() {
        String middle = one(List.of("x", "\u00e9", "\u5b66", "\ud83d\ude00")).repeat(one(List.of(3_999, 8_001, 65_537)));
        return Stream.of(spelled(text()), '"' + middle + '"', spelled(text()))
                .map(part -> part.substring(1, part.length() - 1))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** A text in quotation marks, each character in one of the spellings that JSON has for it. */
    String spelled(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(this::spelledCharacter)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private String spelledCharacter(String one) {
        boolean mayStand = one.charAt(0) >= ' ' && !one.equals("\"") && !one.equals("\\");
        if (mayStand && random.nextBoolean()) {
            return one;
        }
        if (SHORT_ESCAPES.containsKey(one) && random.nextBoolean()) {
            return SHORT_ESCAPES.get(one);
        }
        String form = one(List.of("\\u%04x", "\\u%04X"));
        return one.chars().mapToObj(unit -> String.format(Locale.ROOT, form, unit)).collect(Collectors.joining());
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
