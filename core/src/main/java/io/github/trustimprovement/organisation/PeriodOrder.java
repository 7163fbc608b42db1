// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import java.util.Comparator;

/** The order of periods in lists: by academic year, then by kind, then by place in the year. */
final class PeriodOrder {
    static final Comparator<Period> FOR_LISTS =
            Comparator.<Period>comparingInt(PeriodOrder::year).thenComparing(PeriodOrder::compareWithinYear);

    private PeriodOrder() {}

    static int compareYears(Period one, Period other) {
        return Integer.compare(year(one), year(other));
    }

    private static int compareWithinYear(Period one, Period other) {
        if (one instanceof Term term && other instanceof Term otherTerm) {
            return term.season().compareTo(otherTerm.season());
        }
        if (one instanceof Day day && other instanceof Day otherDay) {
            return day.date().compareTo(otherDay.date());
        }
        return Integer.compare(kind(one), kind(other));
    }

    private static int year(Period period) {
        return period.academicYear().startYear();
    }

    private static int kind(Period period) {
        return period instanceof AcademicYear ? 0 : period instanceof Term ? 1 : 2;
    }
}
