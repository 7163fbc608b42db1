// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;

/**
 * A place in JSON text that moves forward token by token, such as the parser of a JSON library.
 *
 * <p>A cursor starts before the first token, or on the first token of a value; after a value was read it stands on the
 * value's last token.
 *
 * @since 0.1.0
 */
public interface JsonCursor {
    /**
     * Moves on by one token.
     *
     * @return the token that the cursor now stands on; {@link JsonToken#END} after the last one
     * @throws MalformedJsonException if the text is no JSON from here on
     */
    JsonToken next();

    /**
     * The token at the cursor.
     *
     * @return the token
     */
    JsonToken token();

    /**
     * The name, the string without escapes, or the number as it was written.
     *
     * @return the text of a token that {@linkplain JsonToken#hasText() has one}
     * @throws MalformedJsonException if the text is no JSON from here on
     */
    String text();

    /**
     * Where the token at the cursor starts.
     *
     * @return line and column, or empty where the source is no text
     */
    Optional<TextPlace> place();

    /**
     * Which unit of a text the token at the cursor starts with; a cursor that a {@link CursorSource} opens has to say it.
     *
     * @return the number of UTF-16 units before it in the text, or -1 where the source is no text in memory
     */
    default int offset() {
        return -1;
    }
}
