// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a record on one console line; a text of many lines or great length is cut. */
final class Line {
    private static final int QUOTED_LENGTH = 60;
    private static final String CUT = "...";

    private final StringBuilder text;

    private Line(String start) {
        text = new StringBuilder(start);
    }

    static Line of(String start) {
        return new Line(start);
    }

    Line and(String part) {
        text.append(' ').append(part);
        return this;
    }

    Line quoted(String part) {
        String kept = part;
        if (part.codePointCount(0, part.length()) > QUOTED_LENGTH) {
            kept = part.substring(0, part.offsetByCodePoints(0, QUOTED_LENGTH - CUT.length())) + CUT;
        }
        return and("'" + kept + "'");
    }

    Line quoted(Optional<String> part) {
        part.ifPresent(this::quoted);
        return this;
    }

    /** A word and the value; a part without a word is the value alone. */
    Line part(String word, Optional<?> value) {
        value.ifPresent(present -> part(word, present));
        return this;
    }

    Line part(String word, Object value) {
        return and(word.isEmpty() ? value.toString() : word + " " + value);
    }

    Line list(List<?> values) {
        return values.isEmpty() ? this : and(joined(values));
    }

    Line list(String word, List<?> values) {
        return values.isEmpty() ? this : and(word + " " + joined(values));
    }

    Line count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    Line count(int count, String one, String many) {
        return and(count + " " + (count == 1 ? one : many));
    }

    @Override
    public String toString() {
        return text.codePoints()
                .map(codePoint -> Character.isISOControl(codePoint) ? ' ' : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
