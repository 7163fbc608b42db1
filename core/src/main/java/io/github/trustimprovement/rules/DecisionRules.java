// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.Locus;
import io.github.trustimprovement.practice.TrustRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on what is decided where. */
final class DecisionRules {
    private static final Function<TrustRecord, Map<Scope, Set<Locus>>> LOCI = DecisionRules::loci;

    private static final RuleDescription WITHOUT_LOCUS = By.rule(
                    "helix/decision-without-locus",
                    Severity.WARNING,
                    Component.ALIGN_STRATEGY.citation(),
                    "C06",
                    "V11",
                    "V13")
            .title("Decision that does not say where it is taken")
            .rationale("Where trust and schools each decide should be plain to both. Any place will do: none is better "
                    + "than another.")
            .hint("say whether the trust, each school or both together decide")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription WITHOUT_REASON = By.rule(
                    "helix/decision-without-reason", Severity.INFO, Component.ALIGN_STRATEGY.citation(), "C06", "V11")
            .title("Decision that does not say why it is taken there")
            .rationale("People who know the reason for a place of decision can tell when it no longer holds.")
            .hint("add the reason")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription CONFLICT = By.rule(
                    "helix/decision-loci-conflict", Severity.WARNING, Component.ALIGN_STRATEGY.citation(), "C06", "V11")
            .title("One matter, decided in two places")
            .rationale("Two entries on one matter, for the same schools and from the same day, name different places. "
                    + "An exception for one school, or a change from a later day, is no conflict.")
            .hint("correct one entry, give the later one its day, or call the locus shared")
            .schemaCanSayIt(false)
            .build();

    /** What two entries must share to be about the same thing; no school stands for all schools. */
    private record Scope(String area, Optional<LocalDate> since, Optional<String> school) {}

    private DecisionRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        WITHOUT_LOCUS,
                        context -> decisions(context, (place, decision) -> {
                            if (decision.locus().isEmpty()) {
                                context.report(place, "no locus for " + quoted(decision));
                            }
                        })),
                Rule.of(
                        WITHOUT_REASON,
                        context -> decisions(context, (place, decision) -> {
                            if (decision.locus().isPresent()
                                    && decision.reason().isEmpty()) {
                                context.report(place, "no reason for the locus of " + quoted(decision));
                            }
                        })),
                Rule.of(
                        CONFLICT,
                        context -> decisions(context, (place, decision) -> conflict(context, place, decision))));
    }

    private static void decisions(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, Decision> visit) {
        context.each("decisions", context.record().decisions(), visit);
    }

    private static void conflict(RuleContext<TrustRecord> context, JsonPointer place, Decision decision) {
        Map<Scope, Set<Locus>> loci = context.index(LOCI);
        Optional<Scope> conflicting = scopes(decision)
                .filter(scope -> loci.getOrDefault(scope, Set.of()).size() > 1)
                .findFirst();
        if (decision.locus().isPresent() && conflicting.isPresent()) {
            context.report(
                    place.then("locus"),
                    quoted(decision)
                            + conflicting
                                    .get()
                                    .school()
                                    .map(school -> " for school '" + school + "'")
                                    .orElse("")
                            + " has several loci: "
                            + loci.getOrDefault(conflicting.get(), Set.of()).stream()
                                    .map(Locus::code)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static Map<Scope, Set<Locus>> loci(TrustRecord trust) {
        Map<Scope, Set<Locus>> loci = new HashMap<>();
        for (Decision decision : trust.decisions()) {
            decision.locus()
                    .ifPresent(locus -> scopes(decision)
                            .forEach(scope -> loci.computeIfAbsent(scope, any -> EnumSet.noneOf(Locus.class))
                                    .add(locus)));
        }
        return loci;
    }

    private static Stream<Scope> scopes(Decision decision) {
        String area = decision.area().strip().toLowerCase(Locale.ROOT);
        return decision.schools().isEmpty()
                ? Stream.of(new Scope(area, decision.since(), Optional.empty()))
                : decision.schools().stream().map(school -> new Scope(area, decision.since(), Optional.of(school)));
    }

    private static String quoted(Decision decision) {
        return "'" + decision.area() + "'";
    }
}
