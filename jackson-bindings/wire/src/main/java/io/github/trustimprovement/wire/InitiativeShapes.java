// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.CODE;
import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.alternative;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.BehaviourPlanBuilder;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.CapacityDemandBuilder;
import io.github.trustimprovement.practice.CycleScope;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.CycleStepBuilder;
import io.github.trustimprovement.practice.EffectivenessVerdict;
import io.github.trustimprovement.practice.ExternalArea;
import io.github.trustimprovement.practice.ExternalEffect;
import io.github.trustimprovement.practice.ExternalEffectBuilder;
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
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeBuilder;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.MilestoneBuilder;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.ModelPhaseEnteredBuilder;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.PausedBuilder;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.PhaseEnteredBuilder;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.PlannedResponseBuilder;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.ReplacedByBuilder;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.ResumedBuilder;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.ReviewedBuilder;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.practice.SignalObservedBuilder;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.StartedBuilder;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.StoppedBuilder;
import io.github.trustimprovement.practice.StrategyKind;
import io.github.trustimprovement.review.Holding;

/** Initiatives with their plans and their log, one line a property. */
final class InitiativeShapes {
    private static final Shape<Coded<ImplementationBehaviour>> IMPLEMENTATION_BEHAVIOUR =
            coded(ImplementationBehaviour.values());
    private static final Shape<Coded<ContextualFactor>> CONTEXTUAL_FACTOR = coded(ContextualFactor.values());
    private static final Shape<Holding> HOLDING = closed("a holding", Holding.values(), Holding::code);
    private static final Shape<StrategyKind> STRATEGY_KIND =
            closed("a strategy kind", StrategyKind.values(), StrategyKind::code);
    private static final Shape<FailureResponse> FAILURE_RESPONSE =
            closed("a failure response", FailureResponse.values(), FailureResponse::code);
    private static final Shape<ExternalArea> EXTERNAL_AREA =
            closed("an external area", ExternalArea.values(), ExternalArea::code);
    private static final Shape<Coded<ImplementationPhase>> IMPLEMENTATION_PHASE = coded(ImplementationPhase.values());
    private static final Shape<Coded<ApproachStep>> APPROACH_STEP = coded(ApproachStep.values());
    private static final Shape<CycleScope> CYCLE_SCOPE = closed("a cycle scope", CycleScope.values(), CycleScope::code);
    private static final Shape<EffectivenessVerdict> EFFECTIVENESS_VERDICT =
            closed("an effectiveness verdict", EffectivenessVerdict.values(), EffectivenessVerdict::code);
    private static final Shape<Coded<Lever>> LEVER = coded(Lever.values());
    private static final Shape<Coded<Component>> COMPONENT = coded(Component.values());
    private static final Shape<Coded<ImprovementApproach>> IMPROVEMENT_APPROACH = coded(ImprovementApproach.values());

    static final Shape<CapacityDemand> CAPACITY_DEMAND = record(
                    "capacity demand", CapacityDemand::builder, CapacityDemandBuilder::build)
            .required("team", CapacityDemand::team, CapacityDemandBuilder::team, STRING)
            .optional("school", CapacityDemand::school, CapacityDemandBuilder::school, STRING)
            .required("period", CapacityDemand::period, CapacityDemandBuilder::period, OrganisationShapes.PERIOD)
            .optional("amount", CapacityDemand::amount, CapacityDemandBuilder::amount, DECIMAL)
            .required("unit", CapacityDemand::unit, CapacityDemandBuilder::unit, STRING)
            .optional("note", CapacityDemand::note, CapacityDemandBuilder::note, STRING)
            .extensions(CapacityDemand::extensions, CapacityDemandBuilder::extensions);

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

    static final Shape<ExternalEffect> EXTERNAL_EFFECT = record(
                    "external effect", ExternalEffect::builder, ExternalEffectBuilder::build)
            .required("description", ExternalEffect::description, ExternalEffectBuilder::description, STRING)
            .optional("area", ExternalEffect::area, ExternalEffectBuilder::area, EXTERNAL_AREA)
            .list("affected", ExternalEffect::affected, ExternalEffectBuilder::affected, STRING)
            .optional("note", ExternalEffect::note, ExternalEffectBuilder::note, STRING)
            .extensions(ExternalEffect::extensions, ExternalEffectBuilder::extensions);

