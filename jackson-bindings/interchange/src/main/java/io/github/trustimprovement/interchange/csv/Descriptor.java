// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.JsonToken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the parts of a descriptor that say what a table holds. */
final class Descriptor {
    private static final String STRING = "\"string\"";
    private static final String DATE = "date";

    /** The keywords of JSON Schema that mean the same as constraints of a field. */
    private static final List<String> SHARED = List.of("pattern", "minLength", "minimum", "maximum");

    private final JsonText json;

    Descriptor(JsonText json) {
        this.json = json;
    }

    void text(String name, String value) {
        json.name(name);
        json.string(value);
    }

    void resource(String name, DataPackage.Resource resource) {
        json.startObject();
        text("name", name);
        text("type", "table");
        text("path", name + ".csv");
        text(
                "description",
                "A text that starts like a formula, with # or with an apostrophe, and an empty text, has one more"
                        + " apostrophe before it.");
        text("format", "csv");
        text("mediatype", "text/csv");
        text("encoding", "utf-8");
        json.name("schema");
        json.startObject();
        json.name("fields");
        json.startArray();
        resource.table().columns().forEach(this::field);
        int known = resource.table().columns().size();
        resource.rows().headings().stream().skip(known).forEach(this::anyField);
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void anyField(String heading) {
        json.startObject();
        text("name", heading);
        text("type", "any");
        json.endObject();
    }

    private void field(Column column) {
        json.startObject();
        text("name", column.heading());
        String type = type(column.form());
        if (column.content() == CellContent.VALUES) {
            text("type", "list");
            text("itemType", type);
            text("delimiter", CellText.SEPARATOR);
        } else {
            text("type", type);
        }
        text("description", column.expected());
        Map<String, Consumer<JsonText>> constraints = constraints(column);
        if (!constraints.isEmpty()) {
            json.name("constraints");
            json.startObject();
            constraints.forEach((name, value) -> {
                json.name(name);
                value.accept(json);
            });
            json.endObject();
        }
        json.endObject();
    }

    /** What a cell must fulfil: the name of each constraint, and what writes its value. */
    private static Map<String, Consumer<JsonText>> constraints(Column column) {
        Map<String, Consumer<JsonText>> constraints = new LinkedHashMap<>();
        if (column.isRequired()) {
            constraints.put("required", out -> out.literal(JsonToken.TRUE));
        }
        if (column.content() != CellContent.VALUE) {
            return constraints;
        }
        if (column.isClosed()) {
            constraints.put("enum", out -> {
                out.startArray();
                column.codes().forEach(out::string);
                out.endArray();
            });
        }
        column.form().forEach((keyword, value) -> {
            if (SHARED.contains(keyword) && !type(column.form()).equals(DATE)) {
                constraints.put(keyword, out -> out.json(value));
            }
        });
        return constraints;
    }

    private static String type(Map<String, String> form) {
        String type = form.getOrDefault("type", STRING);
        boolean isDate = "\"date\"".equals(form.get("format"));
        return isDate ? DATE : type.substring(1, type.length() - 1);
    }
}
