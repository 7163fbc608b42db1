// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.JsonSink;
import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.JsonToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a record token by token and lays it out in cells by heading, the known columns and others. */
final class RowSink implements JsonSink {
    private final RowLayout layout;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();
    private Optional<Cells> target = Optional.empty();
    private String heading = "";
    private String name = "";
    private JsonText json = JsonText.compact();
    private int depth; // of what goes into one cell
    private boolean isJoinable; // what goes into one cell is a list of the type that the column has

    /** An object that has begun, and how many cells there were before it. */
    private record Level(Cells.Group group, String prefix, StringBuilder type, int cellsBefore) {}

    RowSink(RowLayout layout) {
        this.layout = layout;
    }

    /** The cells that are not empty, by heading. */
    Map<String, String> cells() {
        return cells;
    }

    /** The list that was named last, if its elements are rows of another table. */
    Optional<RowLayout.Apart> apart() {
        return depth > 0 ? Optional.empty() : layout.apart(levels.element().group, name);
    }

    /** Whether the record has ended. */
    boolean isDone() {
        return depth == 0 && levels.isEmpty();
    }

    @Override
    public void startObject() {
        if (depth == 0 && levels.isEmpty()) {
            levels.push(new Level(layout.root(), "", new StringBuilder(), 0));
        } else if (depth == 0 && target.orElse(null) instanceof Cells.Group group) {
            levels.push(new Level(group, heading + Heading.SEPARATOR, new StringBuilder(), cells.size()));
        } else {
            isJoinable = false;
            open();
            json.startObject();
        }
    }

    @Override
    public void endObject() {
        if (depth == 0) {
            Level level = levels.pop();
            if (cells.size() == level.cellsBefore && !levels.isEmpty()) { // an object that says nothing, but is there
                cells.put(level.prefix.substring(0, level.prefix.length() - 1), "{}");
            }
        } else {
            json.endObject();
            close();
        }
    }

    @Override
    public void startArray() {
        isJoinable =
                depth == 0 && target.orElse(null) instanceof Cells.Cell cell && cell.content() == CellContent.VALUES;
        open();
        json.startArray();
    }

    @Override
    public void endArray() {
        json.endArray();
        close();
    }

    @Override
    public void name(String property) {
        if (depth > 0) {
            json.name(property);
            return;
        }
        Level level = levels.element();
        name = property;
        heading = level.prefix + Heading.step(property);
        target = level.group.member(property, level.type.toString());
    }

    @Override
    public void string(String value) {
        if (depth > 0) {
            element(JsonToken.STRING, value);
            json.string(value);
            return;
        }
        if (levels.element().group.constants().contains(name)) {
            return;
        }
        if (name.equals(Cells.Group.TYPE)) {
            levels.element().type.append(value);
        }
        if (target.orElse(null) instanceof Cells.Cell cell && cell.content() == CellContent.VALUE) {
            cells.put(heading, CellText.guarded(value));
        } else {
            JsonText text = JsonText.compact();
            text.string(value);
            put(Foreign.cell(text.toString()));
        }
    }

    @Override
    public void number(String literal) {
        if (depth > 0) {
            element(JsonToken.NUMBER, literal);
            json.number(literal);
        } else {
            put(literal);
        }
    }

    @Override
    public void literal(JsonToken token) {
        if (depth > 0) {
            isJoinable = false;
            json.literal(token);
        } else {
            JsonText text = JsonText.compact();
            text.literal(token);
            put(text.toString());
        }
    }

    /** A number in a list of texts would come back as a text. */
    private void element(JsonToken token, String text) {
        isJoinable &= target.orElse(null) instanceof Cells.Cell cell && cell.token() == token;
        texts.add(text);
    }

    private void open() {
        if (depth == 0) {
            json = JsonText.compact();
            texts.clear();
        }
        depth++;
    }

    private void close() {
        depth--;
        if (depth == 0) {
            put(
                    isJoinable && CellText.canStandInOne(texts)
                            ? CellText.guarded(CellText.joined(texts))
                            : json.toString());
        }
    }

    private void put(String cell) {
        cells.put(heading, cell);
    }
}
