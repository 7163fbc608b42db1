// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;

import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;

/** A program that reads text that is made while it is read, and says what was found and how much was asked for. */
final class HostileInput {
    static final String MAPPER = "mapper";

    /** The longest document and the longest string that the mapper reads. */
    static final int MOST_OF_A_MAPPER = 20_000_000;

    private static final int BILLION = 1_000_000_000;
    private static final int MILLION = 1_000_000;
    private static final int DEEP = 100_000;
    private static final int VALUES = ReadOptions.standard().maxValues() - 10;
    private static final int MOST = ReadOptions.standard().maxLength() - 1_000;
    private static final String START = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",";
    private static final String SEGMENT = START + "\"segments\":[{\"id\":\"a\",\"source\":\"b\",";
    private static final ReadOptions SHORT = ReadOptions.standard().withMaxLength(1_000);

    private final Way way;

    private HostileInput(Way way) {
        this.way = way;
    }

    /** One line a case: its name, the rules of faults with their counts, and the characters that were read. */
    public static void main(String[] args) {
        if (args[0].equals(MAPPER)) {
            new HostileInput(HostileInput::byMapper).cases();
        } else {
            new HostileInput(HostileInput::asDocument).cases();
            ofOurOwn();
        }
    }

    private void cases() {
        read("deep arrays", START + "\"x\":", "[", DEEP);
        read("deep objects", START + "\"x\":", "{\"a\":", DEEP);
        read("endless depth", "", "[", BILLION);
        read("endless string", START + "\"title\":\"", "x", BILLION);
        read("endless wide string", START + "\"title\":\"", "\u20ac", BILLION);
        read("endless name", START + "\"", "x", BILLION);
        read("endless escapes", START + "\"title\":\"", "\\ud800", BILLION / 6);
        read("endless number", START + "\"x\":", "1", BILLION);
        read("endless blanks", START, " \n", BILLION);
        read("endless rows", START + "\"segments\":[", "{},", BILLION);
        read("number of a million digits", START + "\"x\":", "1", MILLION);
        read("a million names twice", START + "\"x\":0", ",\"x\":1", MILLION);
        read("a million ids", START + "\"x\":0", ",\"id\":\"t\"", MILLION);
        read("a million kept names", START + "\"x\":{\"a\":0", ",\"a\":1", MILLION, "}}");
        read("a long name around names twice", START + "\"" + "x".repeat(MILLION) + "\":{\"a\":0", ",\"a\":1", 1_000, "}}");
        read("a million wrong elements", START + "\"segments\":[0", ",1", MILLION, "]}");
        heldAtOnce();
    }

    /** As much as a document below the limits may make a reader hold. */
    private void heldAtOnce() {
        read("a type that comes late", SEGMENT + "\"speaker\":{\"x\":[0", ",1", MOST / 2, "],\"type\":\"unknown\"}}]}");
        read("a text before the type", SEGMENT + "\"speaker\":{\"x\":\"", "x", MOST, "\",\"type\":\"unknown\"}}]}");
        read("codes that are none", SEGMENT + "\"codings\":[{\"bases\":[0", ",1", MOST / 2, "]}]}]}");
        read(
                "lists within lists that are kept",
                SEGMENT + "\"codings\":[{\"judgement\":{\"lever\":\"aol/lever/commonality\",\"bases\":[\"",
                "\u20ac",
                MOST,
                "\"]}},7]},7]}");
        read("half a million values beside a wrong one", START + "\"participants\":[7", ",{\"id\":\"########\"}", VALUES / 2, "]}");
        read("a kept array", START + "\"x\":[0", ",1", MOST / 2, "]}");
        read("a kept text", START + "\"x\":\"", "x", MOST, "\"}");
        read("kept blanks", START + "\"x\":[", " ", MOST, "]}");
        read("a faulty codebook", START + "\"codebook\":{\"x\":[0", ",1", VALUES, "],\"editions\":7,\"codes\":{}}}");
        read("names in an array", START + "\"x\":[", "{\"a\":0},", MOST / 8, "0]}");
        read("distinct names", START + "\"x\":0", ",\"########\":1", MOST / 13, "}");
        read("distinct names within the limit", START + "\"x\":0", ",\"########\":1", VALUES, "}");
        read("distinct kept names", START + "\"x\":{\"a\":0", ",\"########\":1", VALUES, "}}");
        read("many participants", START + "\"participants\":[", "{\"id\":\"########\"},", VALUES / 2, "{}]}");
        read("many extensions", START + "\"participants\":[", "{\"id\":\"########\",\"x\":1},", VALUES / 3, "{}]}");
        read("a long title", START + "\"title\":\"", "x", MOST, "\"}");
        read("a long wide title", START + "\"title\":\"", "\u20ac", MOST, "\"}");
        read("a long wide name", START + "\"", "\u20ac", MOST, "\":{\"a\":0,\"a\":1}}");
        read("a kept wide text", START + "\"x\":[ \"", "\u20ac", MOST, "\"]}");
    }

