// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.wire.JsonCursor;
import io.github.trustimprovement.wire.JsonSink;
import io.github.trustimprovement.wire.JsonToken;
import io.github.trustimprovement.wire.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a row: first it takes them, each at the place that was set last, then it gives them one by one. */
final class RowTokens implements JsonSink, JsonCursor {
    private record Entry(JsonToken token, String text, TextPlace place) {}

    private final List<Entry> entries = new ArrayList<>();
    private TextPlace place;
    private int at;

    RowTokens(TextPlace start) {
        place = start;
    }

    /** Where the next tokens stand. */
    void at(TextPlace next) {
        place = next;
    }

    int size() {
        return entries.size();
    }

    /** Forgets what came after a size. */
    void cut(int size) {
        entries.subList(size, entries.size()).clear();
    }

    boolean isNumber(int index) {
        return entries.get(index).token == JsonToken.NUMBER;
    }

    /** Takes the tokens of a JSON text. */
    boolean takesJson(String text) {
        int before = size();
        try {
            json(text);
            return true;
        } catch (MalformedJsonException e) {
            cut(before);
            return false;
        }
    }

    @Override
    public void startObject() {
        add(JsonToken.OBJECT, "");
    }

    @Override
    public void endObject() {
        add(JsonToken.END_OBJECT, "");
    }

    @Override
    public void startArray() {
        add(JsonToken.ARRAY, "");
    }

    @Override
    public void endArray() {
        add(JsonToken.END_ARRAY, "");
    }

    @Override
    public void name(String name) {
        add(JsonToken.NAME, name);
    }

    @Override
    public void string(String value) {
        add(JsonToken.STRING, value);
    }

    @Override
    public void number(String literal) {
        add(JsonToken.NUMBER, literal);
    }

    @Override
    public void literal(JsonToken token) {
        add(token, "");
    }

    @Override
    public JsonToken next() {
        at++;
        return token();
    }

    @Override
    public JsonToken token() {
        return at < entries.size() ? entries.get(at).token : JsonToken.END;
    }

    @Override
    public String text() {
        return entries.get(at).text;
    }

    @Override
    public Optional<TextPlace> place() {
        return Optional.of(at < entries.size() ? entries.get(at).place : place);
    }

    private void add(JsonToken token, String text) {
        entries.add(new Entry(token, text, place));
    }
}
