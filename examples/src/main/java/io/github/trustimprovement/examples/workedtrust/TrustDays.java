// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.practice.TrustRecord;
import java.time.LocalDate;

/** The dates that the report compares. */
final class TrustDays {
    /** The year before Millrace joined. */
    static final AcademicYear FIRST = AcademicYear.of(2022);

    /** The last year that the record holds. */
    static final AcademicYear LAST = AcademicYear.of(2024);

    private TrustDays() {}

    static LocalDate asOf(TrustRecord trust) {
        return trust.asOf().orElseThrow();
    }
}
