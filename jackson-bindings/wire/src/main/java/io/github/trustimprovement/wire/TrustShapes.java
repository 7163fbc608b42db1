// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.RecordShape.document;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.study.Codebook;

/** The root of the document of a trust, one line a property. */
final class TrustShapes {

    static final Shape<TrustRecord> TRUST_RECORD = document(
                    "trust-improvement/trust", "1", TrustRecord::builder, TrustRecordBuilder::build)
            .required("id", TrustRecord::id, TrustRecordBuilder::id, STRING)
            .optional("title", TrustRecord::title, TrustRecordBuilder::title, STRING)
            .optional("asOf", TrustRecord::asOf, TrustRecordBuilder::asOf, DATE)
            .required("trust", TrustRecord::trust, TrustRecordBuilder::trust, OrganisationShapes.TRUST)
            .list(
                    "partnerTrusts",
                    TrustRecord::partnerTrusts,
                    TrustRecordBuilder::partnerTrusts,
                    OrganisationShapes.TRUST)
            .list(
                    "trustGroups",
                    TrustRecord::trustGroups,
                    TrustRecordBuilder::trustGroups,
                    OrganisationShapes.TRUST_GROUP)
            .defaulted(
                    "codebook",
                    TrustRecord::codebook,
                    TrustRecordBuilder::codebook,
                    StudyShapes.CODEBOOK,
                    Codebook.empty())
            .list(
                    "statedValues",
                    TrustRecord::statedValues,
                    TrustRecordBuilder::statedValues,
                    PracticeShapes.STATED_VALUE)
            .list("goals", TrustRecord::goals, TrustRecordBuilder::goals, PracticeShapes.GOAL)
            .list("decisions", TrustRecord::decisions, TrustRecordBuilder::decisions, PracticeShapes.DECISION)
            .optional(
                    "improvementModel",
                    TrustRecord::improvementModel,
                    TrustRecordBuilder::improvementModel,
                    PracticeShapes.IMPROVEMENT_MODEL)
            .list("practices", TrustRecord::practices, TrustRecordBuilder::practices, PracticeShapes.PRACTICE)
            .list(
                    "partnerPractices",
                    TrustRecord::partnerPractices,
                    TrustRecordBuilder::partnerPractices,
                    PracticeShapes.PARTNER_PRACTICES)
            .list("initiatives", TrustRecord::initiatives, TrustRecordBuilder::initiatives, InitiativeShapes.INITIATIVE)
            .list("capacities", TrustRecord::capacities, TrustRecordBuilder::capacities, PracticeShapes.CAPACITY)
            .list(
                    "qualityAssuranceActivities",
                    TrustRecord::qualityAssuranceActivities,
                    TrustRecordBuilder::qualityAssuranceActivities,
                    PracticeShapes.QUALITY_ASSURANCE_ACTIVITY)
            .list("scales", TrustRecord::scales, TrustRecordBuilder::scales, ReviewShapes.SCALE)
            .list(
                    "componentReviews",
                    TrustRecord::componentReviews,
                    TrustRecordBuilder::componentReviews,
                    ReviewShapes.COMPONENT_REVIEW)
            .list(
                    "capabilityReviews",
                    TrustRecord::capabilityReviews,
                    TrustRecordBuilder::capabilityReviews,
                    ReviewShapes.CAPABILITY_REVIEW)
            .list(
                    "leverReadings",
                    TrustRecord::leverReadings,
                    TrustRecordBuilder::leverReadings,
                    ReviewShapes.LEVER_READING)
            .list(
                    "leverSettings",
                    TrustRecord::leverSettings,
                    TrustRecordBuilder::leverSettings,
                    ReviewShapes.LEVER_SETTING)
            .list("composites", TrustRecord::composites, TrustRecordBuilder::composites, ReviewShapes.COMPOSITE)
            .list(
                    "outcomeMeasures",
                    TrustRecord::outcomeMeasures,
                    TrustRecordBuilder::outcomeMeasures,
                    OutcomeShapes.OUTCOME_MEASURE)
            .list(
                    "observations",
                    TrustRecord::observations,
                    TrustRecordBuilder::observations,
                    OutcomeShapes.OBSERVATION)
            .optional("note", TrustRecord::note, TrustRecordBuilder::note, STRING)
            .extensions(TrustRecord::extensions, TrustRecordBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable().put(TrustRecord.class, TRUST_RECORD);

    private TrustShapes() {}
}
