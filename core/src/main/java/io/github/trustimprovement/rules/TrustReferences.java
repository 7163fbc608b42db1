// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.Review;
import java.util.List;

/**
 * Where a trust's record declares and uses ids and codes.
 *
 * <p>Not followed: what points out of the record (the trusts of a group, where a practice comes from, and whatever may
 * be a name as well as an id), what partners have told beyond the list that it stands in, and the scales of ratings, which
 * have rules of their own.
 */
final class TrustReferences {
    static final String SCHOOL = "school";
    static final String TRUST = "trust";
    static final String GOAL = "goal";
    static final String PRACTICE = "practice";
    static final String INITIATIVE = "initiative";
    static final String MODEL_PHASE = "model phase";
    private static final String SCALE = "scale";
    static final String MEASURE = "outcome measure";
    private static final String PARTNER = "partner trust";

    /** How the kind of what a partner has told begins; it is some of what the partner does. */
    static final String TOLD = "practice told by ";

    private final References references = new References();
    private final InitiativeReferences initiatives = new InitiativeReferences(references, this::evidence);

    private TrustReferences() {}

    static References of(TrustRecord trust) {
        return new TrustReferences().collect(trust);
    }

    private References collect(TrustRecord trust) {
        organisations(trust);
        references.codebook(trust.codebook(), JsonPointer.ROOT.then("codebook"));
        plans(trust);
        Places.each("practices", trust.practices(), this::practice);
        Places.each("partnerPractices", trust.partnerPractices(), this::partnerPractices);
        Places.each("initiatives", trust.initiatives(), initiatives::collect);
        Places.each(
                "capacities",
                trust.capacities(),
                (place, capacity) -> references.useIfPresent(SCHOOL, capacity.school(), place.then("school")));
        Places.each("qualityAssuranceActivities", trust.qualityAssuranceActivities(), this::qualityAssurance);
        reviews(trust);
        outcomes(trust);
        return references;
    }

    private void organisations(TrustRecord record) {
        trust(JsonPointer.ROOT.then("trust"), record.trust());
        Places.each("partnerTrusts", record.partnerTrusts(), (place, partner) -> {
            trust(place, partner);
            references.declareAlso(PARTNER, partner.id());
        });
        Places.each(
                "trustGroups",
                record.trustGroups(),
                (place, group) -> references.declare(group.reference().level().code(), group.id(), place.then("id")));
    }

    private void trust(JsonPointer place, Trust trust) {
        references.declare(TRUST, trust.id(), place.then("id"));
        Places.each(
                place.then("schools"),
                trust.schools(),
                (schoolPlace, school) -> references.declare(SCHOOL, school.id(), schoolPlace.then("id")));
    }

    private void plans(TrustRecord trust) {
        Places.each("statedValues", trust.statedValues(), (place, value) -> {
            references.declare("stated value", value.id(), place.then("id"));
            references.useAll(PRACTICE, value.livedIn(), place.then("livedIn"));
            references.useAll(PRACTICE, value.contradictedBy(), place.then("contradictedBy"));
        });
        Places.each("goals", trust.goals(), this::goal);
        Places.each("decisions", trust.decisions(), (place, decision) -> {
            references.declare("decision", decision.id(), place.then("id"));
            references.useAll(SCHOOL, decision.schools(), place.then("schools"));
        });
        trust.improvementModel().ifPresent(model -> model(JsonPointer.ROOT.then("improvementModel"), model));
    }

    private void goal(JsonPointer place, Goal goal) {
        references.declare(GOAL, goal.id(), place.then("id"));
        references.useIfPresent(SCHOOL, goal.school(), place.then("school"));
        references.useAll(GOAL, goal.alignedTo(), place.then("alignedTo"));
        references.codeAll(goal.aims(), place.then("aims"));
        references.useAll(SCHOOL, goal.understoodBySchools(), place.then("understoodBySchools"));
        evidence(place, goal.evidence());
    }

    private void model(JsonPointer place, ImprovementModel model) {
        references.codedAll(model.approaches(), place.then("approaches"));
        Places.each(
                place.then("phases"),
                model.phases(),
                (phasePlace, phase) -> references.declare(MODEL_PHASE, phase.id(), phasePlace.then("id")));
        Places.each(place.then("schoolPhases"), model.schoolPhases(), (entryPlace, entry) -> {
            references.use(SCHOOL, entry.school(), entryPlace.then("school"));
            references.use(MODEL_PHASE, entry.phase(), entryPlace.then("phase"));
        });
        evidence(place, model.evidence());
    }

