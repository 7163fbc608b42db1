// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.Optional;

/** Reading of short texts in tests. */
final class Texts {
    private Texts() {}

    static <T> Parsed<T> read(String json, Shape<T> shape, ReadPolicy policy) {
        return Wire.readDocument(new TextCursor(json), shape, policy, ReadOptions.standard());
    }

    /** A cursor over a text that nobody else has. */
    static JsonCursor unheld(String json) {
        TextCursor text = new TextCursor(json);
        return new JsonCursor() {
            @Override
            public JsonToken next() {
                return text.next();
            }

            @Override
            public JsonToken token() {
                return text.token();
            }

            @Override
            public String text() {
                return text.text();
            }

            @Override
            public Optional<TextPlace> place() {
                return text.place();
            }
        };
    }

    static <T> Parsed<T> read(String json, Shape<T> shape) {
        return read(json, shape, ReadPolicy.LENIENT);
    }

    static List<String> lines(Parsed<?> parsed) {
        return lines(parsed.report());
    }

    static List<String> lines(ValidationReport report) {
        return report.findings().stream().map(Finding::toLine).toList();
    }

    /** The findings, and that there is no value. */
    static <T> List<String> faults(String json, Shape<T> shape) {
        Parsed<T> parsed = read(json, shape);
        if (parsed.value().isPresent()) {
            throw new AssertionError("a value was not expected: " + parsed.value());
        }
        return lines(parsed);
    }

    static <T> T value(String json, Shape<T> shape) {
        return read(json, shape).value().orElseThrow();
    }

    /** A trust's record with nothing but the given properties beside those that it must have. */
    static TrustRecord trust(String properties) {
        return value(
                "{\"format\":\"trust-improvement/trust\",\"schemaVersion\":\"1\",\"id\":\"t\","
                        + "\"trust\":{\"id\":\"t\",\"name\":\"Invented\"}," + properties + "}",
                Shapes.of(TrustRecord.class));
    }
}
