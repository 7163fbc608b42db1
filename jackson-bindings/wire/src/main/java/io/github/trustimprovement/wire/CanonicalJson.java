// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Map;
import java.util.TreeMap;

/** The RFC 8785 form (JSON Canonicalization Scheme) of the value at a cursor. */
final class CanonicalJson {
    private static final String RULE_OWNER = "ContentHash";
    private static final int MOST_DEPTH = 1_000;

    private final JsonCursor in;
    private int depth;

    private CanonicalJson(JsonCursor in) {
        this.in = in;
    }

    /**
     * The canonical form of the only value of a text.
     *
     * @throws InvalidModelException if the text is no JSON, or something in it has no canonical form
     */
    static String of(String json) {
        JsonCursor cursor = new TextCursor(json);
        cursor.next();
        JsonText out = JsonText.compact();
        new CanonicalJson(cursor).write(out);
        cursor.next(); // refuses text after the value
        return out.toString();
    }

    private void write(JsonText out) {
        JsonToken token = in.token();
        depth += token.nesting();
        if (depth > MOST_DEPTH) {
            throw InvalidModelException.of(RULE_OWNER, "nested at most " + MOST_DEPTH + " deep", depth);
        }
        switch (token) {
            case OBJECT -> writeObject(out);
            case ARRAY -> writeArray(out);
            case STRING -> out.string(wellFormed(in.text()));
            case NUMBER -> out.number(EcmaNumber.ofLiteral(in.text()));
            default -> out.literal(token);
        }
    }

    private void writeObject(JsonText out) {
        // String compares UTF-16 units, as RFC 8785 asks
        Map<String, String> properties = new TreeMap<>();
        while (in.next() == JsonToken.NAME) {
            String name = wellFormed(in.text());
            in.next();
            JsonText value = JsonText.compact();
            write(value);
            if (properties.put(name, value.toString()) != null) {
                throw InvalidModelException.of(RULE_OWNER, "each property once in its object", Clip.shortened(name));
            }
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
        while (in.next() != JsonToken.END_ARRAY) {
            write(out);
        }
        depth--;
        out.endArray();
    }

    private static String wellFormed(String text) {
        if (JsonText.hasLoneSurrogate(text)) {
            throw InvalidModelException.of(RULE_OWNER, "no half of a surrogate pair", Clip.shortened(text));
        }
        return text;
    }
}
