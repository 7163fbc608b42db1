// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.Pieces.amounts;
import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.periods;
import static io.github.trustimprovement.practice.Pieces.texts;

import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.review.Holding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of the plans of an initiative, of what it needs and of what there is. */
final class PlanArbitraries {
    private PlanArbitraries() {}

    static Arbitrary<ImplementationPlan> implementationPlans() {
        Arbitrary<BehaviourPlan> behaviours = Combinators.combine(
                        coded(ImplementationBehaviour.class).optional(),
                        texts().optional(),
                        texts().optional(),
                        extensions())
                .as((behaviour, how, note, extensions) -> BehaviourPlan.builder()
                        .behaviour(behaviour)
                        .how(how)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<FactorAnswer> factors = Combinators.combine(
                        coded(ContextualFactor.class).optional(),
                        Arbitraries.of(Holding.class).optional(),
                        texts().optional(),
                        few(evidence()),
                        extensions())
                .as((factor, state, reason, evidence, extensions) -> FactorAnswer.builder()
                        .factor(factor)
                        .state(state)
                        .reason(reason)
                        .evidence(evidence)
                        .extensions(extensions)
                        .build());
        Arbitrary<ImplementationStrategy> strategies = Combinators.combine(
                        Arbitraries.of(StrategyKind.class).optional(), texts(), texts().optional(), extensions())
                .as((kind, description, note, extensions) -> ImplementationStrategy.builder()
                        .kind(kind)
                        .description(description)
                        .note(note)
                        .extensions(extensions)
                        .build());
        return Builders.withBuilder(ImplementationPlan::builder)
                .use(few(behaviours))
                .in(ImplementationPlanBuilder::behaviours)
                .use(few(factors))
                .in(ImplementationPlanBuilder::factors)
                .use(texts().optional())
                .in(ImplementationPlanBuilder::infrastructure)
                .use(few(texts()))
                .in(ImplementationPlanBuilder::people)
                .use(few(strategies))
                .in(ImplementationPlanBuilder::strategies)
                .use(texts().optional())
                .in(ImplementationPlanBuilder::note)
                .use(extensions())
                .in(ImplementationPlanBuilder::extensions)
                .build(ImplementationPlanBuilder::build);
    }

    static Arbitrary<FailurePlan> failurePlans() {
        Arbitrary<FailureSignal> signals = Combinators.combine(
                        ids(), texts(), ids().optional(), texts().optional(), texts().optional(), extensions())
                .as((id, description, measure, limit, note, extensions) -> FailureSignal.builder()
                        .id(id)
                        .description(description)
                        .measure(measure)
                        .limit(limit)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<Milestone> milestones = Combinators.combine(
                        ids(), texts(), days().optional(), days().optional(), texts().optional(), extensions())
                .as((id, description, due, metOn, note, extensions) -> Milestone.builder()
                        .id(id)
                        .description(description)
                        .due(due)
                        .metOn(metOn)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<PlannedResponse> responses = Combinators.combine(
                        few(ids()),
                        Arbitraries.of(FailureResponse.class).optional(),
                        texts().optional(),
                        texts().optional(),
                        extensions())
                .as((to, kind, action, note, extensions) -> PlannedResponse.builder()
                        .to(to)
                        .kind(kind)
                        .action(action)
                        .note(note)
                        .extensions(extensions)
                        .build());
        return Builders.withBuilder(FailurePlan::builder)
                .use(few(texts()))
                .in(FailurePlanBuilder::causes)
                .use(few(signals))
                .in(FailurePlanBuilder::signals)
                .use(few(milestones))
                .in(FailurePlanBuilder::milestones)
                .use(few(responses))
                .in(FailurePlanBuilder::responses)
                .use(few(days()))
                .in(FailurePlanBuilder::reviewDates)
                .use(texts().optional())
                .in(FailurePlanBuilder::note)
                .use(extensions())
                .in(FailurePlanBuilder::extensions)
                .build(FailurePlanBuilder::build);
    }

    static Arbitrary<CapacityDemand> capacityDemands() {
        return Builders.withBuilder(CapacityDemand::builder)
                .use(ids())
                .in(CapacityDemandBuilder::team)
                .use(ids().optional())
                .in(CapacityDemandBuilder::school)
                .use(periods())
                .in(CapacityDemandBuilder::period)
                .use(amounts().optional())
                .in(CapacityDemandBuilder::amount)
                .use(Arbitraries.of("day", "GBP"))
                .in(CapacityDemandBuilder::unit)
                .use(texts().optional())
                .in(CapacityDemandBuilder::note)
                .use(extensions())
                .in(CapacityDemandBuilder::extensions)
                .build(CapacityDemandBuilder::build);
    }

    static Arbitrary<ExternalEffect> externalEffects() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ExternalArea.class).optional(),
                        few(ids()),
                        texts().optional(),
                        extensions())
                .as((description, area, affected, note, extensions) -> ExternalEffect.builder()
                        .description(description)
                        .area(area)
                        .affected(affected)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Capacity> capacities() {
        return Builders.withBuilder(Capacity::builder)
                .use(ids())
                .in(CapacityBuilder::team)
                .use(ids().optional())
                .in(CapacityBuilder::school)
                .use(periods())
                .in(CapacityBuilder::period)
                .use(amounts())
                .in(CapacityBuilder::amount)
                .use(Arbitraries.of("day", "GBP"))
                .in(CapacityBuilder::unit)
                .use(texts().optional())
                .in(CapacityBuilder::note)
                .use(extensions())
                .in(CapacityBuilder::extensions)
                .build(CapacityBuilder::build);
    }
}
