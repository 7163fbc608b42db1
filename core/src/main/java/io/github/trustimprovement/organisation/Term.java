// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Arrays;
import java.util.Objects;

/**
 * A school term, such as {@code 2023/24-autumn}.
 *
 * <p>{@code Term.of(2023, Season.AUTUMN)}. Authorities and trusts set their own dates, so a term has none here: all
 * that is known is its year and its order within the year. Therefore no day is before, after or within a term of the
 * same year.
 *
 * <p>SDK interpretation: three terms a year.
 *
 * @param academicYear the year that it is a part of
 * @param season which of the three
 * @since 0.1.0
 */
public record Term(AcademicYear academicYear, Season season) implements Period {
    /**
     * Creates a term.
     *
     * @param academicYear the year that it is a part of
     * @param season which of the three
     */
    public Term {
        Objects.requireNonNull(academicYear, "academicYear");
        Objects.requireNonNull(season, "season");
    }

    /**
     * A term of a year.
     *
     * @param academicYear the year
     * @param season which of the three
     * @return the term
     */
    public static Term of(AcademicYear academicYear, Season season) {
        return new Term(academicYear, season);
    }

    /**
     * A term of the academic year that begins in a calendar year.
     *
     * @param startYear the calendar year in which the academic year begins: 2023 for the summer term of 2023/24 too
     * @param season which of the three
     * @return the term
     * @throws InvalidModelException if the year is out of range
     */
    public static Term of(int startYear, Season season) {
        return of(AcademicYear.of(startYear), season);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 2023/24-autumn}
     * @return the term
     * @throws InvalidModelException if the text has another form
     */
    public static Term parse(String text) {
        int hyphen = text.indexOf('-');
        String code = text.substring(hyphen + 1);
        Season season = Arrays.stream(Season.values())
                .filter(candidate -> hyphen >= 0 && candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidModelException.of("Term", "a year and a term, such as 2023/24-autumn", text));
        return of(AcademicYear.parse(text.substring(0, hyphen)), season);
    }

    /**
     * The term after this one: after the summer, the autumn of the next academic year.
     *
     * @return the term
     * @throws InvalidModelException if the year would be out of range
     */
    public Term next() {
        if (season == Season.SUMMER) {
            return of(academicYear.next(), Season.AUTUMN);
        }
        return of(academicYear, season == Season.AUTUMN ? Season.SPRING : Season.SUMMER);
    }

    /** The term as one token, such as {@code 2023/24-autumn}. */
    @Override
    public String toString() {
        return academicYear + "-" + season.code();
    }
}
