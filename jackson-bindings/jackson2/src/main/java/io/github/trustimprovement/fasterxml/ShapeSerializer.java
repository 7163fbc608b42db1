// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.fasterxml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a type by its shape. */
final class ShapeSerializer<T> extends JsonSerializer<T> {
    private final Class<T> type;

    ShapeSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try {
            Wire.write(value, Shapes.of(type), new Jackson2Sink(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The shape says which alternative it is; the mapper's own type ids are not added. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeIds)
            throws IOException {
        serialize(value, out, provider);
    }
}
