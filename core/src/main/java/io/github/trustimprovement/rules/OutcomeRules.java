// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.outcome.Missing;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.OutcomeSeries.Seen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on the observations of one measure of one organisation over time. */
final class OutcomeRules {
    private static final Function<TrustRecord, Map<OutcomeSeries.Key, List<Seen>>> SERIES = OutcomeSeries::of;

    private static final RuleDescription DUPLICATE = By.rule(
                    "outcome/duplicate-observation", Severity.ERROR, By.SDK.at("docs/spec/rules.md"), "C25")
            .title("Several observations of one measure, organisation and period")
            .rationale("A measure has one value for an organisation in a period. Which of several counts cannot be "
                    + "told, so none of them can be used.")
            .hint("keep one of them, or record the others under a measure or a period of their own")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription GAP = By.rule(
                    "outcome/gap-without-reason", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "C25")
            .title("Missing value, and nobody says why")
            .rationale("A value that was never collected, one that was held back and one that was lost mean different "
                    + "things for the years around it. SDK interpretation: an academic year between two observed years "
                    + "should have an observation, if only one that says why its value is missing.")
            .hint("record an observation of the year with the reason for the missing value")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription UNLIKE_COHORTS = By.rule(
                    "outcome/unlike-cohorts", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "C10", "V55")
            .title("Cohorts of very different size in one series")
            .rationale("A value of a few pupils moves with each of them, and a cohort that has shrunk or grown a lot "
                    + "is another group, so that a change may lie in the pupils alone. How different is too different "
                    + "is the caller's to declare.")
            .hint("compare these periods with care, or leave the odd one out")
            .threshold("how many times the smallest cohort of a series the largest may be")
            .schemaCanSayIt(false)
            .build();

    private OutcomeRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(DUPLICATE, context -> series(context, (key, seen) -> duplicates(context, key, seen))),
                Rule.of(
                        GAP,
                        context -> series(context, (key, seen) -> {
                            unexplained(context, key, seen);
                            gaps(context, key, seen);
                        })),
                Rule.of(UNLIKE_COHORTS, context -> series(context, (key, seen) -> cohorts(context, key, seen))));
    }

    private static void series(RuleContext<TrustRecord> context, BiConsumer<OutcomeSeries.Key, List<Seen>> visit) {
        context.index(SERIES).forEach(visit);
    }

    private static void duplicates(RuleContext<TrustRecord> context, OutcomeSeries.Key key, List<Seen> series) {
        Map<Period, Long> counts = series.stream().collect(Collectors.groupingBy(Seen::period, Collectors.counting()));
        for (Seen seen : series) {
            long count = counts.getOrDefault(seen.period(), 0L);
            if (count > 1) {
                context.report(seen.place(), count + " observations of " + key + " in " + seen.period());
            }
        }
    }

    private static void unexplained(RuleContext<TrustRecord> context, OutcomeSeries.Key key, List<Seen> series) {
        for (Seen seen : series) {
            if (seen.observation().value() instanceof Missing missing
                    && missing.reason().isEmpty()
                    && missing.note().isEmpty()) {
                context.report(
                        seen.place(),
                        "the value of " + key + " in " + seen.period() + " is missing without a reason",
                        finding -> finding.hint("give the reason for the missing value"));
            }
        }
    }

    /** Reports at what the first period after the gap holds. */
    private static void gaps(RuleContext<TrustRecord> context, OutcomeSeries.Key key, List<Seen> series) {
        NavigableMap<Period, List<Seen>> byPeriod = new TreeMap<>();
        for (Seen seen : series) {
            byPeriod.computeIfAbsent(seen.period(), period -> new ArrayList<>()).add(seen);
        }
        byPeriod.forEach((period, after) -> {
            Map.Entry<Period, List<Seen>> before = byPeriod.lowerEntry(period);
            if (before != null) {
                AcademicYear earlier = before.getKey().academicYear();
                AcademicYear later = period.academicYear();
                if (later.startYear() - earlier.startYear() > 1) {
                    after.forEach(seen -> context.report(
                            seen.place(), "no observation of " + key + " between " + earlier + " and " + later));
                }
            }
        });
    }

    private static void cohorts(RuleContext<TrustRecord> context, OutcomeSeries.Key key, List<Seen> series) {
        long largest = series.stream()
                .flatMap(seen -> seen.observation().cohortSize().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (Seen seen : series) {
            seen.observation()
                    .cohortSize()
                    .filter(size -> BigDecimal.valueOf(size)
                                    .multiply(context.threshold())
                                    .compareTo(BigDecimal.valueOf(largest))
                            < 0)
                    .ifPresent(size -> context.report(
                            seen.place().then("cohortSize"),
                            "a cohort of " + size + "; the largest of " + key + " has " + largest + ", more than "
                                    + context.threshold().toPlainString() + " times as many"));
        }
    }
}
