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
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;
import java.util.List;

/**
 * A record of a trust of any size, the same at each call: as many initiatives, practices, reviews and observations,
 * with some faults that grow in number with the record. Whatever the size it has three composites, and two partner trusts
 * that have told of their practices.
 */
final class InventedTrust {
    static final int KINDS = 4;

    private static final int ELEMENTS_A_SCHOOL = 100;
    private static final int YEARS = 25;
    private static final int FIRST_YEAR = 1999;
    private static final int REVIEWS_A_FAULT = 10;
    private static final int PARTNERS = 2;
    private static final List<Component> COMPONENTS = List.of(Component.values());
    private static final String[] LEVELS = {"none", "some", "all"};
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private InventedTrust() {}

    static TrustRecord of(int elements) {
        int schools = Math.max(1, elements / ELEMENTS_A_SCHOOL);
        TrustBuilder trust = Trust.builder().id("invented");
        TrustRecordBuilder trustRecord = TrustRecord.builder()
                .id("invented")
                .addScales(Scale.ofOrdinal("spread", LEVELS))
                .addComposites(
                        composite("carried", AggregationKind.WEIGHTED_MEAN).withOrdinalAsInterval(true),
                        composite("not carried", AggregationKind.WEIGHTED_MEAN),
                        composite("least", AggregationKind.MINIMUM))
                .addOutcomeMeasures(OutcomeMeasure.of("m", Direction.HIGHER_IS_BETTER)
                        .withComparable(
                                ComparablePeriods.of(AcademicYear.of(FIRST_YEAR), AcademicYear.of(FIRST_YEAR + 1)),
                                ComparablePeriods.from(AcademicYear.of(FIRST_YEAR + 2))));
        for (int i = 0; i < schools; i++) {
            trust.addSchools(School.of("s" + i));
        }
        for (int i = 0; i < PARTNERS; i++) {
            trustRecord.addPartnerTrusts(Trust.of("partner" + i)).addPartnerPractices(told("partner" + i));
        }
        for (int i = 0; i < elements / KINDS; i++) {
            String school = "s" + i % schools;
            trustRecord
                    .addInitiatives(initiative(i, school))
                    .addPractices(practice(i, school))
                    .addComponentReviews(review(i, i / schools, school))
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

    /** The first component weighs more than two others; most schools have all three rated. */
    private static Composite composite(String id, AggregationKind aggregation) {
        return Composite.of(
                id,
                "spread",
                aggregation,
                ComponentWeight.of(COMPONENTS.get(0), Decimal.of(3)),
                ComponentWeight.of(COMPONENTS.get(1), Decimal.of(1)),
                ComponentWeight.of(COMPONENTS.get(2), Decimal.of(1)));
    }

    private static PartnerPractices told(String partner) {
        return PartnerPractices.of(
                partner,
                COMPONENTS.stream()
                        .map(component -> Practice.of(component.name(), "Shared planning", component))
                        .toArray(Practice[]::new));
    }

    /** The last component has none. */
    private static Practice practice(int number, String school) {
        return Practice.of("p" + number, "Shared planning", COMPONENTS.get(number % (COMPONENTS.size() - 1)))
                .withSchools(school)
                .withInforms("p" + Math.max(0, number - 1));
    }

    /** One of ten on a scale of its own that nobody declared. */
    private static ComponentReview review(int number, int ofSchool, String school) {
        String scale = number % REVIEWS_A_FAULT == 0 ? "spread-" + number : "spread";
        return ComponentReview.of(
                "r" + number,
                COMPONENTS.get(ofSchool % COMPONENTS.size()),
                OrganisationRef.school(school),
                DAY.plusDays(number % YEARS),
                Rating.of(scale, LEVELS[(number + ofSchool) % LEVELS.length]));
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