    static final Shape<InitiativeEvent> INITIATIVE_EVENT = ChoiceShape.<InitiativeEvent>choice("initiative event")
            .or(
                    Started.class,
                    alternative("started", Started::builder, StartedBuilder::build)
                            .required("date", Started::date, StartedBuilder::date, DATE)
                            .optional("note", Started::note, StartedBuilder::note, STRING)
                            .extensions(Started::extensions, StartedBuilder::extensions))
            .or(
                    Paused.class,
                    alternative("paused", Paused::builder, PausedBuilder::build)
                            .required("date", Paused::date, PausedBuilder::date, DATE)
                            .optional("note", Paused::note, PausedBuilder::note, STRING)
                            .extensions(Paused::extensions, PausedBuilder::extensions))
            .or(
                    Resumed.class,
                    alternative("resumed", Resumed::builder, ResumedBuilder::build)
                            .required("date", Resumed::date, ResumedBuilder::date, DATE)
                            .optional("note", Resumed::note, ResumedBuilder::note, STRING)
                            .extensions(Resumed::extensions, ResumedBuilder::extensions))
            .or(
                    Stopped.class,
                    alternative("stopped", Stopped::builder, StoppedBuilder::build)
                            .required("date", Stopped::date, StoppedBuilder::date, DATE)
                            .optional("reason", Stopped::reason, StoppedBuilder::reason, STRING)
                            .optional("note", Stopped::note, StoppedBuilder::note, STRING)
                            .extensions(Stopped::extensions, StoppedBuilder::extensions))
            .or(
                    ReplacedBy.class,
                    alternative("replaced-by", ReplacedBy::builder, ReplacedByBuilder::build)
                            .required("date", ReplacedBy::date, ReplacedByBuilder::date, DATE)
                            .required("initiative", ReplacedBy::initiative, ReplacedByBuilder::initiative, STRING)
                            .optional("note", ReplacedBy::note, ReplacedByBuilder::note, STRING)
                            .extensions(ReplacedBy::extensions, ReplacedByBuilder::extensions))
            .or(
                    PhaseEntered.class,
                    alternative("phase-entered", PhaseEntered::builder, PhaseEnteredBuilder::build)
                            .required("date", PhaseEntered::date, PhaseEnteredBuilder::date, DATE)
                            .required("phase", PhaseEntered::phase, PhaseEnteredBuilder::phase, IMPLEMENTATION_PHASE)
                            .optional("note", PhaseEntered::note, PhaseEnteredBuilder::note, STRING)
                            .extensions(PhaseEntered::extensions, PhaseEnteredBuilder::extensions))
            .or(
                    ModelPhaseEntered.class,
                    alternative("model-phase-entered", ModelPhaseEntered::builder, ModelPhaseEnteredBuilder::build)
                            .required("date", ModelPhaseEntered::date, ModelPhaseEnteredBuilder::date, DATE)
                            .required("phase", ModelPhaseEntered::phase, ModelPhaseEnteredBuilder::phase, STRING)
                            .optional("note", ModelPhaseEntered::note, ModelPhaseEnteredBuilder::note, STRING)
                            .extensions(ModelPhaseEntered::extensions, ModelPhaseEnteredBuilder::extensions))
            .or(
                    CycleStep.class,
                    alternative("cycle-step", CycleStep::builder, CycleStepBuilder::build)
                            .required("date", CycleStep::date, CycleStepBuilder::date, DATE)
                            .required("step", CycleStep::step, CycleStepBuilder::step, APPROACH_STEP)
                            .optional("scope", CycleStep::scope, CycleStepBuilder::scope, CYCLE_SCOPE)
                            .optional("prediction", CycleStep::prediction, CycleStepBuilder::prediction, STRING)
                            .optional("smallScale", CycleStep::smallScale, CycleStepBuilder::smallScale, BOOLEAN)
                            .list("measures", CycleStep::measures, CycleStepBuilder::measures, STRING)
                            .optional("note", CycleStep::note, CycleStepBuilder::note, STRING)
                            .extensions(CycleStep::extensions, CycleStepBuilder::extensions))
            .or(
                    Reviewed.class,
                    alternative("reviewed", Reviewed::builder, ReviewedBuilder::build)
                            .required("date", Reviewed::date, ReviewedBuilder::date, DATE)
                            .optional("verdict", Reviewed::verdict, ReviewedBuilder::verdict, EFFECTIVENESS_VERDICT)
                            .list(
                                    "lessEffectiveThan",
                                    Reviewed::lessEffectiveThan,
                                    ReviewedBuilder::lessEffectiveThan,
                                    STRING)
                            .optional("assessor", Reviewed::assessor, ReviewedBuilder::assessor, STRING)
                            .list("evidence", Reviewed::evidence, ReviewedBuilder::evidence, ReviewShapes.EVIDENCE)
                            .optional("note", Reviewed::note, ReviewedBuilder::note, STRING)
                            .extensions(Reviewed::extensions, ReviewedBuilder::extensions))
            .or(
                    SignalObserved.class,
                    alternative("signal-observed", SignalObserved::builder, SignalObservedBuilder::build)
                            .required("date", SignalObserved::date, SignalObservedBuilder::date, DATE)
                            .required("signal", SignalObserved::signal, SignalObservedBuilder::signal, STRING)
                            .optional(
                                    "response",
                                    SignalObserved::response,
                                    SignalObservedBuilder::response,
                                    FAILURE_RESPONSE)
                            .optional("action", SignalObserved::action, SignalObservedBuilder::action, STRING)
                            .optional("note", SignalObserved::note, SignalObservedBuilder::note, STRING)
                            .extensions(SignalObserved::extensions, SignalObservedBuilder::extensions));

