// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustBuilder;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;

/**
 * A record of a trust of any size, the same at each call: as many initiatives, practices, reviews and observations,
 * with some faults that grow in number with the record.
 */
final class InventedTrust {
    static final int KINDS = 4;

    private static final int ELEMENTS_A_SCHOOL = 100;
    private static final int YEARS = 25;
    private static final int FIRST_YEAR = 1999;
    private static final int REVIEWS_A_FAULT = 10;
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private InventedTrust() {}

    static TrustRecord of(int elements) {
        int schools = Math.max(1, elements / ELEMENTS_A_SCHOOL);
        TrustBuilder trust = Trust.builder().id("invented");
        TrustRecordBuilder trustRecord = TrustRecord.builder()
                .id("invented")
                .addScales(Scale.ofOrdinal("spread", "none", "some", "all"))
                .addOutcomeMeasures(OutcomeMeasure.of("m", Direction.HIGHER_IS_BETTER)
                        .withComparable(
                                ComparablePeriods.of(AcademicYear.of(FIRST_YEAR), AcademicYear.of(FIRST_YEAR + 1)),
                                ComparablePeriods.from(AcademicYear.of(FIRST_YEAR + 2))));
        for (int i = 0; i < schools; i++) {
            trust.addSchools(School.of("s" + i));
        }
        for (int i = 0; i < elements / KINDS; i++) {
            String school = "s" + i % schools;
            trustRecord
                    .addInitiatives(initiative(i, school))
                    .addPractices(practice(i, school))
                    .addComponentReviews(review(i, school))
                    .addObservations(observation(i, schools));
        }
        return trustRecord.trust(trust.build()).build();
    }

    /** Each works against the one before it. */
    private static Initiative initiative(int number, String school) {
        return Initiative.of("i" + number, "Reading")
                .withSchools(school)
                .withPractices("p" + number)
                .withFocus("focus " + number / 2)
                .withObjects(ImprovementObject.TEACHING_AND_CURRICULUM)
                .withLog(
                        Started.of(DAY.plusDays(number % YEARS)),
                        Paused.of(DAY.plusDays(number % YEARS + YEARS)),
                        Resumed.of(DAY.plusDays(number % YEARS + 2 * YEARS)))
                .toBuilder()
                .addUndermines("i" + Math.max(0, number - 1))
                .build();
    }

    private static Practice practice(int number, String school) {
        Component[] components = Component.values();
        return Practice.of("p" + number, "Shared planning", components[number % components.length])
                .withSchools(school)
                .withInforms("p" + Math.max(0, number - 1));
    }

    /** One of ten on a scale of its own that nobody declared. */
    private static ComponentReview review(int number, String school) {
        String scale = number % REVIEWS_A_FAULT == 0 ? "spread-" + number : "spread";
        return ComponentReview.of(
                "r" + number,
                Component.CONNECT,
                OrganisationRef.school(school),
                DAY.plusDays(number % YEARS),
                Rating.of(scale, "some"));
    }

    private static Observation observation(int number, int schools) {
        return Observation.of(
                        "m",
                        OrganisationRef.school("s" + number % schools),
                        AcademicYear.of(FIRST_YEAR + number / schools % YEARS),
                        Decimal.of(number % ELEMENTS_A_SCHOOL))
                .withCohortSize(1 + number % ELEMENTS_A_SCHOOL);
    }
}
