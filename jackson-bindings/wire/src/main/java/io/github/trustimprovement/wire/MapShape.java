// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose property names are data, such as the options of a method by name, with values of one shape.
 *
 * <p>If a value has a fault, there is no map: one without that entry would say something else.
 *
 * @param <V> the type of a value
 * @since 0.1.0
 */
public final class MapShape<V> extends Shape<Map<String, V>> {
    private final Shape<V> value;

    MapShape(Shape<V> value) {
        this.value = value;
    }

    @Override
    public String expected() {
        return "an object of named values";
    }

    /**
     * The shape of a value.
     *
     * @return the shape
     */
    public Shape<V> value() {
        return value;
    }

    @Override
    boolean failsLate() {
        return true;
    }

    @Override
    @Nullable
    Map<String, V> read(Reading in) {
        if (in.token() != JsonToken.OBJECT) {
            in.wrongType(expected());
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        NameSet seen = new NameSet();
        boolean isWhole = true;
        while (in.next() == JsonToken.NAME) {
            String name = in.name();
            in.enter(name);
            if (seen.add(name)) {
                isWhole &= readEntry(name, values, in);
            } else {
                in.duplicate(name);
            }
            in.leave();
        }
        return isWhole ? values : null;
    }

    private boolean readEntry(String name, Map<String, V> values, Reading in) {
        in.checkEscapes();
        in.next();
        V found = value.read(in);
        if (found == null) {
            in.skip();
            return false;
        }
        values.put(name, found);
        return true;
    }

    @Override
    void write(Map<String, V> values, JsonSink out) {
        out.startObject();
        values.forEach((name, each) -> {
            out.name(name);
            value.write(each, out);
        });
        out.endObject();
    }
}