    static final Shape<Initiative> INITIATIVE = record("initiative", Initiative::builder, InitiativeBuilder::build)
            .required("id", Initiative::id, InitiativeBuilder::id, STRING)
            .required("title", Initiative::title, InitiativeBuilder::title, STRING)
            .optional("focus", Initiative::focus, InitiativeBuilder::focus, STRING)
            .optional("rationale", Initiative::rationale, InitiativeBuilder::rationale, STRING)
            .optional(
                    "accountabilityOnly",
                    Initiative::accountabilityOnly,
                    InitiativeBuilder::accountabilityOnly,
                    BOOLEAN)
            .optional("owner", Initiative::owner, InitiativeBuilder::owner, STRING)
            .list("goals", Initiative::goals, InitiativeBuilder::goals, STRING)
            .list("aims", Initiative::aims, InitiativeBuilder::aims, CODE)
            .list("objects", Initiative::objects, InitiativeBuilder::objects, CODE)
            .list("levers", Initiative::levers, InitiativeBuilder::levers, LEVER)
            .list("components", Initiative::components, InitiativeBuilder::components, COMPONENT)
            .list("practices", Initiative::practices, InitiativeBuilder::practices, STRING)
            .list("schools", Initiative::schools, InitiativeBuilder::schools, STRING)
            .list("partnerTrusts", Initiative::partnerTrusts, InitiativeBuilder::partnerTrusts, STRING)
            .optional("approach", Initiative::approach, InitiativeBuilder::approach, IMPROVEMENT_APPROACH)
            .optional(
                    "implementationPlan",
                    Initiative::implementationPlan,
                    InitiativeBuilder::implementationPlan,
                    IMPLEMENTATION_PLAN)
            .optional("failurePlan", Initiative::failurePlan, InitiativeBuilder::failurePlan, FAILURE_PLAN)
            .list("capacityDemands", Initiative::capacityDemands, InitiativeBuilder::capacityDemands, CAPACITY_DEMAND)
            .list("supports", Initiative::supports, InitiativeBuilder::supports, STRING)
            .list("undermines", Initiative::undermines, InitiativeBuilder::undermines, STRING)
            .list("replaces", Initiative::replaces, InitiativeBuilder::replaces, STRING)
            .list("externalEffects", Initiative::externalEffects, InitiativeBuilder::externalEffects, EXTERNAL_EFFECT)
            .list("evidence", Initiative::evidence, InitiativeBuilder::evidence, ReviewShapes.EVIDENCE)
            .list("log", Initiative::log, InitiativeBuilder::log, INITIATIVE_EVENT)
            .optional("note", Initiative::note, InitiativeBuilder::note, STRING)
            .extensions(Initiative::extensions, InitiativeBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(CapacityDemand.class, CAPACITY_DEMAND)
            .put(BehaviourPlan.class, BEHAVIOUR_PLAN)
            .put(FactorAnswer.class, FACTOR_ANSWER)
            .put(ImplementationStrategy.class, IMPLEMENTATION_STRATEGY)
            .put(ImplementationPlan.class, IMPLEMENTATION_PLAN)
            .put(FailureSignal.class, FAILURE_SIGNAL)
            .put(Milestone.class, MILESTONE)
            .put(PlannedResponse.class, PLANNED_RESPONSE)
            .put(FailurePlan.class, FAILURE_PLAN)
            .put(ExternalEffect.class, EXTERNAL_EFFECT)
            .put(InitiativeEvent.class, INITIATIVE_EVENT)
            .put(Initiative.class, INITIATIVE);

    private InitiativeShapes() {}
}
