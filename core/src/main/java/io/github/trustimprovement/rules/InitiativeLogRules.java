// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.StatusTurn;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules on the logs of initiatives: what happened to them, in which order. */
final class InitiativeLogRules {
    private static final RuleDescription OUT_OF_ORDER = By.rule(
                    "initiative/log-out-of-order", Severity.INFO, By.SDK.at("docs/spec/rules.md"))
            .title("Event listed after a later one")
            .rationale("A log is read in order of its days, so the order of the list does no harm. A day that breaks "
                    + "it may be a slip, such as a wrong year.")
            .hint("check the day, or list the events as they happened")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription IMPOSSIBLE = By.rule(
                    "initiative/log-impossible", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Event that cannot follow what went before")
            .rationale("Only what runs can be paused, only what is paused can be resumed, what runs cannot be started "
                    + "again, and what has ended cannot end twice. Such a log says two things of one day.")
            .hint("add the event that is missing, or correct the day")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription AFTER_END = By.rule(
                    "initiative/log-after-end", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Work that goes on after the end")
            .rationale("The log ends the initiative, yet it delivers, sustains or takes a step of a cycle "
                    + "later. A review may look back, and a new beginning may be prepared; this is neither.")
            .hint("log a new start, or correct the day")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription STRAIGHT_TO_DELIVER = By.rule(
                    "initiative/straight-to-deliver",
                    Severity.INFO,
                    By.DNA.at("Implementing improvement"),
                    "C22",
                    "V03",
                    "V17")
            .title("Delivery that nothing came before")
            .rationale(
                    "The guidance that the paper cites sees a time of exploring and preparing ahead of delivery, and "
                            + "asks for flexibility too. A log that opens with delivery may have left the rest out.")
            .hint("log what was explored and prepared, if it was")
            .schemaCanSayIt(false)
            .build();

    private InitiativeLogRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        OUT_OF_ORDER,
                        context -> InitiativeWalk.each(
                                context,
                                (place, initiative) -> outOfOrder(context, place.then("log"), initiative.log()))),
                timed(IMPOSSIBLE, InitiativeLogRules::impossible),
                timed(
                        AFTER_END,
                        (context, place, initiative, log) -> log.stream()
                                .filter(entry -> entry.before().isOver() && isWork(entry.event()))
                                .forEach(entry -> context.report(
                                        place.then(entry.index()),
                                        "work on '" + initiative.id() + "' on "
                                                + entry.event().date() + ", while "
                                                + entry.before().code()))),
                timed(
                        STRAIGHT_TO_DELIVER,
                        (context, place, initiative, log) -> firstPhaseOfThree(log)
                                .filter(entry -> isPhase(entry.event(), ImplementationPhase.DELIVER))
                                .ifPresent(entry -> context.report(
                                        place.then(entry.index()),
                                        "'" + initiative.id() + "' delivers on "
                                                + entry.event().date()
                                                + ", and neither explored nor prepared before"))));
    }

    /** Looks at one log in order of time. */
    @FunctionalInterface
    private interface LogCheck {
        void look(RuleContext<TrustRecord> context, JsonPointer log, Initiative initiative, List<LogEntry> timed);
    }

    private static Rule<TrustRecord> timed(RuleDescription rule, LogCheck check) {
        return Rule.of(
                rule,
                context -> InitiativeWalk.each(
                        context,
                        (place, initiative) ->
                                check.look(context, place.then("log"), initiative, LogEntry.inTime(initiative))));
    }

    private static void outOfOrder(RuleContext<TrustRecord> context, JsonPointer place, List<InitiativeEvent> log) {
        for (int index = 1; index < log.size(); index++) {
            InitiativeEvent earlier = log.get(index - 1);
            InitiativeEvent event = log.get(index);
            if (event.date().isBefore(earlier.date())) {
                context.report(place.then(index).then("date"), event.date() + " is listed after " + earlier.date());
            }
        }
    }

    /** A pause or resumption of what never began is left out of account, so that one fault is not taken for two. */
    private static void impossible(
            RuleContext<TrustRecord> context, JsonPointer place, Initiative initiative, List<LogEntry> log) {
        boolean hasStart = log.stream().anyMatch(entry -> entry.event() instanceof Started);
        InitiativeStatus status = InitiativeStatus.NOT_STARTED;
        for (LogEntry entry : log) {
            Optional<StatusTurn> turn = StatusTurn.of(entry.event());
            if (turn.isPresent()) {
                InitiativeStatus before = status;
                fault(turn.get(), before, initiative.id(), entry.event(), hasStart)
                        .ifPresent(fault -> context.report(
                                place.then(entry.index()),
                                "'" + initiative.id() + "' is " + fault + ", on "
                                        + entry.event().date()));
                boolean begins = turn.get() == StatusTurn.STARTED || turn.get().isEnd();
                status = before != InitiativeStatus.NOT_STARTED || begins
                        ? turn.get().after()
                        : before;
            }
        }
    }

    /** What is wrong with a turn. What was given up before it began may have an end without a start. */
    private static Optional<String> fault(
            StatusTurn turn, InitiativeStatus before, String initiative, InitiativeEvent event, boolean hasStart) {
        if (event instanceof ReplacedBy replaced && replaced.initiative().equals(initiative)) {
            return Optional.of("replaced by itself");
        }
        boolean neverBegan = turn.isEnd() && before == InitiativeStatus.NOT_STARTED && !hasStart;
        return turn.canFollow(before) || neverBegan
                ? Optional.empty()
                : Optional.of(turn.name().toLowerCase(Locale.ROOT) + " while " + before.code());
    }

    private static boolean isWork(InitiativeEvent event) {
        return event instanceof CycleStep
                || isPhase(event, ImplementationPhase.DELIVER)
                || isPhase(event, ImplementationPhase.SUSTAIN);
    }

    private static Optional<LogEntry> firstPhaseOfThree(List<LogEntry> log) {
        return log.stream()
                .filter(entry -> isPhase(entry.event(), ImplementationPhase.EXPLORE)
                        || isPhase(entry.event(), ImplementationPhase.PREPARE)
                        || isPhase(entry.event(), ImplementationPhase.DELIVER))
                .findFirst();
    }

    private static boolean isPhase(InitiativeEvent event, ImplementationPhase phase) {
        return event instanceof PhaseEntered entered
                && entered.phase().known().filter(phase::equals).isPresent();
    }
}
