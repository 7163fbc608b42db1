// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One place of a series, such as 2024/25 autumn: 101.5 of 58 pupils; or that there is no value.
 *
 * @param label the period in words, not blank
 * @param time when it was, in years on any scale; finite
 * @param value the value, finite and never -0, or empty where it is missing
 * @param cohort how many the value is of, positive, or empty where that is not recorded
 * @since 0.1.0
 */
public record TimePoint(String label, double time, OptionalDouble value, OptionalLong cohort) {
    private static final double DAYS_A_YEAR = 365.25;
    private static final double TERMS_A_YEAR = 3;

    /**
     * Creates a point.
     *
     * @param label the period in words, not blank
     * @param time when it was, in years on any scale; finite
     * @param value the value, finite, or empty where it is missing
     * @param cohort how many the value is of, positive, or empty where that is not recorded
     * @throws InvalidModelException if one of them is not so
     */
    public TimePoint {
        Require.notBlank("TimePoint.label", label);
        if (!Double.isFinite(time)) {
            throw InvalidModelException.of("TimePoint.time", "finite", time);
        }
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw InvalidModelException.of("TimePoint.value", "finite", value.getAsDouble());
        }
        if (cohort.isPresent() && cohort.getAsLong() < 1) {
            throw InvalidModelException.of("TimePoint.cohort", "positive", cohort.getAsLong());
        }
        value = value.isPresent() ? OptionalDouble.of(value.getAsDouble() + 0.0) : value;
    }

    /**
     * When a period stands on the scale of years that series are read on, such as 2024 for 2024/25 and a third more for
     * its spring.
     *
     * @param period the period
     * @return its start, in years; of a day, in years since 1970
     */
    public static double timeOf(Period period) {
        if (period instanceof Day day) {
            return day.date().toEpochDay() / DAYS_A_YEAR;
        }
        double start = period.academicYear().startYear();
        return period instanceof Term term ? start + thirds(term.season()) / TERMS_A_YEAR : start;
    }

    private static int thirds(Season season) {
        return switch (season) {
            case AUTUMN -> 0;
            case SPRING -> 1;
            case SUMMER -> 2;
        };
    }
}
