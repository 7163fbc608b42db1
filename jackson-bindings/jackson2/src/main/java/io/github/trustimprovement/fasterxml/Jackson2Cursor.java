// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.fasterxml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.wire.JsonCursor;
import io.github.trustimprovement.wire.JsonToken;
import io.github.trustimprovement.wire.MalformedJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cursor over a Jackson 2 parser; it starts where the parser stands. */
final class Jackson2Cursor implements JsonCursor {
    private final JsonParser parser;
    private JsonToken token;

    Jackson2Cursor(JsonParser parser) {
        this.parser = parser;
        this.token = tokenOf(parser.currentToken());
    }

    @Override
    public JsonToken next() {
        try {
            token = tokenOf(parser.nextToken());
            return token;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public JsonToken token() {
        return token;
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public Optional<TextPlace> place() {
        return placeOf(parser.currentTokenLocation());
    }

    @Override
    public int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** In our own words: those of Jackson differ between its lines and quote the text. */
    private RuntimeException malformed(IOException e) {
        if (!(e instanceof JsonProcessingException syntax)) {
            return new UncheckedIOException("cannot read the source", e); // it is broken, not the text
        }
        String reason = e instanceof StreamConstraintsException
                ? "beyond the limits on nesting or on the length of a number"
                : "not JSON from here on";
        MalformedJsonException malformed = new MalformedJsonException(
                reason, placeOf(syntax.getLocation()).or(() -> placeOf(parser.currentLocation())));
        malformed.initCause(e);
        return malformed;
    }

    private static Optional<TextPlace> placeOf(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new TextPlace(at.getLineNr(), at.getColumnNr()));
    }

    private JsonToken tokenOf(com.fasterxml.jackson.core.@Nullable JsonToken found) {
        if (found == null) {
            return JsonToken.END;
        }
        return switch (found) {
            case START_OBJECT -> JsonToken.OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case FIELD_NAME -> JsonToken.NAME;
            case VALUE_STRING -> JsonToken.STRING;
            case VALUE_NUMBER_INT -> JsonToken.NUMBER;
            case VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonToken.TRUE;
            case VALUE_FALSE -> JsonToken.FALSE;
            case VALUE_NULL -> JsonToken.NULL;
            default -> throw noJson();
        };
    }

    /** A buffer or a tree may hold a number that JSON does not have. */
    private JsonToken number() {
        try {
            if (parser.isNaN()) {
                throw noJson();
            }
        } catch (IOException e) {
            throw malformed(e);
        }
        return JsonToken.NUMBER;
    }

    private MalformedJsonException noJson() {
        return new MalformedJsonException("a value that JSON does not have", place());
    }
}
