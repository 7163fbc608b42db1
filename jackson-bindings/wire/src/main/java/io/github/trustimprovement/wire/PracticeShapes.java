// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.CODE;
import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.practice.Adaptation;
import io.github.trustimprovement.practice.AdaptationBuilder;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityBuilder;
import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.DecisionBuilder;
import io.github.trustimprovement.practice.Explicitness;
import io.github.trustimprovement.practice.FindingSide;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.GoalBuilder;
import io.github.trustimprovement.practice.GoalLevel;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.ImprovementModelBuilder;
import io.github.trustimprovement.practice.Locus;
import io.github.trustimprovement.practice.ModelPhase;
import io.github.trustimprovement.practice.ModelPhaseBuilder;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.PartnerPracticesBuilder;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.PracticeBuilder;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceActivityBuilder;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.QualityAssuranceFindingBuilder;
import io.github.trustimprovement.practice.QualityAssurancePurpose;
import io.github.trustimprovement.practice.QualityAssuranceStance;
import io.github.trustimprovement.practice.SchoolPhase;
import io.github.trustimprovement.practice.SchoolPhaseBuilder;
import io.github.trustimprovement.practice.StatedValue;
import io.github.trustimprovement.practice.StatedValueBuilder;

/** What a trust pursues, decides and does, one line a property. */
final class PracticeShapes {
    private static final Shape<GoalLevel> GOAL_LEVEL = closed("a goal level", GoalLevel.values(), GoalLevel::code);
    private static final Shape<Locus> LOCUS = closed("a locus", Locus.values(), Locus::code);
    private static final Shape<Explicitness> EXPLICITNESS =
            closed("an explicitness", Explicitness.values(), Explicitness::code);
    private static final Shape<Coded<ImprovementApproach>> IMPROVEMENT_APPROACH = coded(ImprovementApproach.values());
    private static final Shape<Coded<Component>> COMPONENT = coded(Component.values());
    private static final Shape<Coded<Orientation>> ORIENTATION = coded(Orientation.values());
    private static final Shape<FindingSide> FINDING_SIDE =
            closed("a finding side", FindingSide.values(), FindingSide::code);
    private static final Shape<QualityAssuranceStance> QUALITY_ASSURANCE_STANCE =
            closed("a quality assurance stance", QualityAssuranceStance.values(), QualityAssuranceStance::code);
    private static final Shape<QualityAssurancePurpose> QUALITY_ASSURANCE_PURPOSE =
            closed("a quality assurance purpose", QualityAssurancePurpose.values(), QualityAssurancePurpose::code);

    static final Shape<StatedValue> STATED_VALUE = record(
                    "stated value", StatedValue::builder, StatedValueBuilder::build)
            .required("id", StatedValue::id, StatedValueBuilder::id, STRING)
            .required("statement", StatedValue::statement, StatedValueBuilder::statement, STRING)
            .list("livedIn", StatedValue::livedIn, StatedValueBuilder::livedIn, STRING)
            .list("contradictedBy", StatedValue::contradictedBy, StatedValueBuilder::contradictedBy, STRING)
            .optional("note", StatedValue::note, StatedValueBuilder::note, STRING)
            .extensions(StatedValue::extensions, StatedValueBuilder::extensions);

    static final Shape<Goal> GOAL = record("goal", Goal::builder, GoalBuilder::build)
            .required("id", Goal::id, GoalBuilder::id, STRING)
            .required("level", Goal::level, GoalBuilder::level, GOAL_LEVEL)
            .optional("school", Goal::school, GoalBuilder::school, STRING)
            .required("statement", Goal::statement, GoalBuilder::statement, STRING)
            .list("alignedTo", Goal::alignedTo, GoalBuilder::alignedTo, STRING)
            .list("aims", Goal::aims, GoalBuilder::aims, CODE)
            .optional("qualityDefinition", Goal::qualityDefinition, GoalBuilder::qualityDefinition, STRING)
            .optional("focus", Goal::focus, GoalBuilder::focus, STRING)
            .optional("mainPriority", Goal::mainPriority, GoalBuilder::mainPriority, BOOLEAN)
            .list("understoodBySchools", Goal::understoodBySchools, GoalBuilder::understoodBySchools, STRING)
            .list("understoodByRoles", Goal::understoodByRoles, GoalBuilder::understoodByRoles, STRING)
            .list("evidence", Goal::evidence, GoalBuilder::evidence, ReviewShapes.EVIDENCE)
            .optional("note", Goal::note, GoalBuilder::note, STRING)
            .extensions(Goal::extensions, GoalBuilder::extensions);

    static final Shape<Decision> DECISION = record("decision", Decision::builder, DecisionBuilder::build)
            .required("id", Decision::id, DecisionBuilder::id, STRING)
            .required("area", Decision::area, DecisionBuilder::area, STRING)
            .optional("locus", Decision::locus, DecisionBuilder::locus, LOCUS)
            .optional("reason", Decision::reason, DecisionBuilder::reason, STRING)
            .list("schools", Decision::schools, DecisionBuilder::schools, STRING)
            .optional("since", Decision::since, DecisionBuilder::since, DATE)
            .optional("note", Decision::note, DecisionBuilder::note, STRING)
            .extensions(Decision::extensions, DecisionBuilder::extensions);

