// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.alternative;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.CapabilityReviewBuilder;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentReviewBuilder;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.ComponentWeightBuilder;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.CompositeBuilder;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.ConditionStateBuilder;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.EvidenceBuilder;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverContextBuilder;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverReadingBuilder;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.LeverSettingBuilder;
import io.github.trustimprovement.review.NotApplicable;
import io.github.trustimprovement.review.NotApplicableBuilder;
import io.github.trustimprovement.review.NotAssessed;
import io.github.trustimprovement.review.NotAssessedBuilder;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.RatedBuilder;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleBuilder;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.review.ScaleLevelBuilder;
import io.github.trustimprovement.review.Withheld;
import io.github.trustimprovement.review.WithheldBuilder;

/** Scales, reviews and readings, one line a property. */
final class ReviewShapes {
    private static final Shape<AggregationKind> AGGREGATION_KIND =
            closed("an aggregation kind", AggregationKind.values(), AggregationKind::code);
    private static final Shape<LevelOfMeasurement> LEVEL_OF_MEASUREMENT =
            closed("a level of measurement", LevelOfMeasurement.values(), LevelOfMeasurement::code);
    private static final Shape<Coded<Component>> COMPONENT = coded(Component.values());
    private static final Shape<ReviewKind> REVIEW_KIND = closed("a review kind", ReviewKind.values(), ReviewKind::code);
    private static final Shape<Coded<LeaderCapability>> LEADER_CAPABILITY = coded(LeaderCapability.values());
    private static final Shape<Coded<LeverCondition>> LEVER_CONDITION = coded(LeverCondition.values());
    private static final Shape<Holding> HOLDING = closed("a holding", Holding.values(), Holding::code);
    private static final Shape<Coded<Lever>> LEVER = coded(Lever.values());

    static final Shape<Evidence> EVIDENCE = record("evidence", Evidence::builder, EvidenceBuilder::build)
            .optional("id", Evidence::id, EvidenceBuilder::id, STRING)
            .optional("kind", Evidence::kind, EvidenceBuilder::kind, STRING)
            .required("description", Evidence::description, EvidenceBuilder::description, STRING)
            .optional("reference", Evidence::reference, EvidenceBuilder::reference, STRING)
            .optional("criticallyMediated", Evidence::criticallyMediated, EvidenceBuilder::criticallyMediated, BOOLEAN)
            .optional("contextFit", Evidence::contextFit, EvidenceBuilder::contextFit, BOOLEAN)
            .extensions(Evidence::extensions, EvidenceBuilder::extensions);

    static final Shape<ScaleLevel> SCALE_LEVEL = record("scale level", ScaleLevel::builder, ScaleLevelBuilder::build)
            .required("id", ScaleLevel::id, ScaleLevelBuilder::id, STRING)
            .optional("label", ScaleLevel::label, ScaleLevelBuilder::label, STRING)
            .optional("value", ScaleLevel::value, ScaleLevelBuilder::value, DECIMAL)
            .extensions(ScaleLevel::extensions, ScaleLevelBuilder::extensions);

    static final Shape<Scale> SCALE = record("scale", Scale::builder, ScaleBuilder::build)
            .required("id", Scale::id, ScaleBuilder::id, STRING)
            .optional("label", Scale::label, ScaleBuilder::label, STRING)
            .required(
                    "levelOfMeasurement",
                    Scale::levelOfMeasurement,
                    ScaleBuilder::levelOfMeasurement,
                    LEVEL_OF_MEASUREMENT)
            .list("levels", Scale::levels, ScaleBuilder::levels, SCALE_LEVEL)
            .optional("source", Scale::source, ScaleBuilder::source, STRING)
            .extensions(Scale::extensions, ScaleBuilder::extensions);

