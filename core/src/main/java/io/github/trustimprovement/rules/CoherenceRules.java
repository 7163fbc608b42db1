// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.ConflictingInitiatives;
import io.github.trustimprovement.scoring.portfolio.FocusPattern;
import io.github.trustimprovement.scoring.portfolio.OneSchoolAtATime;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import io.github.trustimprovement.study.Codebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Rules on how the initiatives of a trust go together. */
final class CoherenceRules {
    private static final Function<TrustRecord, ConflictingInitiatives> CONFLICTS = CoherenceRules::conflicts;
    private static final Function<TrustRecord, Map<String, LocalDate>> FIRST_STARTS = CoherenceRules::firstStarts;
    private static final Function<TrustRecord, Set<String>> CULTURE_FIRST = CoherenceRules::cultureFirst;
    private static final Function<TrustRecord, OneSchoolAtATime> BY_FOCUS = CoherenceRules::byFocus;

    private static final RuleDescription CONFLICTING = By.rule(
                    "initiative/conflicting", Severity.WARNING, By.AOL.at("3.3.4"), "C58")
            .title("Initiatives that run together and work against each other")
            .rationale("Schools are closely knit, so that one strategy can undo what another builds. The link was "
                    + "recorded by the trust; this rule only sees that both run on the same day.")
            .hint("change one of them, take them in turn, or drop the link if it no longer holds")
            .schemaCanSayIt(false)
            .addMeasures(ConflictingInitiatives.DESCRIPTION.code())
            .build();

    private static final RuleDescription ONE_SCHOOL_AT_A_TIME = By.rule(
                    "initiative/one-school-at-a-time",
                    Severity.INFO,
                    Component.EMPOWER_HORIZONTAL_IMPROVEMENT.citation(),
                    "C24",
                    "V12",
                    "V13")
            .title("Same focus in one school after another")
            .rationale(
                    "Several schools work on the same thing, and never two of them on one day. That may be what their "
                            + "situations ask for, and is no fault; it may also be a chance to work on it together, which "
                            + "need not mean that the centre decides.")
            .hint("see whether the schools could help each other")
            .schemaCanSayIt(false)
            .addMeasures(OneSchoolAtATime.DESCRIPTION.code())
            .build();

    private static final RuleDescription SEQUENCE = By.rule(
                    "initiative/sequence-hint", Severity.INFO, By.AOL.at("4.2"), "C40", "V37", "V30")
            .title("School that begins with something other than its culture")
            .rationale("Many leaders of the published study turn to culture, and to behaviour above all, first. The "
                    + "paper reports this and prescribes nothing; every object is a fair place to begin.")
            .hint("nothing needs to be done; see whether the order was meant")
            .schemaCanSayIt(false)
            .build();

    private CoherenceRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        CONFLICTING,
                        context -> InitiativeWalk.each(
                                context,
                                (place, initiative) -> context.each(
                                        place.then("undermines"),
                                        initiative.undermines(),
                                        (linkPlace, other) -> context.index(CONFLICTS)
                                                .conflict(InitiativeWalk.trust(context), initiative.id(), other)
                                                .ifPresent(conflict -> context.report(
                                                        linkPlace,
                                                        "'" + initiative.id() + "' undermines '" + other
                                                                + "', and both run on " + conflict.firstDay()))))),
                Rule.of(
                        ONE_SCHOOL_AT_A_TIME,
                        context -> InitiativeWalk.each(
                                context,
                                (place, initiative) -> initiative
                                        .focus()
                                        .flatMap(focus ->
                                                context.index(BY_FOCUS).group(InitiativeWalk.trust(context), focus))
                                        .filter(group -> group.pattern() == FocusPattern.ONE_AT_A_TIME
                                                && group.isBegunBy(initiative))
                                        .ifPresent(group -> context.report(
                                                place.then("focus"),
                                                "'" + group.focus() + "' is worked on in one school after another: "
                                                        + Few.of(group.schools()))))),
                Rule.of(
                        SEQUENCE,
                        context -> InitiativeWalk.each(
                                context, (place, initiative) -> sequence(context, place, initiative))));
    }

    private static ConflictingInitiatives conflicts(TrustRecord trust) {
        return ConflictingInitiatives.of(Portfolio.of(trust));
    }

    private static OneSchoolAtATime byFocus(TrustRecord trust) {
        return OneSchoolAtATime.of(Portfolio.of(trust));
    }

    private static void sequence(RuleContext<TrustRecord> context, JsonPointer place, Initiative initiative) {
        Optional<LocalDate> start = initiative.timeline().firstStart();
        List<String> schools = initiative.schools().stream()
                .distinct()
                .filter(school -> start.equals(
                        Optional.ofNullable(context.index(FIRST_STARTS).get(school))))
                .filter(school -> !context.index(CULTURE_FIRST).contains(school))
                .toList();
        if (start.isPresent() && !schools.isEmpty()) {
            context.report(
                    place.then("objects"),
                    "the first start recorded at " + String.join(", ", schools) + " is '" + initiative.id()
                            + "', which names no " + ImprovementObject.SCHOOL_CULTURE.code());
        }
    }

    private static Map<String, LocalDate> firstStarts(TrustRecord trustRecord) {
        Map<String, LocalDate> first = new HashMap<>();
        for (Initiative initiative : trustRecord.initiatives()) {
            initiative
                    .timeline()
                    .firstStart()
                    .ifPresent(start -> initiative
                            .schools()
                            .forEach(
                                    school -> first.merge(school, start, (one, two) -> one.isBefore(two) ? one : two)));
        }
        return first;
    }

    /** The schools where one of the first initiatives is, or may be, about culture. */
    private static Set<String> cultureFirst(TrustRecord trustRecord) {
        Map<String, LocalDate> first = firstStarts(trustRecord);
        Set<String> schools = new HashSet<>();
        for (Initiative initiative : trustRecord.initiatives()) {
            Optional<LocalDate> start = initiative.timeline().firstStart();
            if (start.isPresent() && mayBeCulture(initiative, trustRecord.codebook())) {
                initiative.schools().stream()
                        .filter(school -> start.equals(Optional.ofNullable(first.get(school))))
                        .forEach(schools::add);
            }
        }
        return schools;
    }

    /** Whether an object is culture, or is not known. */
    private static boolean mayBeCulture(Initiative initiative, Codebook codebook) {
        return initiative.objects().isEmpty()
                || initiative.objects().stream()
                        .map(code -> objectOf(code, codebook))
                        .anyMatch(found -> found.isEmpty() || found.get() == ImprovementObject.SCHOOL_CULTURE);
    }

    private static Optional<ImprovementObject> objectOf(Code code, Codebook codebook) {
        Optional<Concept> concept = codebook.rollUp(code);
        if (concept.isPresent() && concept.get() instanceof ObjectSubTheme subTheme) {
            return Optional.of(subTheme.object());
        }
        return concept.filter(ImprovementObject.class::isInstance).map(ImprovementObject.class::cast);
    }
}
