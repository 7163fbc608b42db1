// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;

/** A program that reads text that is made while it is read, and says what was found and how much was asked for. */
final class HostileInput {
    private static final int BILLION = 1_000_000_000;
    private static final int MILLION = 1_000_000;
    private static final int DEEP = 100_000;
    private static final String START = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",";
    private static final ReadOptions SHORT = ReadOptions.standard().withMaxLength(1_000);

    private HostileInput() {}

    /** One line a case: its name, the rules of faults with their counts, and the characters that were read. */
    public static void main(String[] args) {
        read("deep arrays", START + "\"x\":", "[", DEEP);
        read("deep objects", START + "\"x\":", "{\"a\":", DEEP);
        read("endless depth", "", "[", BILLION);
        read("endless string", START + "\"title\":\"", "x", BILLION);
        read("endless wide string", START + "\"title\":\"", "\u20ac", BILLION);
        read("endless name", START + "\"", "x", BILLION);
        read("endless escapes", START + "\"title\":\"", "\\ud800", BILLION);
        read("endless number", START + "\"x\":", "1", BILLION);
        read("endless blanks", START, " \n", BILLION);
        read("endless rows", START + "\"segments\":[", "{},", BILLION);
        read("number of a million digits", START + "\"x\":", "1", MILLION);
        read("a million names twice", START + "\"x\":0", ",\"x\":1", MILLION);
        read("a million ids", START + "\"x\":0", ",\"id\":\"t\"", MILLION);
        read("a million kept names", START + "\"x\":{\"a\":0", ",\"a\":1", MILLION);
        read("a million wrong elements", START + "\"segments\":[0", ",1", MILLION);
        read("short limit", START + "\"title\":\"", "x", BILLION, SHORT);
    }

    private static void read(String name, String start, String unit, int times) {
        read(name, start, unit, times, ReadOptions.standard());
    }

    private static void read(String name, String start, String unit, int times, ReadOptions options) {
        String end = name.startsWith("a million wrong") ? "]}" : name.startsWith("a million kept") ? "}}" : "}";
        Generator text = new Generator(start, unit, times, end);
        Parsed<Study> parsed = LINE.read(text, Study.class, ReadPolicy.LENIENT, options);
        Map<String, Long> rules = new TreeMap<>(parsed.report().countByRule());
        rules.remove("wire/unknown-property"); // how far a parser looks ahead before it is its own affair
        System.out.println(name + ": " + rules + ", "
                + (parsed.value().isPresent() ? "a value" : "no value") + ", read " + text.given);
    }

    /** A text that is never held: a start, a unit many times, and an end. */
    private static final class Generator extends Reader {
        private final String start;
        private final String unit;
        private final long endOfUnits;
        private final String end;
        private long given;

        Generator(String start, String unit, int times, String end) {
            this.start = start;
            this.unit = unit;
            this.endOfUnits = start.length() + (long) unit.length() * times;
            this.end = end;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            int count = 0;
            while (count < length && given < endOfUnits + end.length()) {
                target[offset + count++] = next();
                given++;
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        private char next() {
            if (given < start.length()) {
                return start.charAt((int) given);
            }
            return given < endOfUnits
                    ? unit.charAt((int) ((given - start.length()) % unit.length()))
                    : end.charAt((int) (given - endOfUnits));
        }

        @Override
        public void close() {}
    }
}