    private static void ofOurOwn() {
        Generator title = new Generator(START + "\"title\":\"", "x", BILLION, "\"}");
        print("short limit", found(LINE.read(title, Study.class, ReadPolicy.LENIENT, SHORT)), title);
        row("a row with a type that comes late", "\"speaker\":{\"x\":[0", ",1", MOST / 2, "],\"type\":\"unknown\"}}");
        row("a row with a text before the type", "\"speaker\":{\"x\":\"", "x", MOST, "\",\"type\":\"unknown\"}}");
        row("a row with a long name", "\"" + "x".repeat(MILLION) + "\":{\"a\":0", ",\"a\":1", 1_000, "}}");
        row("a row with distinct names", "\"x\":0", ",\"########\":1", VALUES, "}");
    }

    private static void row(String name, String start, String unit, int times, String end) {
        Generator text = new Generator("{\"id\":\"a\",\"source\":\"b\"," + start, unit, times, end);
        try (RowReader<Segment> rows =
                RowReader.of(text, Segment.class, ReadPolicy.LENIENT, ReadOptions.standard())) {
            print(name, found(rows.next()), text);
        }
    }

    private void read(String name, String start, String unit, int times) {
        read(name, start, unit, times, "}");
    }

    private void read(String name, String start, String unit, int times, String end) {
        Generator text = new Generator(start, unit, times, end);
        print(name, way.read(text), text);
    }

    private static String asDocument(Reader text) {
        return found(LINE.read(text, Study.class, ReadPolicy.LENIENT, ReadOptions.standard()));
    }

    /** What becomes of it is a value, an exception with findings, or an exception of the mapper's own. */
    private static String byMapper(Reader text) {
        try {
            LINE.readWithLimit(text, Study.class, MOST_OF_A_MAPPER);
            return "a value";
        } catch (IOException | RuntimeException e) {
            return e.getCause() instanceof FindingsException findings
                    ? rules(findings.report()) + ", no value"
                    : "refused by the mapper";
        }
    }

    private static String found(Parsed<?> parsed) {
        return rules(parsed.report()) + ", " + (parsed.value().isPresent() ? "a value" : "no value");
    }

    private static String rules(ValidationReport report) {
        Map<String, Long> rules = new TreeMap<>(report.countByRule());
        rules.remove("wire/unknown-property"); // how far a parser looks ahead before it is its own affair
        return rules.toString();
    }

    private static void print(String name, String outcome, Generator text) {
        System.out.println(name + ": " + outcome + ", read " + text.given);
    }

    /** How a text is read. */
    private interface Way {
        String read(Reader text);
    }

    /** A text that is never held: a start, a unit many times, in which each # is a digit of how many came before, and an end. */
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
            return given < endOfUnits ? ofUnit(given - start.length()) : end.charAt((int) (given - endOfUnits));
        }

        private char ofUnit(long index) {
            int at = (int) (index % unit.length());
            if (unit.charAt(at) != '#') {
                return unit.charAt(at);
            }
            long number = index / unit.length();
            for (int i = unit.lastIndexOf('#'); i > at; i--) {
                number /= 10;
            }
            return (char) ('0' + number % 10);
        }

        @Override
        public void close() {}
    }
}
