// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rules on segments: where they lie and how they were coded. */
final class SegmentRules {
    private static final Function<Study, Map<String, Integer>> TEXT_LENGTHS = SegmentRules::textLengths;

    private static final RuleDescription LOCATOR_REVERSED = By.rule(
                    "study/locator-empty-or-reversed", Severity.ERROR, By.AOL.at("2.3"), "V50")
            .title("Locator that is empty or ends before it starts")
            .rationale("A segment is a stretch of what was said. A place without extent cannot be read again, so the "
                    + "coding cannot be checked.")
            .hint("let the end come after the start")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription LOCATOR_OUTSIDE = By.rule(
                    "study/locator-outside-source", Severity.ERROR, By.AOL.at("2.3"), "V50")
            .title("Locator beyond the text of its source")
            .rationale("The place was taken from another version of the text, or counted in other units. Code points "
                    + "are counted here, not bytes or UTF-16 units.")
            .hint("count code points in the text that the source holds")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription BOTH_WAYS = By.rule(
                    "study/coder-both-ways", Severity.WARNING, By.AOL.at("3.3, Lever valence"), "C67", "V40")
            .title("One coder, one segment, one lever, both valences")
            .rationale("A remark may be mixed, and then both valences are right. Where it is a slip, each of them is "
                    + "counted.")
            .hint("split the segment, or drop one of the codings")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription VALENCE_ALONE = By.rule(
                    "study/valence-without-lever", Severity.ERROR, By.AOL.at("3.3, Lever valence"), "C67", "V39")
            .title("Valence on what is no lever or theme")
            .rationale("A valence is said of a lever in a context. As a code of its own it judges nothing.")
            .hint("record a judgement: a lever or theme, and the valence")
            .schemaCanSayIt(true)
            .build();

    private SegmentRules() {}

    static List<Rule<Study>> all() {
        return List.of(
                Rule.of(
                        LOCATOR_REVERSED,
                        context -> StudyWalk.segments(context, (place, segment) -> {
                            if (segment.locator() instanceof CodePoints range
                                    && range.endExclusive() <= range.startCodePoint()) {
                                context.report(
                                        place.then("locator"),
                                        "no extent from " + range.startCodePoint() + " to " + range.endExclusive());
                            } else if (segment.locator() instanceof TimeSpan span
                                    && span.end().compareTo(span.start()) <= 0) {
                                context.report(
                                        place.then("locator"), "no extent from " + span.start() + " to " + span.end());
                            }
                        })),
                Rule.of(LOCATOR_OUTSIDE, context -> {
                    Map<String, Integer> lengths = context.index(TEXT_LENGTHS);
                    StudyWalk.segments(context, (place, segment) -> {
                        Integer length = lengths.get(segment.source());
                        if (length != null
                                && segment.locator() instanceof CodePoints range
                                && range.endExclusive() > length) {
                            context.report(
                                    place.then("locator").then("endExclusive"),
                                    "ends at " + range.endExclusive() + ", but source '" + segment.source() + "' has "
                                            + length + " code points");
                        }
                    });
                }),
                Rule.of(
                        BOTH_WAYS,
                        context -> StudyWalk.segments(context, (place, segment) -> bothWays(context, place, segment))),
                Rule.of(
                        VALENCE_ALONE,
                        context -> StudyWalk.codings(context, (place, coding) -> {
                            if (coding.code().isPresent() && coding.code().get() instanceof Valence valence) {
                                context.report(place.then("code"), valence.code() + " stands without a lever");
                            }
                        })));
    }

    /** One finding a lever and coder, on the list: neither of the two codings is the wrong one. */
    private static void bothWays(RuleContext<Study> context, JsonPointer place, Segment segment) {
        Map<List<String>, Set<Valence>> valences = new LinkedHashMap<>();
        for (Coding coding : segment.codings()) {
            coding.judgement()
                    .ifPresent(judgement -> judgement
                            .effectiveValence()
                            .ifPresent(valence -> valences.computeIfAbsent(
                                            List.of(
                                                    judgement.lever().code(),
                                                    coding.coder().orElse("")),
                                            key -> EnumSet.noneOf(Valence.class))
                                    .add(valence)));
        }
        valences.forEach((leverAndCoder, found) -> {
            if (found.size() > 1) {
                String coder = leverAndCoder.get(1);
                context.report(
                        place.then("codings"),
                        leverAndCoder.get(0) + " is both positive and negative here"
                                + (coder.isEmpty() ? "" : " for coder '" + coder + "'"));
            }
        });
    }

    private static Map<String, Integer> textLengths(Study study) {
        Map<String, Integer> lengths = new HashMap<>();
        Places.unambiguous(study.sources(), Source::id)
                .forEach((id, source) ->
                        source.text().ifPresent(text -> lengths.put(id, text.codePointCount(0, text.length()))));
        return lengths;
    }
}
