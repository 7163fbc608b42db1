// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link GroupComparison} as data and as a table: what a row answers is said here once for both. */
final class GroupComparisonText {
    private static final int MAX_WIDTH = 120;
    private static final String CEO = CountedGroup.CEO.label();
    private static final String OTHERS = CountedGroup.NON_CEO.label();
    private static final String DIFFERENCE = "difference";
    private static final String NOTHING = "-";
    private static final String P = "p";
    private static final String HOLM = "p, Holm";
    private static final String SMALLEST = "smallest p";

    private GroupComparisonText() {}

    static Explanation explain(GroupComparison comparison) {
        ExplanationBuilder explanation = Explanation.of(GroupComparison.DESCRIPTION)
                .options(options(comparison))
                .addSteps(Step.of("m, comparisons declared", comparison.names().size()));
        for (String name : comparison.names()) {
            answers(comparison, name)
                    .forEach((column, answer) ->
                            explanation.addAnswers(NamedAnswer.of(name + ": " + column, withCaveats(answer))));
        }
        return explanation.build();
    }

    static TextTable table(GroupComparison comparison, ReportingGuard guard) {
        boolean hasInterval =
                definedDifferences(comparison).anyMatch(each -> each.interval().isPresent());
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(GroupComparison.DESCRIPTION.title() + ": " + CEO + " v " + OTHERS)
                .column("", Alignment.LEFT);
        Stream.of(CEO, OTHERS, "Difference", "One leader out").forEach(header -> table.column(header, Alignment.RIGHT));
        if (hasInterval) {
            table.column("Interval", Alignment.RIGHT);
        }
        if (comparison.adjustment().isPresent()) {
            Stream.of(P, HOLM, "Smallest p").forEach(header -> table.column(header, Alignment.RIGHT));
        }
        comparison.names().forEach(name -> table.row(cells(name, answers(comparison, name), hasInterval, guard)));
        notes(comparison, guard).forEach(table::note);
        return table.build();
    }

    private static List<String> cells(
            String name, Map<String, Estimate> answers, boolean hasInterval, ReportingGuard guard) {
        List<String> cells = new ArrayList<>(List.of(name));
        answers.forEach((column, answer) -> {
            cells.add(guard.text(answer));
            if (column.equals(DIFFERENCE)) {
                boolean isSuppressed = guard.isSuppressed(answer);
                cells.add(isSuppressed ? NOTHING : range(answer));
                if (hasInterval) {
                    cells.add(isSuppressed ? NOTHING : interval(answer));
                }
            }
        });
        return cells;
    }

    private static Map<String, Estimate> answers(GroupComparison comparison, String name) {
        PrevalenceDifference difference = comparison.difference(name);
        Map<String, Estimate> answers = new LinkedHashMap<>();
        answers.put(CEO, difference.first());
        answers.put(OTHERS, difference.second());
        answers.put(DIFFERENCE, difference.estimate());
        comparison.permutation(name).ifPresent(permutation -> {
            answers.put(P, permutation.estimate());
            comparison.adjustment().ifPresent(holm -> answers.put(HOLM, holm.adjusted(name)));
            answers.put(SMALLEST, permutation.smallestAttainable(Tail.TWO_SIDED));
        });
        return answers;
    }

    private static Estimate withCaveats(Estimate answer) {
        List<Caveat> caveats = Stream.concat(GroupComparison.DESCRIPTION.caveats().stream(), answer.caveats().stream())
                .distinct()
                .toList();
        return answer instanceof Defined defined
                ? defined.toBuilder().caveats(caveats).build()
                : Undefined.of(((Undefined) answer).reason(), answer.n(), caveats);
    }

    private static List<String> notes(GroupComparison comparison, ReportingGuard guard) {
        List<String> notes = new ArrayList<>();
        Map<String, String> options = options(comparison);
        if (!options.isEmpty()) {
            notes.add(options.entrySet().stream()
                    .map(option -> option.getKey() + " " + option.getValue())
                    .collect(Collectors.joining(", ", "Options: ", ".")));
        }
        definedDifferences(comparison)
                .flatMap(each -> each.interval().stream())
                .map(each ->
                        "Interval: " + each.method() + ", level " + NumberText.of(each.level()) + ", each by itself.")
                .distinct()
                .forEach(notes::add);
        if (comparison.adjustment().isPresent()) {
            notes.add(
                    "p: exact, two-sided; by Holm for the " + comparison.names().size()
                            + " comparisons declared. Smallest p: what as many leaders who voice it could have given at all.");
            attainable(comparison, guard).forEach(notes::add);
        }
        Explanation explanation = explain(comparison);
        explanation.answers().stream()
                .map(NamedAnswer::answer)
                .flatMap(GroupComparisonText::missing)
                .distinct()
                .forEach(notes::add);
        explanation.caveats().forEach(caveat -> notes.add(caveat.toLine()));
        return notes;
    }

    /** What no data of groups of these sizes can go below. */
    private static Set<String> attainable(GroupComparison comparison, ReportingGuard guard) {
        return comparison.names().stream()
                .map(name -> comparison.difference(name).groups())
                .filter(groups -> groups.whyUndefined().isEmpty() && !guard.isSuppressed(groups.smallerGroup()))
                .map(groups -> {
                    double least = NullDistribution.ofMentions(groups.n1(), groups.n2(), groups.n1(), 0)
                            .p(Tail.TWO_SIDED);
                    return "No split of " + groups.n1() + " v " + groups.n2() + " leaders has a p below "
                            + NumberText.brief(least) + ".";
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> missing(Answer answer) {
        return answer instanceof Undefined undefined
                ? Stream.of(TextTable.MISSING + ": " + undefined.reason().wording() + ".")
                : Stream.empty();
    }

    /** What all rows share. */
    private static Map<String, String> options(GroupComparison comparison) {
        Map<String, String> shared = new LinkedHashMap<>();
        comparison.names().stream()
                .map(name -> comparison.difference(name).groups().basis().options())
                .forEach(options -> shared.putAll(options));
        shared.entrySet()
                .removeIf(option -> comparison.names().stream()
                        .map(name ->
                                comparison.difference(name).groups().basis().options())
                        .anyMatch(options -> !option.getValue().equals(options.get(option.getKey()))));
        return shared;
    }

    private static Stream<Defined> definedDifferences(GroupComparison comparison) {
        return comparison.names().stream()
                .map(name -> comparison.difference(name).estimate())
                .flatMap(answer -> answer instanceof Defined defined ? Stream.of(defined) : Stream.empty());
    }

    private static String range(Estimate answer) {
        return answer instanceof Defined defined
                ? defined.leaveOneOut()
                        .map(range -> NumberText.range(range.lowest(), range.highest()))
                        .orElse(NOTHING)
                : NOTHING;
    }

    private static String interval(Estimate answer) {
        return answer instanceof Defined defined
                ? defined.interval()
                        .map(interval -> NumberText.range(interval.lower(), interval.upper()))
                        .orElse(NOTHING)
                : NOTHING;
    }
}
