// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.Map;
import java.util.TreeMap;

/** The RFC 8785 form (JSON Canonicalization Scheme) of a JSON text, or why it has none. */
final class CanonicalJson {
    private static final int MOST_DEPTH = 1_000;

    private final Reading in;
    private int depth;

    private CanonicalJson(Reading in) {
        this.in = in;
    }

    /** The canonical form of the only value of a text; everything in it that has no such form is a finding. */
    static Parsed<String> of(String json) {
        Reading in = new Reading(new TextCursor(json), "", ReadOptions.standard());
        JsonText out = JsonText.compact();
        try {
            in.next();
            new CanonicalJson(in).write(out);
            in.next(); // refuses text after the value
        } catch (MalformedJsonException e) {
            in.leaveAll();
            in.report(WireRule.SYNTAX, e.place(), finding -> finding.message(e.reason()));
        }
        ValidationReport report = in.report();
        return report.hasErrors() ? Parsed.failed(report) : Parsed.of(out.toString(), report);
    }

    private void write(JsonText out) {
        JsonToken token = in.token();
        depth += token.nesting();
        if (depth > MOST_DEPTH) {
            in.unexpected(WireRule.SYNTAX, "at most " + MOST_DEPTH + " levels", "one more");
            in.skip();
            depth--;
            return;
        }
        switch (token) {
            case OBJECT -> writeObject(out);
            case ARRAY -> writeArray(out);
            case STRING -> out.string(wellFormed(in.text()));
            case NUMBER -> writeNumber(in.text(), out);
            default -> out.literal(token);
        }
    }

    private void writeNumber(String literal, JsonText out) {
        try {
            out.number(EcmaNumber.ofLiteral(literal));
        } catch (IllegalArgumentException | ArithmeticException e) {
            in.unexpected(WireRule.INEXACT_NUMBER, "a number that a double can hold", in.description());
            out.number(literal);
        }
    }

    private void writeObject(JsonText out) {
        // String compares UTF-16 units, as RFC 8785 asks
        Map<String, String> properties = new TreeMap<>();
        while (in.next() == JsonToken.NAME) {
            String name = wellFormed(in.text());
            in.enter(name);
            if (properties.containsKey(name)) {
                in.unexpected(WireRule.DUPLICATE, "each property once in its object", Clip.quoted(name));
            }
            in.next();
            JsonText value = JsonText.compact();
            write(value);
            in.leave();
            properties.put(name, value.toString());
        }
        depth--;
        out.startObject();
        properties.forEach((name, value) -> {
            out.name(name);
            out.raw(value);
        });
        out.endObject();
    }

    private void writeArray(JsonText out) {
        out.startArray();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            write(out);
            in.leave();
        }
        depth--;
        out.endArray();
    }

    private String wellFormed(String text) {
        if (JsonText.hasLoneSurrogate(text)) {
            in.loneSurrogate(in.place(), Clip.quoted(text));
        }
        return text;
    }
}
