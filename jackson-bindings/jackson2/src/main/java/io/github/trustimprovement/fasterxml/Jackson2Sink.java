// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.fasterxml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.trustimprovement.wire.JsonSink;
import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sink into a Jackson 2 generator; what the generator throws is unchecked on its way through the shapes. */
final class Jackson2Sink implements JsonSink {
    private final JsonGenerator out;
    private @Nullable Boolean leavesText; // asked for by the first that is kept

    Jackson2Sink(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        write(out::writeStartObject);
    }

    @Override
    public void endObject() {
        write(out::writeEndObject);
    }

    @Override
    public void startArray() {
        write(out::writeStartArray);
    }

    @Override
    public void endArray() {
        write(out::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> out.writeFieldName(name));
    }

    /** As it was written into text, as {@link #json}. */
    @Override
    public void name(String name, String asWritten) {
        if (leavesText()) {
            write(() -> out.writeFieldName(new WrittenName(name, asWritten)));
        } else {
            name(name);
        }
    }

    @Override
    public void string(String value) {
        write(() -> out.writeString(value));
    }

    /** As it was written into text; typed into a tree, which takes no literals. */
    @Override
    public void number(String literal) {
        if (out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            write(() -> out.writeNumber(literal));
        } else if (literal.chars().allMatch(unit -> unit == '-' || Character.isDigit(unit))) {
            write(() -> out.writeNumber(new BigInteger(literal)));
        } else {
            write(() -> out.writeNumber(decimal(literal)));
        }
    }

    @Override
    public void literal(JsonToken token) {
        if (token == JsonToken.NULL) {
            write(out::writeNull);
        } else {
            write(() -> out.writeBoolean(token == JsonToken.TRUE));
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
        write(() -> out.writeRawValue(value.toString()));
    }

    private boolean leavesText() {
        if (leavesText == null) {
            leavesText = writesAsOthers();
        }
        return leavesText;
    }

    private boolean writesAsOthers() {
        return out instanceof JsonGeneratorImpl
                && out.getCharacterEscapes() == null
                && out.getHighestEscapedChar() == 0
                && Stream.of(JsonWriteFeature.values())
                        .allMatch(feature -> out.isEnabled(feature.mappedFeature()) == feature.enabledByDefault());
    }

    private BigDecimal decimal(String literal) throws JsonMappingException {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException e) {
            throw JsonMappingException.from(out, "no tree holds the number at " + pointer() + ": " + literal, e);
        }
    }

    /** The pointer as far as to the outermost array, as not every generator counts elements in the same way. */
    private JsonPointer pointer() {
        JsonPointer pointer = out.getOutputContext().pathAsPointer();
        for (JsonStreamContext at = out.getOutputContext(); at != null; at = at.getParent()) {
            pointer = at.inArray() ? at.getParent().pathAsPointer() : pointer;
        }
        return pointer;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private interface Write {
        void run() throws IOException;
    }
}
