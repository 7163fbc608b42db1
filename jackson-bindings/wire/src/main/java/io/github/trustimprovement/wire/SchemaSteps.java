// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that lead documents of older schema versions to the present one. Tokens are translated while they are read, so
 * that every finding has the place in the text as it is; only what stands before {@code schemaVersion} is held.
 */
final class SchemaSteps {
    static final String RULE = "wire/older-schema-version";

    private static final String VERSION = "schemaVersion";

    /** None: the first version is the present one. */
    private static final SchemaSteps STANDARD = new SchemaSteps(List.of());

    private final List<SchemaStep> steps;

    SchemaSteps(List<SchemaStep> steps) {
        this.steps = List.copyOf(steps);
    }

    static SchemaSteps standard() {
        return STANDARD;
    }

    /** A document as the present version writes it, and what there is to say of that. */
    record Upgraded(JsonCursor cursor, ValidationReport report) {}

    /** Looks for the version of a document and translates it, if there is a way; the cursor is before the first token. */
    Upgraded upgrade(JsonCursor cursor, Shape<?> shape) {
        Optional<String> format = shape instanceof RecordShape<?, ?> record ? record.format() : Optional.empty();
        if (format.isEmpty() || steps.stream().noneMatch(step -> step.format().equals(format.get()))) {
            return new Upgraded(cursor, ValidationReport.of(List.of()));
        }
        Head head = new Head(cursor);
        List<SchemaStep> way = head.version.map(from -> way(format.get(), from)).orElse(List.of());
        JsonCursor upgraded = head;
        for (SchemaStep step : way) {
            upgraded = new RenamingCursor(upgraded, step);
        }
        return new Upgraded(
                upgraded, ValidationReport.of(way.isEmpty() ? List.of() : List.of(finding(way, head.place))));
    }

    private List<SchemaStep> way(String format, String from) {
        List<SchemaStep> way = new ArrayList<>();
        String at = from;
        for (SchemaStep step : steps) {
            if (step.format().equals(format) && step.from().equals(at)) {
                way.add(step);
                at = step.to();
            }
        }
        return way;
    }

    private static Finding finding(List<SchemaStep> way, Optional<TextPlace> place) {
        String from = way.get(0).from();
        return Finding.builder()
                .rule(RULE)
                .severity(Severity.INFO)
                .pointer("/" + VERSION)
                .place(place)
                .message("read as version " + way.get(way.size() - 1).to() + " of the schema, was: " + from)
                .putAttribute("was", from)
                .build();
    }

    /** The tokens up to the version, which were read already, and then the rest. */
    private static final class Head implements JsonCursor {
        private final JsonCursor rest;
        private final Tape head = new Tape();
        private final Optional<String> version;
        private Optional<TextPlace> place = Optional.empty();
        private @Nullable MalformedJsonException end;
        private int played = -1;

        Head(JsonCursor rest) {
            this.rest = rest;
            this.version = find();
        }

        private Optional<String> find() {
            try {
                int depth = 0;
                boolean isNext = false;
                do {
                    JsonToken token = rest.next();
                    String text = token.hasText() ? rest.text() : "";
                    head.add(token, text, rest.place());
                    if (isNext) {
                        place = rest.place();
                        return token == JsonToken.STRING ? Optional.of(text) : Optional.empty();
                    }
                    depth += token.nesting();
                    isNext = depth == 1 && token == JsonToken.NAME && text.equals(VERSION);
                } while (depth > 0);
            } catch (MalformedJsonException e) {
                end = e;
            }
            return Optional.empty();
        }

        private JsonCursor at() {
            return played < head.size() ? head.rewind(played) : rest;
        }

        @Override
        public JsonToken next() {
            if (played < head.size()) {
                played++;
            }
            if (played < head.size()) {
                return at().token();
            }
            if (end != null) {
                throw end;
            }
            return rest.next();
        }

        @Override
        public JsonToken token() {
            return at().token();
        }

        @Override
        public String text() {
            return at().text();
        }

        @Override
        public Optional<TextPlace> place() {
            return at().place();
        }
    }
}
