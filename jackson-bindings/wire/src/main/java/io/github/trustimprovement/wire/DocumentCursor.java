// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/** The parser of a JSON library together with the text that it goes over. */
final class DocumentCursor implements HeldText {
    private final JsonCursor parser;
    private final String json;

    DocumentCursor(JsonCursor parser, String json) {
        this.parser = parser;
        this.json = json;
    }

    @Override
    public JsonToken next() {
        return parser.next();
    }

    @Override
    public JsonToken token() {
        return parser.token();
    }

    @Override
    public String text() {
        return parser.text();
    }

    @Override
    public Optional<TextPlace> place() {
        return parser.place();
    }

    @Override
    public int offset() {
        return parser.offset();
    }

    @Override
    public String textSince(int offset) {
        return RawJson.asWritten(json, offset, RawJson.endOfToken(json, offset()));
    }

    @Override
    public TextCursor again(int offset, Optional<TextPlace> place) {
        return new TextCursor(json, offset, place);
    }
}