    static final Shape<ModelPhase> MODEL_PHASE = record("model phase", ModelPhase::builder, ModelPhaseBuilder::build)
            .required("id", ModelPhase::id, ModelPhaseBuilder::id, STRING)
            .optional("label", ModelPhase::label, ModelPhaseBuilder::label, STRING)
            .optional("description", ModelPhase::description, ModelPhaseBuilder::description, STRING)
            .extensions(ModelPhase::extensions, ModelPhaseBuilder::extensions);

    static final Shape<SchoolPhase> SCHOOL_PHASE = record(
                    "school phase", SchoolPhase::builder, SchoolPhaseBuilder::build)
            .required("school", SchoolPhase::school, SchoolPhaseBuilder::school, STRING)
            .required("phase", SchoolPhase::phase, SchoolPhaseBuilder::phase, STRING)
            .required("date", SchoolPhase::date, SchoolPhaseBuilder::date, DATE)
            .optional("note", SchoolPhase::note, SchoolPhaseBuilder::note, STRING)
            .extensions(SchoolPhase::extensions, SchoolPhaseBuilder::extensions);

    static final Shape<ImprovementModel> IMPROVEMENT_MODEL = record(
                    "improvement model", ImprovementModel::builder, ImprovementModelBuilder::build)
            .required("id", ImprovementModel::id, ImprovementModelBuilder::id, STRING)
            .required("title", ImprovementModel::title, ImprovementModelBuilder::title, STRING)
            .optional(
                    "explicitness", ImprovementModel::explicitness, ImprovementModelBuilder::explicitness, EXPLICITNESS)
            .optional("statement", ImprovementModel::statement, ImprovementModelBuilder::statement, STRING)
            .list("approaches", ImprovementModel::approaches, ImprovementModelBuilder::approaches, IMPROVEMENT_APPROACH)
            .list("phases", ImprovementModel::phases, ImprovementModelBuilder::phases, MODEL_PHASE)
            .list("schoolPhases", ImprovementModel::schoolPhases, ImprovementModelBuilder::schoolPhases, SCHOOL_PHASE)
            .list("evidence", ImprovementModel::evidence, ImprovementModelBuilder::evidence, ReviewShapes.EVIDENCE)
            .optional("note", ImprovementModel::note, ImprovementModelBuilder::note, STRING)
            .extensions(ImprovementModel::extensions, ImprovementModelBuilder::extensions);

    static final Shape<Adaptation> ADAPTATION = record("adaptation", Adaptation::builder, AdaptationBuilder::build)
            .optional("sourceTrust", Adaptation::sourceTrust, AdaptationBuilder::sourceTrust, STRING)
            .optional("sourcePractice", Adaptation::sourcePractice, AdaptationBuilder::sourcePractice, STRING)
            .list("sourceContexts", Adaptation::sourceContexts, AdaptationBuilder::sourceContexts, STRING)
            .list("targetContexts", Adaptation::targetContexts, AdaptationBuilder::targetContexts, STRING)
            .list("changes", Adaptation::changes, AdaptationBuilder::changes, STRING)
            .optional("note", Adaptation::note, AdaptationBuilder::note, STRING)
            .extensions(Adaptation::extensions, AdaptationBuilder::extensions);

    static final Shape<Practice> PRACTICE = record("practice", Practice::builder, PracticeBuilder::build)
            .required("id", Practice::id, PracticeBuilder::id, STRING)
            .required("title", Practice::title, PracticeBuilder::title, STRING)
            .list("components", Practice::components, PracticeBuilder::components, COMPONENT)
            .optional("orientation", Practice::orientation, PracticeBuilder::orientation, ORIENTATION)
            .optional("locus", Practice::locus, PracticeBuilder::locus, LOCUS)
            .optional("locusReason", Practice::locusReason, PracticeBuilder::locusReason, STRING)
            .optional("explicitness", Practice::explicitness, PracticeBuilder::explicitness, EXPLICITNESS)
            .optional("codified", Practice::codified, PracticeBuilder::codified, BOOLEAN)
            .list("successCriteria", Practice::successCriteria, PracticeBuilder::successCriteria, STRING)
            .optional("focus", Practice::focus, PracticeBuilder::focus, STRING)
            .list("schools", Practice::schools, PracticeBuilder::schools, STRING)
            .list("partners", Practice::partners, PracticeBuilder::partners, STRING)
            .list("informs", Practice::informs, PracticeBuilder::informs, STRING)
            .optional("adaptation", Practice::adaptation, PracticeBuilder::adaptation, ADAPTATION)
            .optional("narrative", Practice::narrative, PracticeBuilder::narrative, STRING)
            .list("evidence", Practice::evidence, PracticeBuilder::evidence, ReviewShapes.EVIDENCE)
            .optional("note", Practice::note, PracticeBuilder::note, STRING)
            .extensions(Practice::extensions, PracticeBuilder::extensions);

