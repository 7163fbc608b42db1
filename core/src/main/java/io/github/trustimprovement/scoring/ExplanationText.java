// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An {@link Explanation} as lines and as a table. */
final class ExplanationText {
    private static final int MAX_WIDTH = 100;
    private static final String NOTHING = "-";

    private static final String LEFT_OUT = "One leader out";
    private static final String PANEL_FAMILY = "convergence/";

    /** What stands beside a number, where any answer has it. */
    private static final List<Column> BESIDE = List.of(
            new Column(
                    "Leaders",
                    defined -> defined.clusters().stream().boxed().findFirst().map(Object::toString)),
            new Column(
                    LEFT_OUT,
                    defined -> defined.leaveOneOut().map(range -> NumberText.range(range.lowest(), range.highest()))),
            new Column(
                    "Interval",
                    defined ->
                            defined.interval().map(interval -> NumberText.range(interval.lower(), interval.upper()))));

    private ExplanationText() {}

    static String text(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(title(explanation));
        lines.add("Formula: " + explanation.formula());
        if (!explanation.options().isEmpty()) {
            lines.add("Options: " + pairs(explanation.options()));
        }
        explanation.steps().forEach(step -> lines.add("  " + step));
        explanation.answers().forEach(each -> lines.add("  " + each.what() + ": " + details(each.answer())));
        explanation.caveats().forEach(caveat -> lines.add(caveat.toLine()));
        explanation.sources().forEach(source -> lines.add("Source: " + source));
        return String.join("\n", lines) + "\n";
    }

    static TextTable table(Explanation explanation, ReportingGuard guard) {
        List<Column> beside = BESIDE.stream()
                .filter(column -> defined(explanation)
                        .anyMatch(number -> column.text().apply(number).isPresent()))
                .toList();
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(title(explanation))
                .column("", Alignment.LEFT)
                .column("Value", Alignment.RIGHT)
                .column("n", Alignment.RIGHT);
        beside.forEach(column -> table.column(header(column, explanation), Alignment.RIGHT));
        for (NamedAnswer each : explanation.answers()) {
            boolean isSuppressed = guard.isSuppressed(each.answer());
            List<String> cells = new ArrayList<>();
            cells.add(each.what());
            cells.add(guard.text(each.answer()));
            cells.add(isSuppressed ? NOTHING : Long.toString(each.answer().n()));
            beside.forEach(column -> cells.add(isSuppressed ? NOTHING : column.of(each.answer())));
            table.row(cells);
        }
        notes(explanation, guard).forEach(table::note);
        return table.build();
    }

    /** A panel is made of organisations, whatever else of leaders. */
    private static String header(Column column, Explanation explanation) {
        return column.header().equals(LEFT_OUT) && explanation.measure().startsWith(PANEL_FAMILY)
                ? "One organisation out"
                : column.header();
    }

    private static List<String> notes(Explanation explanation, ReportingGuard guard) {
        List<String> notes = new ArrayList<>();
        if (!explanation.options().isEmpty()) {
            notes.add("Options: " + pairs(explanation.options()) + ".");
        }
        defined(explanation)
                .flatMap(number -> number.interval().stream())
                .map(interval -> "Interval: " + interval.method() + ", level " + NumberText.of(interval.level()) + ".")
                .distinct()
                .forEach(notes::add);
        defined(explanation)
                .flatMapToLong(number -> number.seed().stream())
                .distinct()
                .forEach(seed -> notes.add("Seed: " + seed + "."));
        omissionsWithoutNumber(explanation, guard).ifPresent(notes::add);
        notes.addAll(whyUndefined(explanation));
        explanation.caveats().forEach(caveat -> notes.add(caveat.toLine()));
        return notes;
    }

    /** Which ranges do not speak of every omission. */
    private static Optional<String> omissionsWithoutNumber(Explanation explanation, ReportingGuard guard) {
        String names = explanation.answers().stream()
                .filter(each -> !guard.isSuppressed(each.answer()))
                .flatMap(each -> each.answer() instanceof Defined defined
                        ? defined.leaveOneOut().stream()
                                .filter(range -> range.undefined() > 0)
                                .map(range -> each.what() + " (" + range.undefined() + " of " + range.omissions() + ")")
                        : Stream.empty())
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Leaving out one gives no number for some, beside the range: " + names + ".");
    }

    /** A line for each reason; which answers it is of, where there are several reasons. */
    private static List<String> whyUndefined(Explanation explanation) {
        Map<UndefinedReason, List<String>> namesByReason = new LinkedHashMap<>();
        for (NamedAnswer each : explanation.answers()) {
            if (each.answer() instanceof Undefined undefined) {
                namesByReason
                        .computeIfAbsent(undefined.reason(), reason -> new ArrayList<>())
                        .add(each.what());
            }
        }
        return namesByReason.entrySet().stream()
                .map(each -> TextTable.MISSING
                        + (namesByReason.size() > 1 ? " (" + String.join("; ", each.getValue()) + ")" : "") + ": "
                        + each.getKey().wording() + ".")
                .toList();
    }

    private static Stream<Defined> defined(Explanation explanation) {
        return explanation.answers().stream()
                .map(NamedAnswer::answer)
                .filter(Defined.class::isInstance)
                .map(Defined.class::cast);
    }

    private static String details(Answer answer) {
        StringBuilder text = new StringBuilder(answer.toString());
        if (answer instanceof Defined defined) {
            defined.clusters().ifPresent(leaders -> text.append("; leaders ").append(leaders));
            defined.leaveOneOut()
                    .ifPresent(
                            range -> text.append("; ").append(range.toString().toLowerCase(Locale.ROOT)));
            defined.interval().ifPresent(interval -> text.append("; interval ").append(interval));
            defined.seed().ifPresent(seed -> text.append("; seed ").append(seed));
        }
        return text.toString();
    }

    private static String title(Explanation explanation) {
        return explanation.title() + (explanation.subject().isEmpty() ? "" : ": " + pairs(explanation.subject()));
    }

    private static String pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + " " + pair.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A column that is there if any number has something for it. */
    private record Column(String header, Function<Defined, Optional<String>> text) {
        String of(Answer answer) {
            return answer instanceof Defined defined ? text.apply(defined).orElse(NOTHING) : NOTHING;
        }
    }
}
