// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.EventArbitraries.logs;
import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.codes;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.flags;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.texts;
import static io.github.trustimprovement.practice.PlanArbitraries.capacityDemands;
import static io.github.trustimprovement.practice.PlanArbitraries.externalEffects;
import static io.github.trustimprovement.practice.PlanArbitraries.failurePlans;
import static io.github.trustimprovement.practice.PlanArbitraries.implementationPlans;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImprovementApproach;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Generators of initiatives; their logs are in any order. */
public final class InitiativeArbitraries {
    private InitiativeArbitraries() {}

    /**
     * Initiatives with plans, needs, effects and a log in any order.
     *
     * @return the generator
     */
    public static Arbitrary<Initiative> initiatives() {
        return Builders.withBuilder(Initiative::builder)
                .use(ids())
                .in(InitiativeBuilder::id)
                .use(texts())
                .in(InitiativeBuilder::title)
                .use(texts().optional())
                .in(InitiativeBuilder::focus)
                .use(texts().optional())
                .in(InitiativeBuilder::rationale)
                .use(flags().optional())
                .in(InitiativeBuilder::accountabilityOnly)
                .use(texts().optional())
                .in(InitiativeBuilder::owner)
                .use(few(ids()))
                .in(InitiativeBuilder::goals)
                .use(few(codes(Aim.class)))
                .in(InitiativeBuilder::aims)
                .use(few(codes(ImprovementObject.class)))
                .in(InitiativeBuilder::objects)
                .use(few(coded(Lever.class)))
                .in(InitiativeBuilder::levers)
                .use(few(coded(Component.class)))
                .in(InitiativeBuilder::components)
                .use(few(ids()))
                .in(InitiativeBuilder::practices)
                .use(few(ids()))
                .in(InitiativeBuilder::schools)
                .use(few(ids()))
                .in(InitiativeBuilder::partnerTrusts)
                .use(coded(ImprovementApproach.class).optional())
                .in(InitiativeBuilder::approach)
                .use(implementationPlans().optional())
                .in(InitiativeBuilder::implementationPlan)
                .use(failurePlans().optional())
                .in(InitiativeBuilder::failurePlan)
                .use(few(capacityDemands()))
                .in(InitiativeBuilder::capacityDemands)
                .use(few(ids()))
                .in(InitiativeBuilder::supports)
                .use(few(ids()))
                .in(InitiativeBuilder::undermines)
                .use(few(ids()))
                .in(InitiativeBuilder::replaces)
                .use(few(externalEffects()))
                .in(InitiativeBuilder::externalEffects)
                .use(few(evidence()))
                .in(InitiativeBuilder::evidence)
                .use(logs())
                .in(InitiativeBuilder::log)
                .use(texts().optional())
                .in(InitiativeBuilder::note)
                .use(extensions())
                .in(InitiativeBuilder::extensions)
                .build(InitiativeBuilder::build);
    }
}
