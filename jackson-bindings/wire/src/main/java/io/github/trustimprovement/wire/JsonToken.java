// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * A step in JSON text, such as the start of an object.
 *
 * @since 0.1.0
 */
public enum JsonToken {
    /** The start of an object. */
    OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a property; its value comes next. */
    NAME,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** The value {@code true}. */
    TRUE,
    /** The value {@code false}. */
    FALSE,
    /** The value {@code null}. */
    NULL,
    /** The end of the text. */
    END;

    /**
     * Whether the token has a text of its own: a name, a string or a number.
     *
     * @return true if {@link JsonCursor#text()} may be asked for
     */
    public boolean hasText() {
        return this == NAME || this == STRING || this == NUMBER;
    }

    /** Whether a value starts here. */
    boolean isValue() {
        return switch (this) {
            case OBJECT, ARRAY, STRING, NUMBER, TRUE, FALSE, NULL -> true;
            default -> false;
        };
    }

    /** How the nesting changes: +1 at a start, -1 at an end. */
    int nesting() {
        return switch (this) {
            case OBJECT, ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }
}
