// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The RFC 8785 form (JSON Canonicalization Scheme) of a JSON text, or why it has none. */
final class CanonicalJson {
    private static final int MOST_DEPTH = 1_000;
    /** What was written by us may have as many values as it has. */
    private static final ReadOptions OPTIONS = ReadOptions.standard().withMaxValues(Integer.MAX_VALUE);

    private static final int MOST_NUMBER_LENGTH = ReadOptions.standard().maxNumberLength();

    private final Reading in;
    private final JsonText out = JsonText.compact();
    private final NavigableMap<Integer, SortedMap<String, Slice>> unsorted = new TreeMap<>(); // by where they start
    private int depth;

    private CanonicalJson(Reading in) {
        this.in = in;
    }

    /** The canonical form of the only value of a text; everything in it that has no such form is a finding. */
    static Parsed<String> of(String json) {
        Reading in = new Reading(new TextCursor(json), "", OPTIONS);
        CanonicalJson canonical = new CanonicalJson(in);
        try {
            in.next();
            canonical.write();
            in.next(); // refuses text after the value
        } catch (MalformedJsonException e) {
            Wire.reportSyntax(in, e);
        }
        ValidationReport report = in.report();
        return report.hasErrors() ? Parsed.failed(report) : Parsed.of(canonical.sorted(), report);
    }

    private void write() {
        JsonToken token = in.token();
        depth += token.nesting();
        if (depth > MOST_DEPTH) {
            in.unexpected(WireRule.SYNTAX, "at most " + MOST_DEPTH + " levels", "one more");
            in.skip();
            depth--;
            return;
        }
        switch (token) {
            case OBJECT -> writeObject();
            case ARRAY -> writeArray();
            case STRING -> out.string(wellFormed(in.text()));
            case NUMBER -> writeNumber(in.text());
            default -> out.literal(token);
        }
    }

    private void writeNumber(String literal) {
        if (literal.length() > MOST_NUMBER_LENGTH) { // parsing takes time that grows with its square
            in.unexpected(
                    WireRule.INEXACT_NUMBER,
                    "a number of at most " + MOST_NUMBER_LENGTH + " characters",
                    in.description());
            return;
        }
        try {
            out.number(EcmaNumber.ofLiteral(literal));
        } catch (IllegalArgumentException | ArithmeticException e) {
            in.unexpected(WireRule.INEXACT_NUMBER, "a number that a double can hold", in.description());
            out.number(literal);
        }
    }

    /** Writes the properties as they come and notes where each stands, if that is not the order in the end. */
    private void writeObject() {
        // String compares UTF-16 units, as RFC 8785 asks
        SortedMap<String, Slice> properties = new TreeMap<>();
        boolean isSorted = true;
        out.startObject();
        int start = out.length();
        while (in.next() == JsonToken.NAME) {
            String name = wellFormed(in.text());
            in.enter(name);
            if (properties.containsKey(name)) {
                in.unexpected(WireRule.DUPLICATE, "each property once in its object", Clip.quoted(name));
            }
            isSorted &= properties.isEmpty() || properties.lastKey().compareTo(name) < 0;
            int from = out.length() + (properties.isEmpty() ? 0 : 1); // behind the comma
            out.name(name);
            in.next();
            write();
            in.leave();
            properties.put(name, new Slice(from, out.length()));
        }
        depth--;
        out.endObject();
        if (!isSorted) {
            unsorted.put(start, properties);
        }
    }

    /** What was written, with the properties of all objects in order; each character is copied once. */
    private String sorted() {
        String written = out.toString();
        StringBuilder text = new StringBuilder(written.length());
        copy(written, new Slice(0, written.length()), text);
        return text.toString();
    }

    private void copy(String written, Slice slice, StringBuilder text) {
        int at = slice.from;
        Map.Entry<Integer, SortedMap<String, Slice>> object = unsorted.higherEntry(at);
        while (object != null && object.getKey() < slice.to) {
            text.append(written, at, object.getKey());
            String comma = "";
            for (Slice property : object.getValue().values()) {
                text.append(comma);
                copy(written, property, text);
                at = Math.max(at, property.to);
                comma = ",";
            }
            object = unsorted.higherEntry(at);
        }
        text.append(written, at, slice.to);
    }

    private void writeArray() {
        out.startArray();
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            write();
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

    /** A part of what was written. */
    private record Slice(int from, int to) {}
}
