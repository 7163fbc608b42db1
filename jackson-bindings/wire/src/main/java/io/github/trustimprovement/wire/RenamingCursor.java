// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A document in which properties have the names of the next version of its schema, and the version says so. */
final class RenamingCursor implements JsonCursor {
    private static final String VERSION = "/schemaVersion";

    private final JsonCursor source;
    private final SchemaStep step;
    private final Deque<String> open = new ArrayDeque<>(); // the paths of the objects and arrays around the token
    private String path = ""; // of the value that comes next or is at the cursor

    RenamingCursor(JsonCursor source, SchemaStep step) {
        this.source = source;
        this.step = step;
    }

    @Override
    public JsonToken next() {
        JsonToken token = source.next();
        switch (token) {
            case OBJECT -> open.push(path);
            case ARRAY -> {
                open.push(path);
                path += "/*";
            }
            case NAME -> path = open.element() + "/" + source.text();
            case END_OBJECT, END_ARRAY -> path = open.pop();
            default -> {}
        }
        return token;
    }

    @Override
    public JsonToken token() {
        return source.token();
    }

    @Override
    public String text() {
        String text = source.text();
        return switch (token()) {
            case NAME -> step.renamed().getOrDefault(path, text);
            case STRING -> path.equals(VERSION) ? step.to() : text;
            default -> text;
        };
    }

    @Override
    public Optional<TextPlace> place() {
        return source.place();
    }
}
