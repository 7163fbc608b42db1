// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that was read, such as {@code 12:5}.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @since 0.1.0
 */
public record TextPlace(int line, int column) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,9}):([1-9][0-9]{0,9})");

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

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 12:5}
     * @return the place
     * @throws InvalidModelException if the text has another form, or a number is above 2^31 - 1
     */
    public static TextPlace parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            long line = Long.parseLong(parts.group(1));
            long column = Long.parseLong(parts.group(2));
            if (Math.max(line, column) <= Integer.MAX_VALUE) {
                return new TextPlace((int) line, (int) column);
            }
        }
        throw InvalidModelException.of("TextPlace", "line:column, each from 1 to 2^31 - 1", text);
    }

    /** The place as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
