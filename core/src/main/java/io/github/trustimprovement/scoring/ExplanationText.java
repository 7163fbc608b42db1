// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An {@link Explanation} as lines and as a table. */
final class ExplanationText {
    private static final int MAX_WIDTH = 100;

    private ExplanationText() {}

    static String text(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(explanation.title() + pairs(explanation.subject(), ": ", ""));
        lines.add("Formula: " + explanation.formula());
        if (!explanation.options().isEmpty()) {
            lines.add("Options: " + pairs(explanation.options(), "", ""));
        }
        explanation.steps().forEach(step -> lines.add("  " + step));
        explanation.answers().forEach(each -> lines.add("  " + each.what() + ": " + details(each.answer())));
        explanation.caveats().forEach(caveat -> lines.add(caveat.toLine()));
        explanation.sources().forEach(source -> lines.add("Source: " + source));
        return String.join("\n", lines) + "\n";
    }

    static TextTable table(Explanation explanation) {
        boolean hasRange = any(explanation, defined -> defined.leaveOneOut().isPresent());
        boolean hasInterval = any(explanation, defined -> defined.interval().isPresent());
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(explanation.title() + pairs(explanation.subject(), ": ", ""))
                .column("", Alignment.LEFT)
                .column("Value", Alignment.RIGHT)
                .column("n", Alignment.RIGHT);
        if (hasRange) {
            table.column("One leader out", Alignment.RIGHT);
        }
        if (hasInterval) {
            table.column("Interval", Alignment.RIGHT);
        }
        for (NamedAnswer each : explanation.answers()) {
            List<String> cells = new ArrayList<>(List.of(
                    each.what(),
                    ReportingGuard.countsOnly().text(each.answer()),
                    Long.toString(each.answer().n())));
            if (hasRange) {
                cells.add(cell(
                        each.answer(),
                        defined -> defined.leaveOneOut()
                                .map(range -> range(range.lowest(), range.highest()))
                                .orElse("")));
            }
            if (hasInterval) {
                cells.add(cell(
                        each.answer(),
                        defined -> defined.interval()
                                .map(interval -> range(interval.lower(), interval.upper()))
                                .orElse("")));
            }
            table.row(cells);
        }
        notes(explanation).forEach(table::note);
        return table.build();
    }

    private static List<String> notes(Explanation explanation) {
        List<String> notes = new ArrayList<>();
        if (!explanation.options().isEmpty()) {
            notes.add("Options: " + pairs(explanation.options(), "", "."));
        }
        explanation.answers().stream()
                .map(NamedAnswer::answer)
                .flatMap(answer -> answer instanceof Defined defined ? defined.interval().stream() : null)
                .map(interval -> "Interval: " + interval.method() + ", level " + interval.level() + ".")
                .distinct()
                .forEach(notes::add);
        explanation.answers().stream()
                .filter(each -> each.answer() instanceof Undefined)
                .map(each -> TextTable.MISSING + ": "
                        + ((Undefined) each.answer()).reason().wording() + ".")
                .distinct()
                .forEach(notes::add);
        explanation.caveats().forEach(caveat -> notes.add(caveat.toLine()));
        return notes;
    }

    private static boolean any(Explanation explanation, Function<Defined, Boolean> property) {
        return explanation.answers().stream()
                .anyMatch(each -> each.answer() instanceof Defined defined && property.apply(defined));
    }

    private static String cell(Answer answer, Function<Defined, String> text) {
        return answer instanceof Defined defined ? text.apply(defined) : "";
    }

    private static String range(double lower, double upper) {
        return String.format(Locale.ROOT, "%.3f to %.3f", lower, upper);
    }

    private static String details(Answer answer) {
        StringBuilder text = new StringBuilder(answer.toString());
        if (answer instanceof Defined defined) {
            defined.leaveOneOut()
                    .ifPresent(
                            range -> text.append("; ").append(range.toString().toLowerCase(Locale.ROOT)));
            defined.interval().ifPresent(interval -> text.append("; interval ").append(interval));
            defined.seed().ifPresent(seed -> text.append("; seed ").append(seed));
        }
        return text.toString();
    }

    private static String pairs(Map<String, String> pairs, String before, String after) {
        return pairs.isEmpty()
                ? ""
                : pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + " " + pair.getValue())
                        .collect(Collectors.joining(", ", before, after));
    }
}