    static final Shape<Rating> RATING = ChoiceShape.<Rating>choice("rating")
            .or(
                    Rated.class,
                    alternative("rated", Rated::builder, RatedBuilder::build)
                            .required("scale", Rated::scale, RatedBuilder::scale, STRING)
                            .required("level", Rated::level, RatedBuilder::level, STRING)
                            .extensions(Rated::extensions, RatedBuilder::extensions))
            .or(
                    NotAssessed.class,
                    alternative("not-assessed", NotAssessed::builder, NotAssessedBuilder::build)
                            .extensions(NotAssessed::extensions, NotAssessedBuilder::extensions))
            .or(
                    NotApplicable.class,
                    alternative("not-applicable", NotApplicable::builder, NotApplicableBuilder::build)
                            .required("reason", NotApplicable::reason, NotApplicableBuilder::reason, STRING)
                            .extensions(NotApplicable::extensions, NotApplicableBuilder::extensions))
            .or(
                    Withheld.class,
                    alternative("withheld", Withheld::builder, WithheldBuilder::build)
                            .optional("reason", Withheld::reason, WithheldBuilder::reason, STRING)
                            .extensions(Withheld::extensions, WithheldBuilder::extensions));

    static final Shape<ComponentReview> COMPONENT_REVIEW = record(
                    "component review", ComponentReview::builder, ComponentReviewBuilder::build)
            .required("id", ComponentReview::id, ComponentReviewBuilder::id, STRING)
            .required("component", ComponentReview::component, ComponentReviewBuilder::component, COMPONENT)
            .required(
                    "organisation",
                    ComponentReview::organisation,
                    ComponentReviewBuilder::organisation,
                    OrganisationShapes.ORGANISATION_REF)
            .required("date", ComponentReview::date, ComponentReviewBuilder::date, DATE)
            .optional("kind", ComponentReview::kind, ComponentReviewBuilder::kind, REVIEW_KIND)
            .optional("assessor", ComponentReview::assessor, ComponentReviewBuilder::assessor, STRING)
            .defaulted("rating", ComponentReview::rating, ComponentReviewBuilder::rating, RATING, Rating.notAssessed())
            .list("evidence", ComponentReview::evidence, ComponentReviewBuilder::evidence, EVIDENCE)
            .optional("note", ComponentReview::note, ComponentReviewBuilder::note, STRING)
            .extensions(ComponentReview::extensions, ComponentReviewBuilder::extensions);

    static final Shape<CapabilityReview> CAPABILITY_REVIEW = record(
                    "capability review", CapabilityReview::builder, CapabilityReviewBuilder::build)
            .required("id", CapabilityReview::id, CapabilityReviewBuilder::id, STRING)
            .required(
                    "capability", CapabilityReview::capability, CapabilityReviewBuilder::capability, LEADER_CAPABILITY)
            .required(
                    "organisation",
                    CapabilityReview::organisation,
                    CapabilityReviewBuilder::organisation,
                    OrganisationShapes.ORGANISATION_REF)
            .optional("leader", CapabilityReview::leader, CapabilityReviewBuilder::leader, STRING)
            .required("date", CapabilityReview::date, CapabilityReviewBuilder::date, DATE)
            .optional("kind", CapabilityReview::kind, CapabilityReviewBuilder::kind, REVIEW_KIND)
            .optional("assessor", CapabilityReview::assessor, CapabilityReviewBuilder::assessor, STRING)
            .defaulted(
                    "rating", CapabilityReview::rating, CapabilityReviewBuilder::rating, RATING, Rating.notAssessed())
            .list("evidence", CapabilityReview::evidence, CapabilityReviewBuilder::evidence, EVIDENCE)
            .optional("note", CapabilityReview::note, CapabilityReviewBuilder::note, STRING)
            .extensions(CapabilityReview::extensions, CapabilityReviewBuilder::extensions);

    static final Shape<LeverContext> LEVER_CONTEXT = record(
                    "lever context", LeverContext::builder, LeverContextBuilder::build)
            .required(
                    "organisation",
                    LeverContext::organisation,
                    LeverContextBuilder::organisation,
                    OrganisationShapes.ORGANISATION_REF)
            .required("date", LeverContext::date, LeverContextBuilder::date, DATE)
            .list("situations", LeverContext::situations, LeverContextBuilder::situations, STRING)
            .extensions(LeverContext::extensions, LeverContextBuilder::extensions);

    static final Shape<ConditionState> CONDITION_STATE = record(
                    "condition state", ConditionState::builder, ConditionStateBuilder::build)
            .required("condition", ConditionState::condition, ConditionStateBuilder::condition, LEVER_CONDITION)
            .required("state", ConditionState::state, ConditionStateBuilder::state, HOLDING)
            .extensions(ConditionState::extensions, ConditionStateBuilder::extensions);

