// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import org.jspecify.annotations.Nullable;

/**
 * How a type looks in JSON, such as the shape of a segment: one table that is read by, written by, and asked by tests of
 * the schema.
 *
 * <p>{@link Shapes#of(Class)} gives the shape of a type.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public abstract sealed class Shape<T> permits LeafShape, ListShape, MapShape, RecordShape, ChoiceShape {
    Shape() {}

    /**
     * What is expected in the text, in words, such as {@code a date such as 2026-03-01}.
     *
     * @return a noun with its article
     */
    public abstract String expected();

    /**
     * Reads the value at the cursor.
     *
     * @return the value, and the cursor stands on its last token; or null after a fault, which was reported, and the
     *     cursor stands either there or on the first token, unread
     */
    abstract @Nullable T read(Reading in);

    /** Writes a value. */
    abstract void write(T value, JsonSink out);

    /** Whether a fault may show only after the first token, when the text of the value is partly gone. */
    boolean failsLate() {
        return false;
    }

    /** The name of the shape in quotes, for people who debug. */
    @Override
    public final String toString() {
        return "the shape of " + expected();
    }
}
