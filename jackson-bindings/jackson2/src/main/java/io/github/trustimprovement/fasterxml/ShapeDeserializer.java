// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.fasterxml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a type by its shape; a finding of error severity is an exception that lists all findings. */
final class ShapeDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    ShapeDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Parsed<T> parsed = read(parser);
        if (parsed.value().isPresent()) {
            return parsed.value().get();
        }
        FindingsException findings = new FindingsException(parsed.report());
        MismatchedInputException mismatch = MismatchedInputException.from(parser, type, findings.getMessage());
        mismatch.initCause(findings);
        throw mismatch;
    }

    private Parsed<T> read(JsonParser parser) throws IOException {
        try {
            return Wire.readValue(
                    new Jackson2Cursor(parser),
                    pointer(parser),
                    Shapes.of(type),
                    ReadPolicy.STRICT,
                    ReadOptions.standard());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The shape reads which alternative it is; the mapper's own type ids are not asked for. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeIds)
            throws IOException {
        return deserialize(parser, context);
    }

    /** The pointer of the value whose first token was read. */
    private static String pointer(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return (parser.currentToken().isStructStart() ? context.getParent() : context)
                .pathAsPointer()
                .toString();
    }
}
