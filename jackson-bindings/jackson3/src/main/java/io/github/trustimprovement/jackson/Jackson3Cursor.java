// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.wire.JsonCursor;
import io.github.trustimprovement.wire.JsonToken;
import io.github.trustimprovement.wire.MalformedJsonException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A cursor over a Jackson 3 parser; it starts where the parser stands. */
final class Jackson3Cursor implements JsonCursor {
    private final JsonParser parser;
    private JsonToken token;

    Jackson3Cursor(JsonParser parser) {
        this.parser = parser;
        this.token = tokenOf(parser.currentToken());
    }

    @Override
    public JsonToken next() {
        try {
            token = tokenOf(parser.nextToken());
            return token;
        } catch (JacksonException e) {
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
            return parser.getString();
        } catch (JacksonException e) {
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
    private RuntimeException malformed(JacksonException e) {
        if (e instanceof JacksonIOException) {
            return e; // the source is broken, not the text
        }
        String reason = e instanceof StreamConstraintsException
                ? "beyond the limits on nesting or on the length of a number"
                : "not JSON from here on";
        MalformedJsonException malformed = new MalformedJsonException(
                reason, placeOf(e.getLocation()).or(() -> placeOf(parser.currentLocation())));
        malformed.initCause(e);
        return malformed;
    }

    private static Optional<TextPlace> placeOf(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new TextPlace(at.getLineNr(), at.getColumnNr()));
    }

    private JsonToken tokenOf(tools.jackson.core.@Nullable JsonToken found) {
        if (found == null) {
            return JsonToken.END;
        }
        return switch (found) {
            case START_OBJECT -> JsonToken.OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case PROPERTY_NAME -> JsonToken.NAME;
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
        if (parser.isNaN()) {
            throw noJson();
        }
        return JsonToken.NUMBER;
    }

    private MalformedJsonException noJson() {
        return new MalformedJsonException("a value that JSON does not have", place());
    }
}
