// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.GoalLevel;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rules on how the goals of schools and trust hang together, over any number of steps. */
final class GoalRules {
    private static final Function<TrustRecord, Alignment> ALIGNMENT = Alignment::of;

    private static final RuleDescription UNALIGNED = alignment("goal/school-goal-unaligned", Severity.WARNING)
            .title("Goal of a school that serves none of the trust")
            .rationale("Objectives of schools and the strategy of the trust should fit together. Where the record "
                    + "holds goals of the trust, a goal of a school that leads to none of them stands apart.")
            .hint("name the goal that it serves")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription NOT_EMBEDDED = alignment("goal/trust-goal-not-embedded", Severity.INFO, "V07")
            .title("Goal of the trust that no school's goal serves")
            .rationale("That goals of the trust are taken into the plans of schools is one of the printed examples of "
                    + "alignment. Some goals are for the trust alone.")
            .hint("see which school's goal serves it, if any should")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription CYCLE = alignment("goal/alignment-cycle", Severity.WARNING)
            .title("Goal that serves itself by way of others")
            .rationale("Where goals serve each other in a circle, none of them says what the others are for.")
            .hint("take out the link that runs the wrong way")
            .schemaCanSayIt(false)
            .build();

    private GoalRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                rule(UNALIGNED, place -> place, alignment -> alignment::isUnaligned, "leads to no goal of the trust"),
                rule(
                        NOT_EMBEDDED,
                        place -> place,
                        alignment -> alignment::isNotEmbedded,
                        "is served by no goal of a school"),
                rule(
                        CYCLE,
                        place -> place.then("alignedTo"),
                        alignment -> goal -> alignment.circles().contains(goal.id()),
                        "serves itself in a circle"));
    }

    private static RuleDescriptionBuilder alignment(String code, Severity severity, String... caveats) {
        return By.rule(code, severity, Component.ALIGN_STRATEGY.citation(), "C05")
                .addServes(caveats);
    }

    private static Rule<TrustRecord> rule(
            RuleDescription rule,
            UnaryOperator<JsonPointer> at,
            Function<Alignment, Predicate<Goal>> fault,
            String what) {
        return Rule.of(rule, context -> {
            Predicate<Goal> isFault = fault.apply(context.index(ALIGNMENT));
            context.each("goals", context.record().goals(), (place, goal) -> {
                if (isFault.test(goal)) {
                    context.report(at.apply(place), "goal '" + goal.id() + "' " + what);
                }
            });
        });
    }

    /**
     * What leads where among the goals of a record. Goals that share an id are taken as one, so that their order does
     * not matter; from a goal that names an unknown one, nobody can tell where it leads.
     *
     * @param toTrust the goals that lead to one of the trust, or may do so
     * @param fromSchools the goals that those of schools lead to
     * @param circles the goals on a circle
     * @param bothLevels whether there are goals of the trust and of schools
     */
    private record Alignment(Set<String> toTrust, Set<String> fromSchools, Set<String> circles, boolean bothLevels) {
        static Alignment of(TrustRecord trustRecord) {
            Map<String, Set<String>> links = new HashMap<>();
            Map<GoalLevel, Set<String>> levels = new HashMap<>();
            for (Goal goal : trustRecord.goals()) {
                links.computeIfAbsent(goal.id(), id -> new HashSet<>()).addAll(goal.alignedTo());
                levels.computeIfAbsent(goal.level(), level -> new HashSet<>()).add(goal.id());
            }
            Net net = new Net(links);
            Set<String> schools = levels.getOrDefault(GoalLevel.SCHOOL, Set.of());
            Set<String> trust = levels.getOrDefault(GoalLevel.TRUST, Set.of());
            Set<String> ends = new HashSet<>(trust);
            links.forEach((id, targets) -> {
                if (!links.keySet().containsAll(targets)) {
                    ends.add(id);
                }
            });
            return new Alignment(
                    net.reversed().reachedFrom(ends),
                    net.reachedFrom(schools),
                    net.onCircles(),
                    !schools.isEmpty() && !trust.isEmpty());
        }

        boolean isUnaligned(Goal goal) {
            return bothLevels && goal.level() == GoalLevel.SCHOOL && !toTrust.contains(goal.id());
        }

        boolean isNotEmbedded(Goal goal) {
            return bothLevels && goal.level() == GoalLevel.TRUST && !fromSchools.contains(goal.id());
        }
    }
}
