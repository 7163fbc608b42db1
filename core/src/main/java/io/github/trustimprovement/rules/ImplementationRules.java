// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImplementationStrategy;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.StrategyKind;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on how an initiative is put into practice, what it rests on, and what it does to others. */
final class ImplementationRules {
    private static final RuleDescription NO_PLAN = By.rule(
                    "initiative/no-implementation-plan",
                    Severity.INFO,
                    Component.ADOPT_A_CYCLE.citation(),
                    "C21",
                    "V17")
            .title("Initiative without a plan of implementation")
            .rationale("The component is about how a change is carried out. The record may be silent on what is "
                    + "planned elsewhere.")
            .hint("record how people are brought along, and what carries the change")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription INCOMPLETE = By.rule(
                    "initiative/implementation-guidance-incomplete",
                    Severity.INFO,
                    Component.ADOPT_A_CYCLE.citation(),
                    "C21",
                    "V17")
            .title("Plan of implementation that leaves out parts of the guidance")
            .rationale(
                    "The component takes up the behaviours and contextual factors of guidance by others. The finding "
                            + "lists what the plan does not speak of; the parts have no order and no weight.")
            .hint("say what is done about each, or why it does not apply")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription TRAINING_ONLY = By.rule(
                    "initiative/training-only", Severity.WARNING, By.DNA.at("Implementing improvement"), "C21")
            .title("Training as the only means")
            .rationale("The guidance that the paper cites asks for several means of supporting people in a change of "
                    + "practice, and warns of relying on training.")
            .hint("record what else supports people, such as coaching, materials or time")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription NO_EVIDENCE = By.rule(
                    "initiative/no-evidence", Severity.WARNING, Component.USE_EVIDENCE.citation(), "C09")
            .title("Initiative that rests on no recorded evidence")
            .rationale("Evidence helps to pick the actions that are most likely to help. Any kind counts here; how "
                    + "well it was weighed is told by the evidence itself.")
            .hint("record what the choice rests on, be it research, data or experience")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription EFFECTS = By.rule(
                    "initiative/effects-on-others-unstated", Severity.INFO, By.AOL.at("3.3.6"), "C62", "V52")
            .title("Initiative of several schools that is silent on others")
            .rationale("What is done in some schools can move staff, capacity or pupils of others. That no effect is "
                    + "expected is worth a line too.")
            .hint("record what it does to others, or that nothing is expected")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription ACCOUNTABILITY = By.rule(
                    "initiative/accountability-only", Severity.INFO, By.AOL.at("4.1"), "C37", "V36")
            .title("Initiative for the sake of inspection or metrics alone")
            .rationale("The leaders of the published study seldom gave such a reason alone. It is worth a second look, "
                    + "and not wrong.")
            .hint("if there is another reason, record it in the rationale and drop accountabilityOnly")
            .schemaCanSayIt(true)
            .build();

    private ImplementationRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                InitiativeWalk.rule(
                        NO_PLAN,
                        initiative -> initiative.implementationPlan().isEmpty() && !LogEntry.isOver(initiative),
                        initiative -> "'" + initiative.id() + "' has no plan of implementation"),
                InitiativeWalk.rule(
                        INCOMPLETE,
                        initiative -> !missing(initiative).isEmpty(),
                        place -> place.then("implementationPlan"),
                        initiative -> "the plan of '" + initiative.id() + "' does not speak of "
                                + missing(initiative).stream()
                                        .map(Concept::code)
                                        .collect(Collectors.joining(", "))),
                InitiativeWalk.rule(
                        TRAINING_ONLY,
                        initiative -> initiative
                                .implementationPlan()
                                .filter(plan -> isTrainingOnly(plan.strategies()))
                                .isPresent(),
                        place -> place.then("implementationPlan").then("strategies"),
                        initiative -> "'" + initiative.id() + "' relies on training alone"),
                InitiativeWalk.rule(
                        NO_EVIDENCE,
                        initiative -> initiative.evidence().isEmpty()
                                && initiative
                                        .implementationPlan()
                                        .filter(ImplementationRules::answersWithEvidence)
                                        .isEmpty(),
                        initiative -> "'" + initiative.id() + "' rests on no recorded evidence"),
                InitiativeWalk.rule(
                        EFFECTS,
                        initiative -> initiative.externalEffects().isEmpty() && isShared(initiative),
                        initiative -> "'" + initiative.id() + "' takes place in "
                                + initiative.schools().stream().distinct().count() + " schools and "
                                + initiative.partnerTrusts().stream().distinct().count()
                                + " other trusts, and says nothing of effects on others"),
                InitiativeWalk.rule(
                        ACCOUNTABILITY,
                        initiative -> initiative
                                .accountabilityOnly()
                                .filter(only -> only)
                                .isPresent(),
                        place -> place.then("accountabilityOnly"),
                        initiative -> "inspection or metrics are the only reason for '" + initiative.id() + "'"));
    }

    /** The parts of the guidance that a plan does not speak of; none where there is no plan. */
    private static List<Concept> missing(Initiative initiative) {
        return initiative.implementationPlan().map(ImplementationRules::missing).orElse(List.of());
    }

    private static List<Concept> missing(ImplementationPlan plan) {
        Set<Concept> present = new HashSet<>();
        plan.behaviours()
                .forEach(entry -> entry.behaviour().flatMap(Coded::known).ifPresent(present::add));
        plan.factors().forEach(answer -> answer.factor().flatMap(Coded::known).ifPresent(present::add));
        plan.infrastructure().ifPresent(text -> present.add(ContextualFactor.INFRASTRUCTURE));
        if (!plan.people().isEmpty()) {
            present.add(ContextualFactor.RIGHT_PEOPLE);
        }
        return Stream.<Concept>concat(
                        Arrays.stream(ImplementationBehaviour.values()), Arrays.stream(ContextualFactor.values()))
                .filter(part -> !present.contains(part))
                .toList();
    }

    private static boolean isTrainingOnly(List<ImplementationStrategy> strategies) {
        return !strategies.isEmpty()
                && strategies.stream().allMatch(strategy -> strategy.kind().equals(Optional.of(StrategyKind.TRAINING)));
    }

    /** Whether the plan says what makes the approach evidence-informed, which is the same question. */
    private static boolean answersWithEvidence(ImplementationPlan plan) {
        return plan.factors().stream()
                .filter(answer -> answer.factor()
                        .flatMap(Coded::known)
                        .filter(ContextualFactor.EVIDENCE_INFORMED::equals)
                        .isPresent())
                .map(FactorAnswer::evidence)
                .anyMatch(evidence -> !evidence.isEmpty());
    }

    private static boolean isShared(Initiative initiative) {
        return !initiative.partnerTrusts().isEmpty()
                || initiative.schools().stream().distinct().count() > 1;
    }
}
