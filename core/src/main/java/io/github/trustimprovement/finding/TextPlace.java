// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * A place in a text that was read, such as {@code 12:5}.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @since 0.1.0
 */
public record TextPlace(int line, int column) {
    /**
     * Creates a place.
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 units, from 1
     * @throws InvalidModelException if a part is below 1
     */
    public TextPlace {
        if (line < 1) {
            throw InvalidModelException.of("TextPlace.line", "at least 1", line);
        }
        if (column < 1) {
            throw InvalidModelException.of("TextPlace.column", "at least 1", column);
        }
    }

    /** The place as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
