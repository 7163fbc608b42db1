// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.CycleFidelity;
import io.github.trustimprovement.scoring.portfolio.CycleHistory;
import io.github.trustimprovement.scoring.portfolio.CycleOutcome;
import io.github.trustimprovement.scoring.portfolio.CycleStanding;
import io.github.trustimprovement.scoring.portfolio.FeatureState;
import io.github.trustimprovement.scoring.portfolio.ImprovementCycle;
import io.github.trustimprovement.scoring.portfolio.IncompleteCycle;
import io.github.trustimprovement.scoring.portfolio.InitiativeFidelity;
import io.github.trustimprovement.scoring.portfolio.StalledCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules on the cycles of initiatives: whether they go on, and whether what is done is studied. */
final class CycleRules {
    private static final Citation PDSA = By.DNA.at("Plan-Do-Study-Act (PDSA)");

    private static final RuleDescription STUCK = By.rule("initiative/stuck-cycle", Severity.WARNING, PDSA, "C17", "V19")
            .title("Cycle that does again and again and never studies")
            .rationale(
                    "The paper reports cycles that never get past the doing, so that nothing is learnt. Only a Study "
                            + "ends the count; how many are too many is for the trust to say.")
            .hint("study what has been done so far, or log the study that took place")
            .threshold("the number of Do steps since the last Study from which on a cycle is stuck")
            .schemaCanSayIt(false)
            .addMeasures(StalledCycle.DESCRIPTION.code())
            .build();

    private static final RuleDescription STALLED = By.rule("initiative/stalled", Severity.INFO, PDSA, "C17")
            .title("Initiative in which nothing has changed for long")
            .rationale(
                    "No start, resumption, new step or new phase has been logged for as many days as the trust calls "
                            + "long. The work may go on quietly, or it may have been forgotten.")
            .hint("log what has happened, pause the initiative, or end it")
            .threshold(
                    "the number of days without a change, up to the day of the record, from which on an initiative has "
                            + "stalled")
            .schemaCanSayIt(false)
            .addMeasures(StalledCycle.DESCRIPTION.code())
            .build();

    private static final RuleDescription INCOMPLETE = By.rule(
                    "initiative/cycle-incomplete", Severity.INFO, PDSA, "C18", "V19")
            .title("Turn of a cycle that ended before all its steps were taken")
            .rationale(
                    "Another turn, an Act or the end of the initiative came before Plan, Do, Study and Act were taken "
                            + "in this order. What was tried may be known; what it showed is not in the log.")
            .hint("log the step that is missing, if it was taken")
            .schemaCanSayIt(false)
            .addMeasures(IncompleteCycle.DESCRIPTION.code())
            .build();

    private static final RuleDescription FEW_FEATURES = By.rule(
                    "initiative/cycle-features-few", Severity.INFO, PDSA, "C18", "V19")
            .title("Cycle of which the record shows few features")
            .rationale("Reviews of such cycles look for four features: turns that build on each other, the same data "
                    + "throughout, a trial on a small scale, and an expectation said beforehand. One that nobody "
                    + "recorded counts as if it were there.")
            .hint("log scale, measures and prediction with the steps, where there were any")
            .threshold("the least of the four features that a cycle may show")
            .schemaCanSayIt(false)
            .addMeasures(CycleFidelity.DESCRIPTION.code())
            .build();

    private CycleRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(STUCK, CycleRules::stuck),
                Rule.of(STALLED, context -> context.record().asOf().ifPresent(day -> stalled(context, day))),
                Rule.of(INCOMPLETE, CycleRules::incomplete),
                Rule.of(FEW_FEATURES, CycleRules::fewFeatures));
    }

    private static void stuck(RuleContext<TrustRecord> context) {
        LogNotes notes = new LogNotes();
        StalledCycle.ofDoRun(
                        context.index(InitiativeWalk.PORTFOLIO), InitiativeWalk.day(context), Threshold.least(context))
                .standings()
                .stream()
                .filter(CycleStanding::isStalled)
                .forEach(standing -> {
                    List<CycleStep> run = standing.doRun();
                    CycleStep last = run.get(run.size() - 1);
                    notes.add(
                            standing.initiative(),
                            last,
                            "'" + standing.initiative().id() + "' has taken Do " + run.size()
                                    + " times without Study, from " + run.get(0).date() + " to " + last.date());
                });
        notes.report(context);
    }

    private static void stalled(RuleContext<TrustRecord> context, LocalDate day) {
        List<CycleStanding> standings = StalledCycle.ofIdleDays(
                        context.index(InitiativeWalk.PORTFOLIO), day, Threshold.least(context))
                .standings();
        InitiativeWalk.rows(context, standings, CycleStanding::initiative, (place, standing) -> {
            if (standing.isStalled()) {
                context.report(
                        place.then("log"),
                        "nothing has changed in '" + standing.initiative().id() + "' since "
                                + standing.lastChange().orElseThrow() + ", "
                                + standing.idleDays().orElseThrow() + " days before " + day);
            }
        });
    }

    private static void incomplete(RuleContext<TrustRecord> context) {
        LogNotes notes = new LogNotes();
        for (CycleHistory history : IncompleteCycle.of(
                        context.index(InitiativeWalk.PORTFOLIO), InitiativeWalk.day(context))
                .histories()) {
            for (ImprovementCycle cycle : history.of(CycleOutcome.INCOMPLETE)) {
                notes.add(
                        history.initiative(),
                        cycle.steps().get(cycle.steps().size() - 1),
                        "a turn of the cycle of '" + history.initiative().id() + "', begun on " + cycle.first()
                                + ", ended " + lack(cycle));
            }
        }
        notes.report(context);
    }

    private static String lack(ImprovementCycle cycle) {
        String missing = ImprovementCycle.order().stream()
                .filter(step -> !cycle.has(step))
                .map(ApproachStep::label)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "without its steps in order" : "without " + missing;
    }

    private static void fewFeatures(RuleContext<TrustRecord> context) {
        int least = Threshold.least(context);
        List<InitiativeFidelity> initiatives = CycleFidelity.of(
                        context.index(InitiativeWalk.PORTFOLIO), InitiativeWalk.day(context))
                .initiatives();
        InitiativeWalk.rows(context, initiatives, InitiativeFidelity::initiative, (place, fidelity) -> {
            if (fidelity.highest() < least) {
                context.report(
                        place.then("log"),
                        "the cycle of '" + fidelity.initiative().id() + "' shows at most " + fidelity.highest()
                                + " of the features; not there: " + absent(fidelity));
            }
        });
    }

    private static String absent(InitiativeFidelity fidelity) {
        return fidelity.features().entrySet().stream()
                .filter(feature -> feature.getValue() == FeatureState.ABSENT)
                .map(Map.Entry::getKey)
                .map(Token::code)
                .collect(Collectors.joining(", "));
    }
}
