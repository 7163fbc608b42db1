// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.CODE;
import static io.github.trustimprovement.wire.Leaves.DECIMAL;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.CapacityDemandBuilder;
import io.github.trustimprovement.practice.ExternalArea;
import io.github.trustimprovement.practice.ExternalEffect;
import io.github.trustimprovement.practice.ExternalEffectBuilder;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImplementationStrategy;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeBuilder;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.PlannedResponse;

/** Initiatives, what they demand and what they do to others, one line a property. */
final class InitiativeShapes {
    private static final Shape<ExternalArea> EXTERNAL_AREA =
            closed("an external area", ExternalArea.values(), ExternalArea::code);
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

    static final Shape<ExternalEffect> EXTERNAL_EFFECT = record(
                    "external effect", ExternalEffect::builder, ExternalEffectBuilder::build)
            .required("description", ExternalEffect::description, ExternalEffectBuilder::description, STRING)
            .optional("area", ExternalEffect::area, ExternalEffectBuilder::area, EXTERNAL_AREA)
            .list("affected", ExternalEffect::affected, ExternalEffectBuilder::affected, STRING)
            .optional("note", ExternalEffect::note, ExternalEffectBuilder::note, STRING)
            .extensions(ExternalEffect::extensions, ExternalEffectBuilder::extensions);

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
                    PlanShapes.IMPLEMENTATION_PLAN)
            .optional("failurePlan", Initiative::failurePlan, InitiativeBuilder::failurePlan, PlanShapes.FAILURE_PLAN)
            .list("capacityDemands", Initiative::capacityDemands, InitiativeBuilder::capacityDemands, CAPACITY_DEMAND)
            .list("supports", Initiative::supports, InitiativeBuilder::supports, STRING)
            .list("undermines", Initiative::undermines, InitiativeBuilder::undermines, STRING)
            .list("replaces", Initiative::replaces, InitiativeBuilder::replaces, STRING)
            .list("externalEffects", Initiative::externalEffects, InitiativeBuilder::externalEffects, EXTERNAL_EFFECT)
            .list("evidence", Initiative::evidence, InitiativeBuilder::evidence, ReviewShapes.EVIDENCE)
            .list("log", Initiative::log, InitiativeBuilder::log, InitiativeEventShapes.INITIATIVE_EVENT)
            .optional("note", Initiative::note, InitiativeBuilder::note, STRING)
            .extensions(Initiative::extensions, InitiativeBuilder::extensions);

    static final ShapeTable TABLE = new ShapeTable()
            .put(CapacityDemand.class, CAPACITY_DEMAND)
            .put(BehaviourPlan.class, PlanShapes.BEHAVIOUR_PLAN)
            .put(FactorAnswer.class, PlanShapes.FACTOR_ANSWER)
            .put(ImplementationStrategy.class, PlanShapes.IMPLEMENTATION_STRATEGY)
            .put(ImplementationPlan.class, PlanShapes.IMPLEMENTATION_PLAN)
            .put(FailureSignal.class, PlanShapes.FAILURE_SIGNAL)
            .put(Milestone.class, PlanShapes.MILESTONE)
            .put(PlannedResponse.class, PlanShapes.PLANNED_RESPONSE)
            .put(FailurePlan.class, PlanShapes.FAILURE_PLAN)
            .put(ExternalEffect.class, EXTERNAL_EFFECT)
            .put(InitiativeEvent.class, InitiativeEventShapes.INITIATIVE_EVENT)
            .put(Initiative.class, INITIATIVE);

    private InitiativeShapes() {}
}