    static final Shape<PartnerPractices> PARTNER_PRACTICES = record(
                    "partner practices", PartnerPractices::builder, PartnerPracticesBuilder::build)
            .required("partner", PartnerPractices::partner, PartnerPracticesBuilder::partner, STRING)
            .optional("asOf", PartnerPractices::asOf, PartnerPracticesBuilder::asOf, DATE)
            .optional("source", PartnerPractices::source, PartnerPracticesBuilder::source, STRING)
            .list("practices", PartnerPractices::practices, PartnerPracticesBuilder::practices, PRACTICE)
            .optional("note", PartnerPractices::note, PartnerPracticesBuilder::note, STRING)
            .extensions(PartnerPractices::extensions, PartnerPracticesBuilder::extensions);

    static final Shape<Capacity> CAPACITY = record("capacity", Capacity::builder, CapacityBuilder::build)
            .required("team", Capacity::team, CapacityBuilder::team, STRING)
            .optional("school", Capacity::school, CapacityBuilder::school, STRING)
            .required("period", Capacity::period, CapacityBuilder::period, OrganisationShapes.PERIOD)
            .required("amount", Capacity::amount, CapacityBuilder::amount, DECIMAL)
            .required("unit", Capacity::unit, CapacityBuilder::unit, STRING)
            .optional("note", Capacity::note, CapacityBuilder::note, STRING)
            .extensions(Capacity::extensions, CapacityBuilder::extensions);

    static final Shape<QualityAssuranceFinding> QUALITY_ASSURANCE_FINDING = record(
                    "quality assurance finding",
                    QualityAssuranceFinding::builder,
                    QualityAssuranceFindingBuilder::build)
            .optional("side", QualityAssuranceFinding::side, QualityAssuranceFindingBuilder::side, FINDING_SIDE)
            .required(
                    "statement", QualityAssuranceFinding::statement, QualityAssuranceFindingBuilder::statement, STRING)
            .list(
                    "supportActions",
                    QualityAssuranceFinding::supportActions,
                    QualityAssuranceFindingBuilder::supportActions,
                    STRING)
            .list(
                    "initiatives",
                    QualityAssuranceFinding::initiatives,
                    QualityAssuranceFindingBuilder::initiatives,
                    STRING)
            .optional("note", QualityAssuranceFinding::note, QualityAssuranceFindingBuilder::note, STRING)
            .extensions(QualityAssuranceFinding::extensions, QualityAssuranceFindingBuilder::extensions);

    static final Shape<QualityAssuranceActivity> QUALITY_ASSURANCE_ACTIVITY = record(
                    "quality assurance activity",
                    QualityAssuranceActivity::builder,
                    QualityAssuranceActivityBuilder::build)
            .required("id", QualityAssuranceActivity::id, QualityAssuranceActivityBuilder::id, STRING)
            .required("school", QualityAssuranceActivity::school, QualityAssuranceActivityBuilder::school, STRING)
            .required("date", QualityAssuranceActivity::date, QualityAssuranceActivityBuilder::date, DATE)
            .optional(
                    "stance",
                    QualityAssuranceActivity::stance,
                    QualityAssuranceActivityBuilder::stance,
                    QUALITY_ASSURANCE_STANCE)
            .list(
                    "purposes",
                    QualityAssuranceActivity::purposes,
                    QualityAssuranceActivityBuilder::purposes,
                    QUALITY_ASSURANCE_PURPOSE)
            .optional("assessor", QualityAssuranceActivity::assessor, QualityAssuranceActivityBuilder::assessor, STRING)
            .list(
                    "findings",
                    QualityAssuranceActivity::findings,
                    QualityAssuranceActivityBuilder::findings,
                    QUALITY_ASSURANCE_FINDING)
            .optional("hours", QualityAssuranceActivity::hours, QualityAssuranceActivityBuilder::hours, DECIMAL)
            .optional("note", QualityAssuranceActivity::note, QualityAssuranceActivityBuilder::note, STRING)
            .extensions(QualityAssuranceActivity::extensions, QualityAssuranceActivityBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(StatedValue.class, STATED_VALUE)
            .put(Goal.class, GOAL)
            .put(Decision.class, DECISION)
            .put(ModelPhase.class, MODEL_PHASE)
            .put(SchoolPhase.class, SCHOOL_PHASE)
            .put(ImprovementModel.class, IMPROVEMENT_MODEL)
            .put(Adaptation.class, ADAPTATION)
            .put(Practice.class, PRACTICE)
            .put(PartnerPractices.class, PARTNER_PRACTICES)
            .put(Capacity.class, CAPACITY)
            .put(QualityAssuranceFinding.class, QUALITY_ASSURANCE_FINDING)
            .put(QualityAssuranceActivity.class, QUALITY_ASSURANCE_ACTIVITY);

    private PracticeShapes() {}
}