    private void practice(JsonPointer place, Practice practice) {
        references.useAll(SCHOOL, practice.schools(), place.then("schools"));
        practice(place, practice, PRACTICE);
        evidence(place, practice.evidence());
    }

    private void practice(JsonPointer place, Practice practice, String kind) {
        references.declare(kind, practice.id(), place.then("id"));
        references.codedAll(practice.components(), place.then("components"));
        practice.orientation().ifPresent(orientation -> references.code(orientation, place.then("orientation")));
        references.useAll(kind, practice.informs(), place.then("informs"));
    }

    /** The schools and the evidence of a partner's practices are its own, and so are the ids of the practices. */
    private void partnerPractices(JsonPointer place, PartnerPractices told) {
        references.declare("entry of the practices of", told.partner(), place.then("partner"));
        references.use(PARTNER, told.partner(), place.then("partner"));
        String practiceOfPartner = TOLD + PARTNER + " '" + told.partner() + "' with the id";
        Places.each(
                place.then("practices"),
                told.practices(),
                (practicePlace, practice) -> practice(practicePlace, practice, practiceOfPartner));
    }

    private void qualityAssurance(JsonPointer place, QualityAssuranceActivity activity) {
        references.declare("quality assurance activity", activity.id(), place.then("id"));
        references.use(SCHOOL, activity.school(), place.then("school"));
        Places.each(
                place.then("findings"),
                activity.findings(),
                (findingPlace, finding) ->
                        references.useAll(INITIATIVE, finding.initiatives(), findingPlace.then("initiatives")));
    }

    private void reviews(TrustRecord trust) {
        Places.each(
                "scales", trust.scales(), (place, scale) -> references.declare(SCALE, scale.id(), place.then("id")));
        Places.each("componentReviews", trust.componentReviews(), (place, review) -> {
            review(place, review);
            references.code(review.component(), place.then("component"));
        });
        Places.each("capabilityReviews", trust.capabilityReviews(), (place, review) -> {
            review(place, review);
            references.code(review.capability(), place.then("capability"));
        });
        Places.each("leverReadings", trust.leverReadings(), this::reading);
        Places.each("leverSettings", trust.leverSettings(), (place, setting) -> {
            references.declare("lever setting", setting.id(), place.then("id"));
            references.code(setting.lever(), place.then("lever"));
            organisation(setting.context().organisation(), place.then("context"));
        });
        Places.each("composites", trust.composites(), (place, composite) -> {
            references.declare("composite", composite.id(), place.then("id"));
            references.use(SCALE, composite.scale(), place.then("scale"));
            Places.each(
                    place.then("weights"),
                    composite.weights(),
                    (linePlace, line) -> references.code(line.component(), linePlace.then("component")));
            evidence(place, composite.evidence());
        });
    }

    private void review(JsonPointer place, Review review) {
        references.declare("review", review.id(), place.then("id"));
        organisation(review.organisation(), place);
        evidence(place, review.evidence());
    }

    private void reading(JsonPointer place, LeverReading reading) {
        references.declare("lever reading", reading.id(), place.then("id"));
        references.judgement(reading.judgement(), place.then("judgement"));
        organisation(reading.context().organisation(), place.then("context"));
        Places.each(
                place.then("conditions"),
                reading.conditions(),
                (statePlace, state) -> references.code(state.condition(), statePlace.then("condition")));
        evidence(place, reading.evidence());
    }

    private void outcomes(TrustRecord trust) {
        Places.each(
                "outcomeMeasures",
                trust.outcomeMeasures(),
                (place, measure) -> references.declare(MEASURE, measure.id(), place.then("id")));
        Places.each("observations", trust.observations(), (place, observation) -> {
            references.use(MEASURE, observation.measure(), place.then("measure"));
            organisation(observation.organisation(), place);
        });
    }

    private void organisation(OrganisationRef organisation, JsonPointer owner) {
        references.use(organisation.level().code(), organisation.id(), owner.then("organisation"));
    }

    /** The same item may stand under several owners; another item with its id is a second one. */
    private void evidence(JsonPointer owner, List<Evidence> items) {
        Places.each(
                owner.then("evidence"),
                items,
                (place, item) -> item.id().ifPresent(id -> references.declare("evidence", id, place.then("id"), item)));
    }
}
