// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

/**
 * When something recorded holds, such as the school year {@code 2023/24}, the term {@code 2023/24-autumn} or the day
 * {@code 2024-05-13}.
 *
 * <p>Every period belongs to one academic year. Periods of one kind are ordered in time. Periods of two kinds are
 * ordered only when their years differ: a term has no dates, so that a day may lie before, in or after it.
 *
 * @since 0.1.0
 */
public sealed interface Period extends Comparable<Period> permits AcademicYear, Term, Day {
    /**
     * The inverse of {@code toString()} for each kind of period.
     *
     * @param text such as {@code 2023/24}, {@code 2023/24-autumn} or {@code 2024-05-13}
     * @return the period
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    static Period parse(String text) {
        if (text.indexOf('/') < 0) {
            return Day.parse(text);
        }
        return text.indexOf('-') < 0 ? AcademicYear.parse(text) : Term.parse(text);
    }

    /**
     * The academic year that the period is, or is a part of.
     *
     * @return the year
     */
    AcademicYear academicYear();

    /**
     * Tells whether this period is known to be over before the other begins.
     *
     * @param other the other period
     * @return true if its year is earlier, or both are of one kind and it is the earlier one; otherwise false, also
     *     where the order is not known
     */
    default boolean isBefore(Period other) {
        int byYear = PeriodOrder.compareYears(this, other);
        return byYear < 0 || (byYear == 0 && getClass().equals(other.getClass()) && compareTo(other) < 0);
    }

    /**
     * Tells whether this period is known to lie within the other.
     *
     * @param other the other period
     * @return true if they are equal, or the other is the academic year of this one
     */
    default boolean isWithin(Period other) {
        return equals(other) || other.equals(academicYear());
    }

    /**
     * An order for lists: what {@linkplain #isBefore(Period) is before} comes first.
     *
     * <p>SDK interpretation: within one academic year the year itself comes first, then the terms, then the days, for
     * want of a known order. Ask {@link #isBefore(Period)} where it matters.
     */
    @Override
    default int compareTo(Period other) {
        return PeriodOrder.FOR_LISTS.compare(this, other);
    }
}
