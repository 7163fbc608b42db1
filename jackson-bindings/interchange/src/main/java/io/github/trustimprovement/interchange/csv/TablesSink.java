// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.JsonSink;
import io.github.trustimprovement.wire.JsonToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a trust's record token by token and lays it out in the rows of its tables. */
final class TablesSink implements JsonSink {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<TrustTable, List<Row>> rows = new HashMap<>();

    private sealed interface Frame {}

    /** A record that has begun and not ended. */
    private record Row(TrustTable table, RowSink cells, Optional<Row> owner) implements Frame {}

    /** A list whose elements are rows of a table. */
    private record Rows(TrustTable table, Row owner) implements Frame {}

    TablesSink(TrustTable root) {
        begin(new Row(root, new RowSink(root.layout()), Optional.empty()));
    }

    /** The rows of a table: cells by heading. */
    List<Map<String, String>> rows(TrustTable table) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Row row : rows.getOrDefault(table, List.of())) {
            Map<String, String> cells = new LinkedHashMap<>();
            if (table.isOwned()) {
                cells.put(
                        TrustTable.OWNER,
                        row.owner().orElseThrow().cells().cells().getOrDefault("id", ""));
            }
            cells.putAll(row.cells().cells());
            if (row.owner().isEmpty()) {
                TrustTable.constants().forEach(constant -> cells.remove(constant.name()));
            }
            all.add(cells);
        }
        return all;
    }

    @Override
    public void startObject() {
        if (frames.element() instanceof Rows list) {
            begin(new Row(list.table(), new RowSink(list.table().layout()), Optional.of(list.owner())));
        }
        row().startObject();
    }

    @Override
    public void endObject() {
        row().endObject();
        if (row().isDone()) {
            frames.pop();
        }
    }

    /** Not where each element becomes a row of another table. */
    @Override
    public boolean takesText() {
        return !(frames.element() instanceof Row row && row.cells().apart().isPresent());
    }

    @Override
    public void startArray() {
        if (frames.element() instanceof Row row && row.cells().apart().isPresent()) {
            frames.push(new Rows(row.table().part(row.cells().apart().get()), row));
        } else {
            row().startArray();
        }
    }

    @Override
    public void endArray() {
        if (frames.element() instanceof Rows) {
            frames.pop();
        } else {
            row().endArray();
        }
    }

    @Override
    public void name(String name) {
        row().name(name);
    }

    @Override
    public void string(String value) {
        row().string(value);
    }

    @Override
    public void number(String literal) {
        row().number(literal);
    }

    @Override
    public void literal(JsonToken token) {
        row().literal(token);
    }

    private void begin(Row row) {
        rows.computeIfAbsent(row.table(), any -> new ArrayList<>()).add(row);
        frames.push(row);
    }

    private RowSink row() {
        return ((Row) frames.element()).cells();
    }
}
