// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows over Jackson's streams, written by hand for these properties alone: the practical limit of that library. */
final class RowsByHand {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private RowsByHand() {}

    static void read(InputStream in, Consumer<FlatRow> rows) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                rows.accept(row(parser));
            }
        }
    }

    private static FlatRow row(JsonParser parser) {
        String segment = "";
        String source = "";
        String participant = null;
        String leaderGroup = null;
        String lever = null;
        String valence = null;
        List<String> bases = null;
        String code = null;
        String coder = null;
        String date = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            switch (name) {
                case "segment" -> segment = parser.nextStringValue();
                case "source" -> source = parser.nextStringValue();
                case "participant" -> participant = parser.nextStringValue();
                case "leaderGroup" -> leaderGroup = parser.nextStringValue();
                case "lever" -> lever = parser.nextStringValue();
                case "valence" -> valence = parser.nextStringValue();
                case "bases" -> bases = strings(parser);
                case "code" -> code = parser.nextStringValue();
                case "coder" -> coder = parser.nextStringValue();
                case "date" -> date = parser.nextStringValue();
                default -> {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return new FlatRow(segment, source, participant, leaderGroup, lever, valence, bases, code, coder, date);
    }

    private static List<String> strings(JsonParser parser) {
        parser.nextToken();
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(parser.getString());
        }
        return strings;
    }

    static void write(Stream<FlatRow> rows, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            rows.forEach(row -> write(row, json));
        }
    }

    private static void write(FlatRow row, JsonGenerator json) {
        json.writeStartObject();
        string("segment", row.segment(), json);
        string("source", row.source(), json);
        string("participant", row.participant(), json);
        string("leaderGroup", row.leaderGroup(), json);
        string("lever", row.lever(), json);
        string("valence", row.valence(), json);
        if (row.bases() != null) {
            json.writeName("bases");
            json.writeStartArray();
            row.bases().forEach(json::writeString);
            json.writeEndArray();
        }
        string("code", row.code(), json);
        string("coder", row.coder(), json);
        string("date", row.date(), json);
        json.writeEndObject();
    }

    private static void string(String name, @Nullable String value, JsonGenerator json) {
        if (value != null) {
            json.writeName(name);
            json.writeString(value);
        }
    }
}
