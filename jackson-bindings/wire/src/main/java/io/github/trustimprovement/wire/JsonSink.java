// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * Where JSON goes token by token, such as {@link JsonText} or the generator of a JSON library.
 *
 * @since 0.1.0
 */
public interface JsonSink {
    /** Starts an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the array. */
    void endArray();

    /**
     * Names the value that comes next.
     *
     * @param name the property's name
     */
    void name(String name);

    /**
     * Names the value that comes next; a sink that writes text leaves the name as it was written.
     *
     * @param name the property's name
     * @param asWritten the name as it stood between quotation marks, such as {@code caf\u005cu00e9} for {@code café}
     */
    default void name(String name, String asWritten) {
        name(name);
    }

    /**
     * Takes a string.
     *
     * @param value the string, without escapes
     */
    void string(String value);

    /**
     * Takes a number.
     *
     * @param literal the number as JSON writes it, such as {@code 1.5}
     */
    void number(String literal);

    /**
     * Takes a value that is one word.
     *
     * @param token {@code TRUE}, {@code FALSE} or {@code NULL}
     */
    void literal(JsonToken token);

    /**
     * Whether the next value may be any JSON text; one that makes rows of the elements of an array takes objects alone.
     *
     * @return true unless the sink says otherwise
     */
    default boolean takesText() {
        return true;
    }

    /**
     * Takes one value that is JSON text already; a sink that writes text leaves it as it was written.
     *
     * @param text the text of one value, such as {@code {"a":1}}
     * @throws MalformedJsonException if the text is no JSON, or more than one value
     */
    default void json(String text) {
        JsonCursor cursor = new TextCursor(text);
        cursor.next();
        copy(cursor);
        if (cursor.next() != JsonToken.END) {
            throw new MalformedJsonException("text after the end of the value", cursor.place());
        }
    }

    /**
     * Takes the value at a cursor token by token, numbers as written. {@link JsonText} takes it with its blanks and escapes,
     * as it is written, if the cursor is over a text in memory.
     *
     * @param cursor a cursor on the first token of a value; it is moved to the last one
     * @throws MalformedJsonException if the text is no JSON
     */
    default void copy(JsonCursor cursor) {
        int depth = 0;
        while (true) {
            JsonToken token = cursor.token();
            depth += token.nesting();
            switch (token) {
                case OBJECT -> startObject();
                case END_OBJECT -> endObject();
                case ARRAY -> startArray();
                case END_ARRAY -> endArray();
                case NAME -> name(cursor.text());
                case STRING -> string(cursor.text());
                case NUMBER -> number(cursor.text());
                case TRUE, FALSE, NULL -> literal(token);
                case END -> throw new MalformedJsonException("a value is missing", cursor.place());
            }
            if (depth == 0 && token != JsonToken.NAME) {
                return;
            }
            cursor.next();
        }
    }
}
