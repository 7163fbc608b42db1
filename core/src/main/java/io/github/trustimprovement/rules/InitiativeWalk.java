// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways through the initiatives of a trust that its rules share. */
final class InitiativeWalk {
    /** What the measures of a portfolio are made of; made once a record. */
    static final Function<TrustRecord, Portfolio> PORTFOLIO = Portfolio::of;

    private InitiativeWalk() {}

    /** The trust as the measures of a portfolio name it. */
    static String trust(RuleContext<TrustRecord> context) {
        return context.record().trust().id();
    }

    /** The day of the record; the end of the logs where it has none. */
    static LocalDate day(RuleContext<TrustRecord> context) {
        return context.record().asOf().orElse(LocalDate.MAX);
    }

    /** Visits the initiatives of which a measure has a row, with the row. */
    static <R> void rows(
            RuleContext<TrustRecord> context, List<R> rows, Function<R, Initiative> initiative, RowVisit<R> visit) {
        IdentityHashMap<Initiative, R> byInitiative = new IdentityHashMap<>();
        rows.forEach(row -> byInitiative.put(initiative.apply(row), row));
        each(context, (place, each) -> {
            R row = byInitiative.get(each);
            if (row != null) {
                visit.look(place, row);
            }
        });
    }

    /** Looks at an initiative and at what a measure says of it. */
    @FunctionalInterface
    interface RowVisit<R> {
        void look(JsonPointer place, R row);
    }

    static void each(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, Initiative> visit) {
        context.each("initiatives", context.record().initiatives(), visit);
    }

    /** A rule that looks at one initiative at a time, and reports at the initiative itself. */
    static Rule<TrustRecord> rule(
            RuleDescription description, Predicate<Initiative> fault, Function<Initiative, String> message) {
        return rule(description, fault, place -> place, message);
    }

    /** A rule that looks at one initiative at a time, and reports at a property of it. */
    static Rule<TrustRecord> rule(
            RuleDescription description,
            Predicate<Initiative> fault,
            Function<JsonPointer, JsonPointer> at,
            Function<Initiative, String> message) {
        return Rule.of(
                description,
                context -> each(context, (place, initiative) -> {
                    if (fault.test(initiative)) {
                        context.report(at.apply(place), message.apply(initiative));
                    }
                }));
    }
}
