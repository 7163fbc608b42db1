// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A day to which something recorded belongs, such as {@code 2024-05-13}.
 *
 * @param date the day, in an academic year from 1000/01 to 9998/99
 * @since 0.1.0
 */
public record Day(LocalDate date) implements Period {
    /**
     * Creates a day.
     *
     * @param date the day, in an academic year from 1000/01 to 9998/99
     * @throws InvalidModelException if the year is out of range
     */
    public Day {
        AcademicYear.from(date);
    }

    /**
     * The day of a date.
     *
     * @param date the date
     * @return the day
     * @throws InvalidModelException if the year is out of range
     */
    public static Day of(LocalDate date) {
        return new Day(date);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 2024-05-13}
     * @return the day
     * @throws InvalidModelException if the text has another form or the calendar has no such day
     */
    public static Day parse(String text) {
        try {
            return of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            InvalidModelException invalid = InvalidModelException.of("Day", "a day such as 2024-05-13", text);
            invalid.initCause(e);
            throw invalid;
        }
    }

    @Override
    public AcademicYear academicYear() {
        return AcademicYear.from(date);
    }

    /** The day as one token, such as {@code 2024-05-13}. */
    @Override
    public String toString() {
        return date.toString();
    }
}
