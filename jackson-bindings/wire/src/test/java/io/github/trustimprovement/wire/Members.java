// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Citation;
import java.util.Collection;

/** Members of the objects in the catalogues. */
final class Members {
    private Members() {}

    static void text(String name, String value, JsonSink out) {
        out.name(name);
        out.string(value);
    }

    static void texts(String name, Collection<String> values, JsonSink out) {
        out.name(name);
        out.startArray();
        values.forEach(out::string);
        out.endArray();
    }

    static void flag(String name, boolean value, JsonSink out) {
        out.name(name);
        out.literal(value ? JsonToken.TRUE : JsonToken.FALSE);
    }

    static void citation(Citation citation, JsonSink out) {
        out.name("citation");
        out.startObject();
        text("document", citation.document(), out);
        text("section", citation.section(), out);
        out.endObject();
    }
}
