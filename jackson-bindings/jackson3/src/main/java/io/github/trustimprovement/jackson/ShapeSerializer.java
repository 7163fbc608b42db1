// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a type by its shape. */
final class ShapeSerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;

    ShapeSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        Wire.write(value, Shapes.of(type), new Jackson3Sink(out));
    }

    /** The shape says which alternative it is; the mapper's own type ids are not added. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer typeIds) {
        serialize(value, out, context);
    }
}
