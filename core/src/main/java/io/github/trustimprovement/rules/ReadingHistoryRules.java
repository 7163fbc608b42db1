// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.readings.ContextBy;
import io.github.trustimprovement.scoring.readings.ReadingAge;
import io.github.trustimprovement.scoring.readings.ReadingStaleness;
import io.github.trustimprovement.scoring.readings.ValenceByContext;
import io.github.trustimprovement.scoring.readings.ValenceDrift;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rules on how readings of a lever differ from context to context and from date to date. */
final class ReadingHistoryRules {
    private static final RuleDescription STALE = By.rule(
                    "lever/reading-stale", Severity.INFO, By.AOL.at("5"), "C47", "V44")
            .title("Lever that was last read long ago")
            .rationale("What a lever is worth to a trust may change, so that it is judged anew from time to time, in "
                    + "each context for itself. How long a reading holds is for the trust to say.")
            .hint("read the lever again in this context, or note why the last reading still holds")
            .threshold("the number of days, up to the day of the record, for which a reading holds")
            .schemaCanSayIt(false)
            .addMeasures(ReadingStaleness.DESCRIPTION.code())
            .build();

    private static final RuleDescription OTHERWISE_HERE = By.rule(
                    "lever/judged-otherwise-in-context", Severity.INFO, By.AOL.at("3.3, Lever valence"), "C46", "V39")
            .title("Context in which a lever is judged the other way")
            .rationale(
                    "A lever that helps in most places may hinder in one. Both judgements hold where they were made, "
                            + "and a view of all readings together would hide the difference, most of all "
                            + "where as many speak for the lever as against it.")
            .hint("ask what in this context makes the difference, and report it beside the others")
            .schemaCanSayIt(false)
            .addMeasures(ValenceByContext.DESCRIPTION.code())
            .build();

    private static final RuleDescription TURNED = By.rule(
                    "lever/judgement-turned", Severity.INFO, By.AOL.at("3.3, Commonality"), "C47", "V45")
            .title("Lever of which the judgement turned")
            .rationale("Views of a lever shift with time. The later reading does not make the earlier one wrong, and "
                    + "what lay between them is worth knowing.")
            .hint("keep both readings, and note what changed between them")
            .schemaCanSayIt(false)
            .addMeasures(ValenceDrift.DESCRIPTION.code())
            .build();

    private ReadingHistoryRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(STALE, context -> context.record().asOf().ifPresent(day -> stale(context, day))),
                Rule.of(OTHERWISE_HERE, ReadingHistoryRules::otherwise),
                Rule.of(TURNED, ReadingHistoryRules::turned));
    }

    private static void stale(RuleContext<TrustRecord> context, LocalDate day) {
        Map<LeverReading, Set<String>> found = new HashMap<>();
        ReadingStaleness.of(context.record(), day, Math.max(1, Threshold.most(context))).ages().stream()
                .filter(ReadingAge::isStale)
                .forEach(age -> add(
                        found,
                        age.latest(),
                        age.lever().code() + " was last read in " + age.context() + " on "
                                + age.latest().get(0).context().date() + ", more than "
                                + context.threshold().toPlainString() + " days before " + day));
        report(context, found, place -> place.then("context").then("date"));
    }

    private static void otherwise(RuleContext<TrustRecord> context) {
        Map<LeverReading, Set<String>> found = new HashMap<>();
        for (Lever lever : Lever.values()) {
            ValenceByContext contexts =
                    ValenceByContext.of(context.record(), lever, ContextBy.ORGANISATION_AND_SITUATIONS);
            contexts.flippedContexts()
                    .forEach(where -> add(
                            found,
                            contexts.latestOfMajority(where),
                            lever.code() + " is judged the other way in " + where + " than over all its readings"));
            if (contexts.flips() instanceof Undefined
                    && contexts.oppositePairs() instanceof Defined pairs
                    && pairs.value() > 0) {
                contexts.contexts().keySet().forEach(where -> opposite(found, contexts, where, lever));
            }
        }
        report(context, found, place -> place.then("judgement"));
    }

    /** Where the readings of all contexts are even, no context differs from them, and contexts differ from each other. */
    private static void opposite(
            Map<LeverReading, Set<String>> found, ValenceByContext contexts, String where, Lever lever) {
        for (LeverReading reading : contexts.latestOfMajority(where)) {
            reading.judgement()
                    .effectiveValence()
                    .ifPresent(valence -> add(
                            found,
                            List.of(reading),
                            lever.code() + " is judged " + valence.id().slug() + " in " + where
                                    + " and the other way elsewhere; over all its readings neither prevails"));
        }
    }

    private static void turned(RuleContext<TrustRecord> context) {
        Map<LeverReading, Set<String>> found = new HashMap<>();
        for (Lever lever : Lever.values()) {
            ValenceDrift.of(context.record(), lever)
                    .turnList()
                    .forEach(turn -> add(found, turn.readings(), "judgement of " + lever.code() + ": " + turn));
        }
        report(context, found, place -> place.then("judgement"));
    }

    private static void add(Map<LeverReading, Set<String>> found, Collection<LeverReading> readings, String message) {
        readings.forEach(reading ->
                found.computeIfAbsent(reading, key -> new LinkedHashSet<>()).add(message));
    }

    private static void report(
            RuleContext<TrustRecord> context,
            Map<LeverReading, Set<String>> found,
            UnaryOperator<JsonPointer> narrowed) {
        context.each(
                "leverReadings",
                context.record().leverReadings(),
                (place, reading) -> found.getOrDefault(reading, Set.of())
                        .forEach(message -> context.report(narrowed.apply(place), message)));
    }
}
