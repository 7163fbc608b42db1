// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type by its shape; a finding of error severity is an exception that lists all findings. */
final class ShapeDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;

    ShapeDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Parsed<T> parsed = Wire.readValue(
                new Jackson3Cursor(parser),
                pointer(parser),
                Shapes.of(type),
                ReadPolicy.STRICT,
                ReadOptions.standard());
        return parsed.value().orElseThrow(() -> {
            FindingsException findings = new FindingsException(parsed.report());
            MismatchedInputException mismatch = MismatchedInputException.from(parser, type, findings.getMessage());
            mismatch.initCause(findings);
            return mismatch;
        });
    }

    /** The shape reads which alternative it is; the mapper's own type ids are not asked for. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeIds) {
        return deserialize(parser, context);
    }

    /** The pointer of the value whose first token was read. */
    private static String pointer(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        return (parser.currentToken().isStructStart() ? context.getParent() : context)
                .pathAsPointer()
                .toString();
    }
}
