// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tokens that were read, so that they can be read again or kept as text. */
final class Tape implements JsonCursor {
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Optional<TextPlace>> places = new ArrayList<>();
    private int at;

    void add(JsonToken token, String text, Optional<TextPlace> place) {
        tokens.add(token);
        texts.add(text);
        places.add(place);
    }

    int size() {
        return tokens.size();
    }

    void clear() {
        tokens.clear();
        texts.clear();
        places.clear();
    }

    /** Goes back to a token. */
    Tape rewind(int index) {
        at = index;
        return this;
    }

    @Override
    public JsonToken next() {
        at++;
        return token();
    }

    @Override
    public JsonToken token() {
        return tokens.get(at);
    }

    @Override
    public String text() {
        return texts.get(at);
    }

    @Override
    public Optional<TextPlace> place() {
        return places.get(at);
    }
}
