// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.PerformanceProfile;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.Study;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on who was asked, who coded, and what a study reports of itself. */
final class SampleRules {
    private static final RuleDescription TOTALS = By.rule(
                    "study/totals-do-not-reconcile", Severity.WARNING, By.AOL.at("2.3"), "C66")
            .title("Reported totals that do not add up")
            .rationale("Aims, objects, levers and others should make up the total where each segment has one of them. "
                    + "Parts that exceed the total, or complete parts that fall short of it, need a word of "
                    + "explanation.")
            .hint("check the counts")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription GROUP_TOO_SMALL = By.rule(
                    "study/group-too-small", Severity.WARNING, By.AOL.at("2.4"), "V22", "V56")
            .title("Group of leaders below the reporting size")
            .rationale("In a small group a count can point at a person, and a share says little. The least size that "
                    + "may be reported is the caller's to declare.")
            .hint("report the groups together, or leave this one out")
            .threshold("the least number of leaders in a group that may be reported")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription DIVERSITY = By.rule(
                    "study/sample-diversity", Severity.INFO, By.AOL.at("2.1"), "C68", "V23")
            .title("What the sample covers")
            .rationale("A purposive sample is judged by what it covers. The finding lists the values present for "
                    + "each attribute of the trusts; it weights nothing.")
            .hint("see which values are missing, and say so in the report")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription CODER_WITHOUT_SOURCE = By.rule(
                    "study/coder-without-source", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Coder who names no coded source")
            .rationale("Only in a source that a coder has coded is a segment without a code a 'no'. A coder who names "
                    + "none has said nothing, so no agreement can be computed.")
            .hint("list the sources that the coder has been through")
            .schemaCanSayIt(true)
            .build();

    private SampleRules() {}

    static List<Rule<Study>> all() {
        return List.of(
                Rule.of(
                        TOTALS,
                        context -> context.record().reportedTotals().ifPresent(totals -> totals(context, totals))),
                Rule.of(GROUP_TOO_SMALL, SampleRules::groupSizes),
                Rule.of(DIVERSITY, SampleRules::diversity),
                Rule.of(
                        CODER_WITHOUT_SOURCE,
                        context -> context.each("coders", context.record().coders(), (place, coder) -> {
                            if (coder.codedSources().isEmpty()) {
                                context.report(place, "coder '" + coder.id() + "' names no coded source");
                            }
                        })));
    }

    private static void totals(RuleContext<Study> context, ReportedTotals totals) {
        totals.residual().ifPresent(residual -> {
            if (residual < 0 || (residual > 0 && totals.isComplete())) {
                context.report(
                        JsonPointer.ROOT.then("reportedTotals"),
                        "the parts " + (residual < 0 ? "exceed the total by " : "fall short of the total by ")
                                + Math.abs(residual) + ", total: "
                                + totals.segments().orElseThrow());
            }
        });
    }

    private static void groupSizes(RuleContext<Study> context) {
        Map<LeaderGroup, Long> sizes = context.record().participants().stream()
                .flatMap(participant -> participant.leaderGroup().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        for (LeaderGroup group : LeaderGroup.values()) {
            long size = sizes.getOrDefault(group, 0L);
            if (size > 0 && BigDecimal.valueOf(size).compareTo(context.threshold()) < 0) {
                context.report(
                        JsonPointer.ROOT.then("participants"),
                        group.code() + " has " + size + " of at least "
                                + context.threshold().toPlainString() + " leaders");
            }
        }
    }

    private static void diversity(RuleContext<Study> context) {
        List<TrustAttributes> attributes = context.record().participants().stream()
                .flatMap(participant -> participant.trustAttributes().stream())
                .toList();
        if (attributes.isEmpty()) {
            return;
        }
        Map<String, Set<String>> present = new LinkedHashMap<>();
        for (TrustAttributes each : attributes) {
            add(present, "region", each.region());
            add(present, "size", each.sizeBand().or(() -> each.numberOfSchools().map(Object::toString)));
            add(present, "performance profile", each.performanceProfile().map(PerformanceProfile::code));
            add(present, "disadvantaged", each.disadvantagedProportion().map(Object::toString));
            add(present, "ethos", each.ethos().map(Ethos::code));
        }
        context.report(
                JsonPointer.ROOT.then("participants"),
                attributes.size() + " of " + context.record().participants().size() + " participants have attributes; "
                        + present.entrySet().stream()
                                .map(entry -> entry.getKey() + ": "
                                        + (entry.getValue().isEmpty() ? "none" : String.join(", ", entry.getValue())))
                                .collect(Collectors.joining("; ")));
    }

    private static void add(Map<String, Set<String>> present, String attribute, Optional<String> value) {
        Set<String> values = present.computeIfAbsent(attribute, name -> new TreeSet<>());
        value.ifPresent(values::add);
    }
}
