// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import java.time.LocalDate;

/** Readings of levers in a line each, for the tests of this family. */
final class LeverReadings {
    static final String WHY = "no source prints a value: the paper names the idea and gives no figures; by hand";
    static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private LeverReadings() {}

    static LeverReading reading(String id, Lever lever, String school, LocalDate date, String... situations) {
        return LeverReading.of(
                id, LeverJudgement.of(lever), LeverContext.of(OrganisationRef.school(school), date, situations));
    }

    static LeverReading reading(
            String id, Lever lever, Valence valence, String school, LocalDate date, String... situations) {
        return LeverReading.of(
                id,
                LeverJudgement.of(lever, valence),
                LeverContext.of(OrganisationRef.school(school), date, situations));
    }

    static LeverReading commonality(String id, Valence valence, String school, int month, String... situations) {
        return reading(id, Lever.COMMONALITY, valence, school, DAY.plusMonths(month), situations);
    }

    static TrustRecord trust(LeverReading... readings) {
        return TrustRecord.of("t", Trust.of("t")).toBuilder()
                .addLeverReadings(readings)
                .build();
    }
}
