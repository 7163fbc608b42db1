// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import io.github.trustimprovement.wire.JsonSink;
import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;

/** A sink into a Jackson 3 generator. */
final class Jackson3Sink implements JsonSink {
    private final JsonGenerator out;
    private @Nullable Boolean leavesText; // asked for by the first that is kept

    Jackson3Sink(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startArray() {
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    /** As it was written into text, as {@link #json}. */
    @Override
    public void name(String name, String asWritten) {
        if (leavesText()) {
            out.writeName(new WrittenName(name, asWritten));
        } else {
            name(name);
        }
    }

    @Override
    public void string(String value) {
        out.writeString(value);
    }

    /** As it was written into text; typed into a tree, which takes no literals. */
    @Override
    public void number(String literal) {
        if (out.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(literal);
        } else if (literal.chars().allMatch(unit -> unit == '-' || Character.isDigit(unit))) {
            out.writeNumber(new BigInteger(literal));
        } else {
            out.writeNumber(decimal(literal));
        }
    }

    /** As it was written into text, on one line, unless the mapper has a way of its own to write strings and numbers. */
    @Override
    public void json(String text) {
        if (!leavesText()) {
            JsonSink.super.json(text);
            return;
        }
        JsonText value = JsonText.compact();
        value.json(text);
        out.writeRawValue(value.toString());
    }

    private boolean leavesText() {
        if (leavesText == null) {
            leavesText = writesAsOthers();
        }
        return leavesText;
    }

    private boolean writesAsOthers() {
        return out instanceof JsonGeneratorBase json
                && json.getCharacterEscapes() == null
                && json.getHighestNonEscapedChar() == 0
                && Stream.of(JsonWriteFeature.values())
                        .allMatch(feature -> json.isEnabled(feature) == feature.enabledByDefault());
    }

    private BigDecimal decimal(String literal) {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException e) {
            throw DatabindException.from(out, "no tree holds the number at " + pointer() + ": " + literal, e);
        }
    }

    /** The pointer as far as to the outermost array, as not every generator counts elements in the same way. */
    private JsonPointer pointer() {
        JsonPointer pointer = out.streamWriteContext().pathAsPointer();
        for (TokenStreamContext at = out.streamWriteContext(); at != null; at = at.getParent()) {
            pointer = at.inArray() ? at.getParent().pathAsPointer() : pointer;
        }
        return pointer;
    }

    @Override
    public void literal(JsonToken token) {
        if (token == JsonToken.NULL) {
            out.writeNull();
        } else {
            out.writeBoolean(token == JsonToken.TRUE);
        }
    }

    /** A name with escapes of its own. */
    private static final class WrittenName extends SerializedString {
        private static final long serialVersionUID = 1L;

        WrittenName(String name, String asWritten) {
            super(name);
            _quotedChars = asWritten.toCharArray();
            _quotedUTF8Ref = asWritten.getBytes(StandardCharsets.UTF_8);
        }
    }
}