    static final Shape<LeverReading> LEVER_READING = record(
                    "lever reading", LeverReading::builder, LeverReadingBuilder::build)
            .required("id", LeverReading::id, LeverReadingBuilder::id, STRING)
            .required("judgement", LeverReading::judgement, LeverReadingBuilder::judgement, StudyShapes.LEVER_JUDGEMENT)
            .required("context", LeverReading::context, LeverReadingBuilder::context, LEVER_CONTEXT)
            .optional("assessor", LeverReading::assessor, LeverReadingBuilder::assessor, STRING)
            .list("conditions", LeverReading::conditions, LeverReadingBuilder::conditions, CONDITION_STATE)
            .list("evidence", LeverReading::evidence, LeverReadingBuilder::evidence, EVIDENCE)
            .optional("note", LeverReading::note, LeverReadingBuilder::note, STRING)
            .extensions(LeverReading::extensions, LeverReadingBuilder::extensions);

    static final Shape<LeverSetting> LEVER_SETTING = record(
                    "lever setting", LeverSetting::builder, LeverSettingBuilder::build)
            .required("id", LeverSetting::id, LeverSettingBuilder::id, STRING)
            .required("lever", LeverSetting::lever, LeverSettingBuilder::lever, LEVER)
            .required("context", LeverSetting::context, LeverSettingBuilder::context, LEVER_CONTEXT)
            .defaulted("rating", LeverSetting::rating, LeverSettingBuilder::rating, RATING, Rating.notAssessed())
            .optional("assessor", LeverSetting::assessor, LeverSettingBuilder::assessor, STRING)
            .optional("note", LeverSetting::note, LeverSettingBuilder::note, STRING)
            .extensions(LeverSetting::extensions, LeverSettingBuilder::extensions);

    static final Shape<ComponentWeight> COMPONENT_WEIGHT = record(
                    "component weight", ComponentWeight::builder, ComponentWeightBuilder::build)
            .required("component", ComponentWeight::component, ComponentWeightBuilder::component, COMPONENT)
            .required("weight", ComponentWeight::weight, ComponentWeightBuilder::weight, DECIMAL)
            .extensions(ComponentWeight::extensions, ComponentWeightBuilder::extensions);

    static final Shape<Composite> COMPOSITE = record("composite", Composite::builder, CompositeBuilder::build)
            .required("id", Composite::id, CompositeBuilder::id, STRING)
            .optional("title", Composite::title, CompositeBuilder::title, STRING)
            .required("scale", Composite::scale, CompositeBuilder::scale, STRING)
            .wholeList("weights", Composite::weights, CompositeBuilder::weights, COMPONENT_WEIGHT)
            .required("aggregation", Composite::aggregation, CompositeBuilder::aggregation, AGGREGATION_KIND)
            .optional("order", Composite::order, CompositeBuilder::order, DECIMAL)
            .wholeList("placeWeights", Composite::placeWeights, CompositeBuilder::placeWeights, DECIMAL)
            .optional("ordinalAsInterval", Composite::ordinalAsInterval, CompositeBuilder::ordinalAsInterval, BOOLEAN)
            .optional("leastShareRated", Composite::leastShareRated, CompositeBuilder::leastShareRated, DECIMAL)
            .optional("weightsSetBy", Composite::weightsSetBy, CompositeBuilder::weightsSetBy, STRING)
            .optional("reason", Composite::reason, CompositeBuilder::reason, STRING)
            .list("evidence", Composite::evidence, CompositeBuilder::evidence, EVIDENCE)
            .optional("note", Composite::note, CompositeBuilder::note, STRING)
            .extensions(Composite::extensions, CompositeBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(Evidence.class, EVIDENCE)
            .put(ScaleLevel.class, SCALE_LEVEL)
            .put(Scale.class, SCALE)
            .put(Rating.class, RATING)
            .put(ComponentReview.class, COMPONENT_REVIEW)
            .put(CapabilityReview.class, CAPABILITY_REVIEW)
            .put(LeverContext.class, LEVER_CONTEXT)
            .put(ConditionState.class, CONDITION_STATE)
            .put(LeverReading.class, LEVER_READING)
            .put(LeverSetting.class, LEVER_SETTING)
            .put(ComponentWeight.class, COMPONENT_WEIGHT)
            .put(Composite.class, COMPOSITE);

    private ReviewShapes() {}
}
