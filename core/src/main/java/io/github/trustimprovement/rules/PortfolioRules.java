// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.DayWindow;
import io.github.trustimprovement.scoring.portfolio.DeImplementationCandidates;
import io.github.trustimprovement.scoring.portfolio.ExitCriteria;
import io.github.trustimprovement.scoring.portfolio.ExitPlan;
import io.github.trustimprovement.scoring.portfolio.FeatureState;
import io.github.trustimprovement.scoring.portfolio.InitiativeOverload;
import io.github.trustimprovement.scoring.portfolio.KeyPersonRisk;
import io.github.trustimprovement.scoring.portfolio.OneInOneOut;
import io.github.trustimprovement.scoring.portfolio.RetirementCandidate;
import io.github.trustimprovement.scoring.portfolio.RetirementReason;
import io.github.trustimprovement.scoring.portfolio.RoleSpread;
import io.github.trustimprovement.scoring.portfolio.SchoolInitiatives;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules on how many initiatives there are at once, when they are looked at, and whether they end. */
final class PortfolioRules {
    private static final RuleDescription OVERLOAD = By.rule(
                    "initiative/overload", Severity.WARNING, By.AOL.at("3.3.4"), "C12")
            .title("School with more initiatives at once than the trust allows")
            .rationale(
                    "Leaders of the published study tell of too much begun at once, so that the focus gets lost. The "
                            + "number that is too many is the trust's own.")
            .hint("see which of them could wait, end, or become one")
            .threshold("the most initiatives that may run in a school at the end of the day of the record")
            .schemaCanSayIt(false)
            .addMeasures(InitiativeOverload.DESCRIPTION.code())
            .build();

    private static final RuleDescription NOTHING_OUT = By.rule(
                    "initiative/introduced-without-retirement",
                    Severity.INFO,
                    Component.DE_IMPLEMENT.citation(),
                    "C13",
                    "V07")
            .title("Initiative begun without another retired for it")
            .rationale(
                    "One in, one out is a printed example of a policy. It is looked at only where the trust asks for "
                            + "it, and an example is no duty.")
            .hint("record what it replaces, or what was stopped for it")
            .threshold("the number of days, up to the day of the record, within which begun and retired are paired")
            .schemaCanSayIt(false)
            .addMeasures(OneInOneOut.DESCRIPTION.code())
            .build();

    private static final RuleDescription OVERDUE = By.rule(
                    "initiative/review-overdue", Severity.WARNING, Component.ANTICIPATE_AND_ADAPT.citation(), "C16")
            .title("Review that is overdue")
            .rationale("A day of review has passed, and no review on or after it is in the log. The day is the trust's "
                    + "own.")
            .hint("hold the review, log the one that was held, or set another day")
            .schemaCanSayIt(false)
            .addMeasures(ExitCriteria.DESCRIPTION.code())
            .build();

    private static final RuleDescription ONE_ROLE = By.rule(
                    "initiative/on-one-role", Severity.INFO, By.AOL.at("3.3.4"), "C57")
            .title("Initiative that hangs on one role")
            .rationale(
                    "Leaders of the published study tell of gains that went with the people who had made them. A role "
                            + "may be held by several people, which the record does not say.")
            .hint("share the work, or record who else carries it")
            .schemaCanSayIt(false)
            .addMeasures(KeyPersonRisk.DESCRIPTION.code())
            .build();

    private static final RuleDescription CANDIDATE = By.rule(
                    "initiative/de-implementation-candidate",
                    Severity.INFO,
                    Component.DE_IMPLEMENT.citation(),
                    "C14",
                    "V01")
            .title("Initiative that goes on although a review speaks against it")
            .rationale(
                    "It was seen not to work, or to work less well than another. That is somebody's judgement, and no "
                            + "order to stop.")
            .hint("decide whether to stop it, change it or look again, and log what was decided")
            .schemaCanSayIt(false)
            .addMeasures(DeImplementationCandidates.DESCRIPTION.code())
            .build();

