// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, such as {@code 2023/24}: 1 September 2023 to 31 August 2024.
 *
 * <p>{@code AcademicYear.of(2023)}. SDK interpretation: the papers name no dates; these are those of England's funding
 * and census years.
 *
 * @param startYear the calendar year in which it begins, from 1000 to 9998
 * @since 0.1.0
 */
public record AcademicYear(int startYear) implements Period {
    private static final int FIRST_START = 1000;
    private static final int LAST_START = 9998;
    private static final int CENTURY = 100;
    private static final int LAST_DAY_OF_AUGUST = 31;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})/([0-9]{2})");

    /**
     * Creates a year.
     *
     * @param startYear the calendar year in which it begins, from 1000 to 9998
     * @throws InvalidModelException if the year is out of range
     */
    public AcademicYear {
        if (startYear < FIRST_START || startYear > LAST_START) {
            throw InvalidModelException.of("AcademicYear.startYear", "from 1000 to 9998", startYear);
        }
    }

    /**
     * The year that begins in a calendar year.
     *
     * @param startYear the calendar year, such as 2023
     * @return the academic year, such as {@code 2023/24}
     * @throws InvalidModelException if the year is out of range
     */
    public static AcademicYear of(int startYear) {
        return new AcademicYear(startYear);
    }

    /**
     * The year that a day lies in.
     *
     * @param date the day
     * @return the academic year
     * @throws InvalidModelException if the year is out of range
     */
    public static AcademicYear from(LocalDate date) {
        return of(date.getMonthValue() >= Month.SEPTEMBER.getValue() ? date.getYear() : date.getYear() - 1);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 2023/24}
     * @return the year
     * @throws InvalidModelException if the text has another form, or the second part is not the year after the first
     */
    public static AcademicYear parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            int start = Integer.parseInt(parts.group(1));
            if ((start + 1) % CENTURY == Integer.parseInt(parts.group(2))) {
                return of(start);
            }
        }
        throw InvalidModelException.of("AcademicYear", "a year and the next one, such as 2023/24", text);
    }

    /**
     * The first day, a 1 September.
     *
     * @return the day
     */
    public LocalDate first() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /**
     * The last day, a 31 August.
     *
     * @return the day
     */
    public LocalDate last() {
        return LocalDate.of(startYear + 1, Month.AUGUST, LAST_DAY_OF_AUGUST);
    }

    /**
     * The year after this one.
     *
     * @return the year
     * @throws InvalidModelException if the year would be out of range
     */
    public AcademicYear next() {
        return of(startYear + 1);
    }

    /**
     * Tells whether a day lies in the year.
     *
     * @param date the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    @Override
    public AcademicYear academicYear() {
        return this;
    }

    /** The year as one token, such as {@code 2023/24}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % CENTURY);
    }
}
