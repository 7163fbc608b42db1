// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the aims of goals and initiatives. A local code counts for the aim above it. */
final class AimRules {
    private static final RuleDescription ACADEMIC_ONLY = By.rule(
                    "initiative/academic-only-aims", Severity.INFO, By.AOL.at("3.1.2"), "C35", "V35")
            .title("Plans whose only aims are academic outcomes")
            .rationale(
                    "No leader of the published study spoke of improvement in this way, so it is worth a second look; "
                            + "it is not wrong.")
            .hint("see whether the goals and initiatives have other aims that were not recorded")
            .schemaCanSayIt(false)
            .build();

    private AimRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                faithOutside("goal", "goals", TrustRecord::goals, Goal::aims),
                faithUnknown("goal", "goals", TrustRecord::goals, Goal::aims),
                faithOutside("initiative", "initiatives", TrustRecord::initiatives, Initiative::aims),
                faithUnknown("initiative", "initiatives", TrustRecord::initiatives, Initiative::aims),
                Rule.of(ACADEMIC_ONLY, AimRules::academicOnly));
    }

    private static <E> Rule<TrustRecord> faithOutside(
            String prefix, String property, Function<TrustRecord, List<E>> list, Function<E, List<Code>> aims) {
        RuleDescription rule = By.rule(
                        prefix + "/faith-aim-outside-faith-trust", Severity.WARNING, By.AOL.at("3.1.4"), "C36", "V34")
                .title("Aim of faith where the trust is not faith based")
                .rationale(
                        "In the published study only leaders of faith based trusts named such aims. Elsewhere it may "
                                + "be true, or the ethos or the code may be wrong.")
                .hint("check the ethos of the trust and the code")
                .schemaCanSayIt(false)
                .build();
        return faith(rule, Optional.of(Ethos.NON_FAITH), "is not faith based", property, list, aims);
    }

    private static <E> Rule<TrustRecord> faithUnknown(
            String prefix, String property, Function<TrustRecord, List<E>> list, Function<E, List<Code>> aims) {
        RuleDescription rule = By.rule(
                        prefix + "/faith-aim-ethos-unknown", Severity.INFO, By.AOL.at("3.1.4"), "C36", "V34")
                .title("Aim of faith where the ethos of the trust is not recorded")
                .rationale("Aims of faith depend on the ethos of the trust, so a reader needs to know it.")
                .hint("record the ethos of the trust")
                .schemaCanSayIt(false)
                .build();
        return faith(rule, Optional.empty(), "has no recorded ethos", property, list, aims);
    }

    private static <E> Rule<TrustRecord> faith(
            RuleDescription rule,
            Optional<Ethos> ethos,
            String what,
            String property,
            Function<TrustRecord, List<E>> list,
            Function<E, List<Code>> aims) {
        return Rule.of(rule, context -> {
            TrustRecord trustRecord = context.record();
            if (!trustRecord
                    .trust()
                    .attributes()
                    .flatMap(TrustAttributes::ethos)
                    .equals(ethos)) {
                return;
            }
            context.each(
                    property,
                    list.apply(trustRecord),
                    (place, element) -> context.each(place.then("aims"), aims.apply(element), (aimPlace, aim) -> {
                        if (trustRecord.codebook().rollUp(aim).equals(Optional.of(Aim.FAITH_ORIENTED))) {
                            context.report(
                                    aimPlace,
                                    aim.code() + ", but the trust '"
                                            + trustRecord.trust().id() + "' " + what);
                        }
                    }));
        });
    }

    private static void academicOnly(RuleContext<TrustRecord> context) {
        TrustRecord trustRecord = context.record();
        Set<Optional<Concept>> aims = Stream.concat(
                        trustRecord.goals().stream().map(Goal::aims),
                        trustRecord.initiatives().stream().map(Initiative::aims))
                .flatMap(List::stream)
                .map(trustRecord.codebook()::rollUp)
                .collect(Collectors.toSet());
        if (aims.equals(Set.of(Optional.of(AimSubTheme.ACADEMIC_OUTCOMES)))) {
            context.report(
                    JsonPointer.ROOT, "all aims of goals and initiatives are " + AimSubTheme.ACADEMIC_OUTCOMES.code());
        }
    }
}
