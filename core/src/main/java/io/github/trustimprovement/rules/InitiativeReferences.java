// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.review.Evidence;
import java.util.List;
import java.util.function.BiConsumer;

/** Where an initiative declares and uses ids and codes. */
final class InitiativeReferences {
    private final References references;
    private final BiConsumer<JsonPointer, List<Evidence>> evidence;

    InitiativeReferences(References references, BiConsumer<JsonPointer, List<Evidence>> evidence) {
        this.references = references;
        this.evidence = evidence;
    }

    void collect(JsonPointer place, Initiative initiative) {
        references.declare(TrustReferences.INITIATIVE, initiative.id(), place.then("id"));
        references.useAll(TrustReferences.GOAL, initiative.goals(), place.then("goals"));
        references.codeAll(initiative.aims(), place.then("aims"));
        references.codeAll(initiative.objects(), place.then("objects"));
        references.codedAll(initiative.levers(), place.then("levers"));
        references.codedAll(initiative.components(), place.then("components"));
        references.useAll(TrustReferences.PRACTICE, initiative.practices(), place.then("practices"));
        references.useAll(TrustReferences.SCHOOL, initiative.schools(), place.then("schools"));
        references.useAll(TrustReferences.TRUST, initiative.partnerTrusts(), place.then("partnerTrusts"));
        initiative.approach().ifPresent(approach -> references.code(approach, place.then("approach")));
        initiative.implementationPlan().ifPresent(plan -> implementation(place.then("implementationPlan"), plan));
        initiative.failurePlan().ifPresent(plan -> failure(place.then("failurePlan"), plan, initiative));
        Places.each(
                place.then("capacityDemands"),
                initiative.capacityDemands(),
                (demandPlace, demand) ->
                        references.useIfPresent(TrustReferences.SCHOOL, demand.school(), demandPlace.then("school")));
        references.useAll(TrustReferences.INITIATIVE, initiative.supports(), place.then("supports"));
        references.useAll(TrustReferences.INITIATIVE, initiative.undermines(), place.then("undermines"));
        references.useAll(TrustReferences.INITIATIVE, initiative.replaces(), place.then("replaces"));
        evidence.accept(place, initiative.evidence());
        Places.each(place.then("log"), initiative.log(), (eventPlace, event) -> event(eventPlace, event, initiative));
    }

    private void implementation(JsonPointer place, ImplementationPlan plan) {
        Places.each(
                place.then("behaviours"),
                plan.behaviours(),
                (behaviourPlace, behaviour) -> behaviour
                        .behaviour()
                        .ifPresent(code -> references.code(code, behaviourPlace.then("behaviour"))));
        Places.each(place.then("factors"), plan.factors(), (factorPlace, factor) -> {
            factor.factor().ifPresent(code -> references.code(code, factorPlace.then("factor")));
            evidence.accept(factorPlace, factor.evidence());
        });
    }

    private void failure(JsonPointer place, FailurePlan plan, Initiative initiative) {
        String signals = signalOf(initiative);
        String signalsAndMilestones = "signal or milestone of initiative '" + initiative.id() + "' with the id";
        Places.each(place.then("signals"), plan.signals(), (signalPlace, signal) -> {
            references.declare(signals, signal.id(), signalPlace.then("id"));
            references.declareAlso(signalsAndMilestones, signal.id());
            references.useIfPresent(TrustReferences.MEASURE, signal.measure(), signalPlace.then("measure"));
        });
        Places.each(place.then("milestones"), plan.milestones(), (milestonePlace, milestone) -> {
            references.declare(
                    "milestone of initiative '" + initiative.id() + "' with the id",
                    milestone.id(),
                    milestonePlace.then("id"));
            references.declareAlso(signalsAndMilestones, milestone.id());
        });
        Places.each(
                place.then("responses"),
                plan.responses(),
                (responsePlace, response) ->
                        references.useAll(signalsAndMilestones, response.to(), responsePlace.then("to")));
    }

    private void event(JsonPointer place, InitiativeEvent event, Initiative initiative) {
        if (event instanceof ReplacedBy replacement) {
            references.use(TrustReferences.INITIATIVE, replacement.initiative(), place.then("initiative"));
        } else if (event instanceof PhaseEntered entry) {
            references.code(entry.phase(), place.then("phase"));
        } else if (event instanceof ModelPhaseEntered entry) {
            references.use(TrustReferences.MODEL_PHASE, entry.phase(), place.then("phase"));
        } else if (event instanceof CycleStep step) {
            references.code(step.step(), place.then("step"));
            references.useAll(TrustReferences.MEASURE, step.measures(), place.then("measures"));
        } else if (event instanceof Reviewed review) {
            references.useAll(TrustReferences.INITIATIVE, review.lessEffectiveThan(), place.then("lessEffectiveThan"));
            evidence.accept(place, review.evidence());
        } else if (event instanceof SignalObserved observed) {
            references.use(signalOf(initiative), observed.signal(), place.then("signal"));
        }
    }

    private static String signalOf(Initiative initiative) {
        return "signal of initiative '" + initiative.id() + "' with the id";
    }
}
