// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules on the aims that the participants of a study state. */
final class StudyAimRules {
    private static final Function<Study, Map<String, Set<StatedAim>>> AIMS = StudyAimRules::aimsByParticipant;
    private static final Function<Study, Map<String, Participant>> PARTICIPANTS = StudyAimRules::participantsById;

    private static final RuleDescription ACADEMIC_ONLY = By.rule(
                    "study/academic-only-aims", Severity.INFO, By.AOL.at("3.1.2"), "C35", "V35")
            .title("Leader whose only aims are academic outcomes")
            .rationale("No leader of the published study was like this, so it is worth a second look; it is not "
                    + "wrong.")
            .hint("see whether other aims were said and not coded")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription ACCOUNTABILITY_ONLY = By.rule(
                    "study/accountability-only", Severity.INFO, By.AOL.at("4.1"), "C37", "V36")
            .title("Leader whose aims all rest on inspection or published measures")
            .rationale("The leaders of the published study seldom gave such a reason alone, so it is worth a second "
                    + "look; it is not wrong.")
            .hint("see whether an aim with another reason was said, and whether each reason is coded as it was meant")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription FAITH_OUTSIDE = By.rule(
                    "study/faith-aim-outside-faith-trust", Severity.WARNING, By.AOL.at("3.1.4"), "C36", "V34")
            .title("Aim of faith where the trust is not faith based")
            .rationale("In the published study only leaders of faith based trusts named such aims. Elsewhere it may be "
                    + "true, or the ethos or the code may be wrong.")
            .hint("check the ethos of the trust and the code")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription FAITH_UNKNOWN = By.rule(
                    "study/faith-aim-ethos-unknown", Severity.INFO, By.AOL.at("3.1.4"), "C36", "V34")
            .title("Aim of faith where the ethos of the trust is not recorded")
            .rationale("Aims of faith depend on the ethos of the trust, so a reader needs to know it.")
            .hint("record the ethos of the participant's trust")
            .schemaCanSayIt(false)
            .build();

    private StudyAimRules() {}

    static List<Rule<Study>> all() {
        return List.of(
                aimsRule(
                        ACADEMIC_ONLY,
                        stated -> stated.aim() == AimSubTheme.ACADEMIC_OUTCOMES,
                        "are " + AimSubTheme.ACADEMIC_OUTCOMES.code()),
                aimsRule(
                        ACCOUNTABILITY_ONLY,
                        StatedAim::isForAccountability,
                        "rest on inspection or published measures"),
                faithRule(FAITH_OUTSIDE, Optional.of(Ethos.NON_FAITH), "is not faith based"),
                faithRule(FAITH_UNKNOWN, Optional.empty(), "has no recorded ethos"));
    }

    /** Finds each participant who states aims that are all of one sort. */
    private static Rule<Study> aimsRule(RuleDescription rule, Predicate<StatedAim> sort, String what) {
        return Rule.of(
                rule,
                context -> context.each("participants", context.record().participants(), (place, participant) -> {
                    Set<StatedAim> aims = context.index(AIMS).getOrDefault(participant.id(), Set.of());
                    if (!aims.isEmpty() && aims.stream().allMatch(sort)) {
                        context.report(place, "all aims of '" + participant.id() + "' " + what);
                    }
                }));
    }

    private static Rule<Study> faithRule(RuleDescription rule, Optional<Ethos> ethos, String what) {
        return Rule.of(
                rule,
                context -> StudyWalk.segments(context, (place, segment) -> {
                    Optional<Participant> participant = speaker(context, segment);
                    boolean matches = participant
                            .map(known -> known.trustAttributes().flatMap(TrustAttributes::ethos))
                            .filter(ethos::equals)
                            .isPresent();
                    context.each(
                            place.then("codings"),
                            segment.codings(),
                            (codingPlace, coding) -> coding.code()
                                    .filter(code -> matches && isOfFaith(context.record(), code))
                                    .ifPresent(code -> context.report(
                                            codingPlace.then("code"),
                                            code.code() + ", but the trust of '"
                                                    + participant
                                                            .map(Participant::id)
                                                            .orElse("") + "' " + what)));
                }));
    }

    private static boolean isOfFaith(Study study, Code code) {
        return study.codebook().rollUp(code).filter(Aim.FAITH_ORIENTED::equals).isPresent();
    }

    private static Optional<Participant> speaker(RuleContext<Study> context, Segment segment) {
        return segment.speaker() instanceof Identified identified
                ? Optional.ofNullable(context.index(PARTICIPANTS).get(identified.participant()))
                : Optional.empty();
    }

    private static Map<String, Participant> participantsById(Study study) {
        return Places.unambiguous(study.participants(), Participant::id);
    }

    /** The aims that each participant's codings count for; a local code counts for the concept above it. */
    private static Map<String, Set<StatedAim>> aimsByParticipant(Study study) {
        Map<String, Set<StatedAim>> aims = new LinkedHashMap<>();
        for (Segment segment : study.segments()) {
            if (segment.speaker() instanceof Identified identified) {
                for (Coding coding : segment.codings()) {
                    coding.code()
                            .flatMap(study.codebook()::rollUp)
                            .filter(code -> code instanceof Aim || code instanceof AimSubTheme)
                            .map(code ->
                                    new StatedAim(code, coding.accountability().orElse(false)))
                            .ifPresent(
                                    aim -> aims.computeIfAbsent(identified.participant(), id -> new LinkedHashSet<>())
                                            .add(aim));
                }
            }
        }
        return aims;
    }

    /** An aim, and whether its reason is inspection or published measures. */
    private record StatedAim(Concept aim, boolean isForAccountability) {}
}
