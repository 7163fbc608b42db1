// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.BehaviourPlanBuilder;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.FactorAnswerBuilder;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailurePlanBuilder;
import io.github.trustimprovement.practice.FailureResponse;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.FailureSignalBuilder;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImplementationPlanBuilder;
import io.github.trustimprovement.practice.ImplementationStrategy;
import io.github.trustimprovement.practice.ImplementationStrategyBuilder;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.MilestoneBuilder;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.PlannedResponseBuilder;
import io.github.trustimprovement.practice.StrategyKind;
import io.github.trustimprovement.review.Holding;

/** How initiatives are to be carried out, and what is done if they fail, one line a property. */
final class PlanShapes {
    private static final Shape<Coded<ImplementationBehaviour>> IMPLEMENTATION_BEHAVIOUR =
            coded(ImplementationBehaviour.values());
    private static final Shape<Coded<ContextualFactor>> CONTEXTUAL_FACTOR = coded(ContextualFactor.values());
    private static final Shape<Holding> HOLDING = closed("a holding", Holding.values(), Holding::code);
    private static final Shape<StrategyKind> STRATEGY_KIND =
            closed("a strategy kind", StrategyKind.values(), StrategyKind::code);
    static final Shape<FailureResponse> FAILURE_RESPONSE =
            closed("a failure response", FailureResponse.values(), FailureResponse::code);

    static final Shape<BehaviourPlan> BEHAVIOUR_PLAN = record(
                    "behaviour plan", BehaviourPlan::builder, BehaviourPlanBuilder::build)
            .optional("behaviour", BehaviourPlan::behaviour, BehaviourPlanBuilder::behaviour, IMPLEMENTATION_BEHAVIOUR)
            .optional("how", BehaviourPlan::how, BehaviourPlanBuilder::how, STRING)
            .optional("note", BehaviourPlan::note, BehaviourPlanBuilder::note, STRING)
            .extensions(BehaviourPlan::extensions, BehaviourPlanBuilder::extensions);

    static final Shape<FactorAnswer> FACTOR_ANSWER = record(
                    "factor answer", FactorAnswer::builder, FactorAnswerBuilder::build)
            .optional("factor", FactorAnswer::factor, FactorAnswerBuilder::factor, CONTEXTUAL_FACTOR)
            .optional("state", FactorAnswer::state, FactorAnswerBuilder::state, HOLDING)
            .optional("reason", FactorAnswer::reason, FactorAnswerBuilder::reason, STRING)
            .list("evidence", FactorAnswer::evidence, FactorAnswerBuilder::evidence, ReviewShapes.EVIDENCE)
            .extensions(FactorAnswer::extensions, FactorAnswerBuilder::extensions);

    static final Shape<ImplementationStrategy> IMPLEMENTATION_STRATEGY = record(
                    "implementation strategy", ImplementationStrategy::builder, ImplementationStrategyBuilder::build)
            .optional("kind", ImplementationStrategy::kind, ImplementationStrategyBuilder::kind, STRATEGY_KIND)
            .required(
                    "description",
                    ImplementationStrategy::description,
                    ImplementationStrategyBuilder::description,
                    STRING)
            .optional("note", ImplementationStrategy::note, ImplementationStrategyBuilder::note, STRING)
            .extensions(ImplementationStrategy::extensions, ImplementationStrategyBuilder::extensions);

    static final Shape<ImplementationPlan> IMPLEMENTATION_PLAN = record(
                    "implementation plan", ImplementationPlan::builder, ImplementationPlanBuilder::build)
            .list("behaviours", ImplementationPlan::behaviours, ImplementationPlanBuilder::behaviours, BEHAVIOUR_PLAN)
            .list("factors", ImplementationPlan::factors, ImplementationPlanBuilder::factors, FACTOR_ANSWER)
            .optional(
                    "infrastructure",
                    ImplementationPlan::infrastructure,
                    ImplementationPlanBuilder::infrastructure,
                    STRING)
            .list("people", ImplementationPlan::people, ImplementationPlanBuilder::people, STRING)
            .list(
                    "strategies",
                    ImplementationPlan::strategies,
                    ImplementationPlanBuilder::strategies,
                    IMPLEMENTATION_STRATEGY)
            .optional("note", ImplementationPlan::note, ImplementationPlanBuilder::note, STRING)
            .extensions(ImplementationPlan::extensions, ImplementationPlanBuilder::extensions);

    static final Shape<FailureSignal> FAILURE_SIGNAL = record(
                    "failure signal", FailureSignal::builder, FailureSignalBuilder::build)
            .required("id", FailureSignal::id, FailureSignalBuilder::id, STRING)
            .required("description", FailureSignal::description, FailureSignalBuilder::description, STRING)
            .optional("measure", FailureSignal::measure, FailureSignalBuilder::measure, STRING)
            .optional("limit", FailureSignal::limit, FailureSignalBuilder::limit, STRING)
            .optional("note", FailureSignal::note, FailureSignalBuilder::note, STRING)
            .extensions(FailureSignal::extensions, FailureSignalBuilder::extensions);

    static final Shape<Milestone> MILESTONE = record("milestone", Milestone::builder, MilestoneBuilder::build)
            .required("id", Milestone::id, MilestoneBuilder::id, STRING)
            .required("description", Milestone::description, MilestoneBuilder::description, STRING)
            .optional("due", Milestone::due, MilestoneBuilder::due, DATE)
            .optional("metOn", Milestone::metOn, MilestoneBuilder::metOn, DATE)
            .optional("note", Milestone::note, MilestoneBuilder::note, STRING)
            .extensions(Milestone::extensions, MilestoneBuilder::extensions);

    static final Shape<PlannedResponse> PLANNED_RESPONSE = record(
                    "planned response", PlannedResponse::builder, PlannedResponseBuilder::build)
            .list("to", PlannedResponse::to, PlannedResponseBuilder::to, STRING)
            .optional("kind", PlannedResponse::kind, PlannedResponseBuilder::kind, FAILURE_RESPONSE)
            .optional("action", PlannedResponse::action, PlannedResponseBuilder::action, STRING)
            .optional("note", PlannedResponse::note, PlannedResponseBuilder::note, STRING)
            .extensions(PlannedResponse::extensions, PlannedResponseBuilder::extensions);

    static final Shape<FailurePlan> FAILURE_PLAN = record(
                    "failure plan", FailurePlan::builder, FailurePlanBuilder::build)
            .list("causes", FailurePlan::causes, FailurePlanBuilder::causes, STRING)
            .list("signals", FailurePlan::signals, FailurePlanBuilder::signals, FAILURE_SIGNAL)
            .list("milestones", FailurePlan::milestones, FailurePlanBuilder::milestones, MILESTONE)
            .list("responses", FailurePlan::responses, FailurePlanBuilder::responses, PLANNED_RESPONSE)
            .list("reviewDates", FailurePlan::reviewDates, FailurePlanBuilder::reviewDates, DATE)
            .optional("note", FailurePlan::note, FailurePlanBuilder::note, STRING)
            .extensions(FailurePlan::extensions, FailurePlanBuilder::extensions);

    private PlanShapes() {}
}