    private PortfolioRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(OVERLOAD, context -> context.record().asOf().ifPresent(day -> overload(context, day))),
                Rule.of(NOTHING_OUT, context -> context.record().asOf().ifPresent(day -> nothingOut(context, day))),
                Rule.of(OVERDUE, context -> context.record().asOf().ifPresent(day -> overdue(context, day))),
                Rule.of(ONE_ROLE, PortfolioRules::onOneRole),
                Rule.of(CANDIDATE, PortfolioRules::candidates));
    }

    private static void overload(RuleContext<TrustRecord> context, LocalDate day) {
        int limit = Threshold.most(context);
        Map<String, SchoolInitiatives> overLimit = new HashMap<>();
        InitiativeOverload.of(context.index(InitiativeWalk.PORTFOLIO), day, limit).schools().stream()
                .filter(SchoolInitiatives::isOverLimit)
                .forEach(school -> overLimit.put(school.school(), school));
        context.each(
                JsonPointer.ROOT.then("trust").then("schools"),
                context.record().trust().schools(),
                (place, school) -> Optional.ofNullable(overLimit.get(school.id()))
                        .ifPresent(over -> context.report(
                                place,
                                "'" + school.id() + "' has " + over.running().size() + " of at most " + limit
                                        + " initiatives running on " + day + ": "
                                        + Few.of(over.running().stream()
                                                .map(Initiative::id)
                                                .toList()))));
    }

    private static void nothingOut(RuleContext<TrustRecord> context, LocalDate day) {
        DayWindow window = DayWindow.of(day.minusDays(Threshold.least(context) - 1L), day);
        LogNotes notes = new LogNotes();
        OneInOneOut.of(context.index(InitiativeWalk.PORTFOLIO), window).introductions().stream()
                .filter(introduction -> !introduction.isPaired())
                .forEach(introduction -> notes.add(
                        introduction.initiative(),
                        introduction.event(),
                        "'" + introduction.initiative().id() + "' began, and nothing was retired for it from "
                                + window));
        notes.report(context);
    }

    private static void overdue(RuleContext<TrustRecord> context, LocalDate day) {
        List<ExitPlan> plans =
                ExitCriteria.of(context.index(InitiativeWalk.PORTFOLIO), day).plans();
        InitiativeWalk.rows(
                context,
                plans,
                ExitPlan::initiative,
                (place, plan) -> plan.overdueSince()
                        .ifPresent(date -> context.report(
                                place.then("failurePlan")
                                        .then("reviewDates")
                                        .then(plan.initiative()
                                                .failurePlan()
                                                .map(FailurePlan::reviewDates)
                                                .orElseThrow()
                                                .indexOf(date)),
                                "the review of '" + plan.initiative().id() + "' was due on " + date + ", "
                                        + (long) plan.overdueDays().ifDefined().orElseThrow() + " days before "
                                        + day)));
    }

    private static void onOneRole(RuleContext<TrustRecord> context) {
        List<RoleSpread> spreads = KeyPersonRisk.of(
                        context.index(InitiativeWalk.PORTFOLIO), InitiativeWalk.day(context))
                .spreads();
        InitiativeWalk.rows(context, spreads, RoleSpread::initiative, (place, spread) -> {
            if (spread.hangsOnOne() == FeatureState.PRESENT) {
                context.report(
                        place.then("implementationPlan").then("people"),
                        "'" + spread.initiative().id() + "' hangs on '" + String.join("", spread.roles()) + "' alone");
            }
        });
    }

    private static void candidates(RuleContext<TrustRecord> context) {
        LogNotes notes = new LogNotes();
        DeImplementationCandidates.of(context.index(InitiativeWalk.PORTFOLIO), InitiativeWalk.day(context))
                .candidates()
                .forEach(candidate -> notes.add(
                        candidate.initiative(),
                        candidate.reviews().get(candidate.reviews().size() - 1),
                        "'" + candidate.initiative().id() + "' goes on, and was found "
                                + candidate.reasons().stream()
                                        .map(RetirementReason::code)
                                        .collect(Collectors.joining(" and "))
                                + alternatives(candidate)));
        notes.report(context);
    }

    private static String alternatives(RetirementCandidate candidate) {
        return candidate.alternatives().isEmpty() ? "" : "; in its place there is " + Few.of(candidate.alternatives());
    }
}
