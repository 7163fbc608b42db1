// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.practice.StatusTurn;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rules on what is foreseen about the failure of an initiative, and on what is done when a signal of it is seen. */
final class FailurePlanRules {
    private static final RuleDescription NO_PLAN = missing("initiative/no-failure-plan", Severity.INFO)
            .title("Initiative without a plan for failure")
            .rationale("To anticipate failure and adapt is one of the components. The record may be silent on "
                    + "what the trust has well in mind.")
            .hint("record what could make it fail, and how that would be seen")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription NO_CAUSE = missing("initiative/no-failure-cause", Severity.WARNING)
            .title("Plan for failure that names no cause")
            .rationale("Whoever knows what is likely to make an initiative fail can look out for it.")
            .hint("record what could make it fail")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription NO_SIGNAL = missing("initiative/no-failure-signal", Severity.WARNING)
            .title("Plan for failure that names no signal")
            .rationale("A cause that shows itself in nothing that anyone watches is noticed late.")
            .hint("record by what one would see that it fails")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription NO_MILESTONE = missing("initiative/no-milestone", Severity.INFO, "V07")
            .title("Plan for failure without a milestone")
            .rationale("Milestones are one of the printed examples of how to tell on the way whether something is on "
                    + "course. An example is no duty.")
            .hint("record what should be seen by when, if the trust works that way")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription NO_RESPONSE = missing("initiative/no-failure-response", Severity.WARNING)
            .title("Plan for failure without a response")
            .rationale("To see a failure helps where it is followed by a change, or by giving the action up.")
            .hint("record what is to be done then")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription NO_REVIEW = missing("initiative/no-review-date", Severity.INFO)
            .title("Plan for failure without a day of review")
            .rationale("A day on which the initiative is looked at makes it likely that somebody looks. That it is a "
                    + "day is this library's reading of the component.")
            .hint("record when it is looked at")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription UNANSWERED = missing("initiative/signal-without-response", Severity.WARNING)
            .title("Signal of failure that nothing answers")
            .rationale("The signal was seen, no response to it is planned, and the log tells of none: it was neither "
                    + "adapted to, nor was the initiative given up.")
            .hint("record what was done, or decide what to do")
            .schemaCanSayIt(false)
            .build();

    private FailurePlanRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                InitiativeWalk.rule(
                        NO_PLAN,
                        initiative -> initiative.failurePlan().isEmpty() && !LogEntry.isOver(initiative),
                        initiative -> "'" + initiative.id() + "' has no plan for failure"),
                lacks(NO_CAUSE, FailurePlan::causes, "cause"),
                lacks(NO_SIGNAL, FailurePlan::signals, "signal"),
                lacks(NO_MILESTONE, FailurePlan::milestones, "milestone"),
                lacks(NO_RESPONSE, FailurePlan::responses, "response"),
                lacks(NO_REVIEW, FailurePlan::reviewDates, "day of review"),
                Rule.of(
                        UNANSWERED,
                        context -> InitiativeWalk.each(
                                context,
                                (place, initiative) -> unanswered(initiative).forEach(entry -> {
                                    SignalObserved seen = (SignalObserved) entry.event();
                                    JsonPointer at = place.then("log").then(entry.index());
                                    context.report(
                                            at,
                                            "nothing answers signal '" + seen.signal() + "', seen on " + seen.date());
                                }))));
    }

    private static RuleDescriptionBuilder missing(String code, Severity severity, String... caveats) {
        return By.rule(code, severity, Component.ANTICIPATE_AND_ADAPT.citation(), "C16")
                .addServes(caveats);
    }

    private static Rule<TrustRecord> lacks(RuleDescription rule, Function<FailurePlan, List<?>> part, String name) {
        return InitiativeWalk.rule(
                rule,
                initiative -> initiative
                        .failurePlan()
                        .filter(plan -> part.apply(plan).isEmpty())
                        .isPresent(),
                place -> place.then("failurePlan"),
                initiative -> "the plan of '" + initiative.id() + "' names no " + name);
    }

    /** The signals in the log that neither plan nor log answers, in order of time. */
    private static List<LogEntry> unanswered(Initiative initiative) {
        List<PlannedResponse> planned =
                initiative.failurePlan().map(FailurePlan::responses).orElse(List.of());
        if (planned.stream().anyMatch(response -> response.to().isEmpty())) {
            return List.of();
        }
        Set<String> answered = new HashSet<>();
        planned.forEach(response -> answered.addAll(response.to()));
        List<LogEntry> log = LogEntry.inTime(initiative);
        Deque<LogEntry> unanswered = new ArrayDeque<>();
        for (int position = log.size() - 1; position >= 0; position--) {
            LogEntry entry = log.get(position);
            if (StatusTurn.of(entry.event()).filter(StatusTurn::isEnd).isPresent()) {
                break;
            }
            if (entry.event() instanceof SignalObserved seen) {
                if (seen.response().isPresent() || seen.action().isPresent()) {
                    answered.add(seen.signal());
                } else if (!answered.contains(seen.signal())) {
                    unanswered.addFirst(entry);
                }
            }
        }
        return List.copyOf(unanswered);
    }
}
