// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import java.time.LocalDate;

/**
 * The days from one to another, both included, such as 1 September 2024 to 31 August 2025.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @since 0.1.0
 */
public record DayWindow(LocalDate first, LocalDate last) {
    /**
     * Creates a window.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @throws InvalidModelException if the last day is before the first
     */
    public DayWindow {
        if (last.isBefore(first)) {
            throw InvalidModelException.of("DayWindow.last", "not before the first day " + first, last);
        }
    }

    /**
     * The days from one to another.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the window
     * @throws InvalidModelException if the last day is before the first
     */
    public static DayWindow of(LocalDate first, LocalDate last) {
        return new DayWindow(first, last);
    }

    /**
     * The days of a school year.
     *
     * @param year the year
     * @return the window
     */
    public static DayWindow of(AcademicYear year) {
        return new DayWindow(year.first(), year.last());
    }

    /**
     * Tells whether a day lies in the window.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The window in words, such as {@code 2024-09-01 to 2025-08-31}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
