// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
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

    /** Columns that stand only where some answer fills them. */
    private static final List<Extra> EXTRAS = List.of(
            new Extra(
                    "Leaders",
                    defined ->
                            defined.clusters().stream().mapToObj(Long::toString).findFirst()),
            new Extra(
                    "One leader out",
                    defined -> defined.leaveOneOut().map(range -> range(range.lowest(), range.highest()))),
            new Extra(
                    "Interval",
                    defined -> defined.interval().map(interval -> range(interval.lower(), interval.upper()))));

    private record Extra(String header, Function<Defined, Optional<String>> text) {}

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

    static TextTable table(Explanation explanation, ReportingGuard guard) {
        List<Extra> extras = EXTRAS.stream()
                .filter(extra -> definedAnswers(explanation)
                        .anyMatch(defined -> extra.text.apply(defined).isPresent()))
                .toList();
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(explanation.title() + pairs(explanation.subject(), ": ", ""))
                .column("", Alignment.LEFT)
                .column("Value", Alignment.RIGHT)
                .column("n", Alignment.RIGHT);
        extras.forEach(extra -> table.column(extra.header, Alignment.RIGHT));
        for (NamedAnswer each : explanation.answers()) {
            boolean isSuppressed = guard.isSuppressed(each.answer());
            List<String> cells = new ArrayList<>();
            cells.add(each.what());
            cells.add(guard.text(each.answer()));
            cells.add(isSuppressed ? "" : Long.toString(each.answer().n()));
            for (Extra extra : extras) {
                cells.add(
                        each.answer() instanceof Defined defined && !isSuppressed
                                ? extra.text.apply(defined).orElse("")
                                : "");
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
        definedAnswers(explanation)
                .flatMap(defined -> defined.interval().stream())
                .map(interval -> "Interval: " + interval.method() + ", level " + interval.level() + ".")
                .distinct()
                .forEach(notes::add);
        definedAnswers(explanation)
                .flatMapToLong(defined -> defined.seed().stream())
                .distinct()
                .forEach(seed -> notes.add("Drawn at random from seed " + seed + "."));
        explanation.answers().stream()
                .filter(each -> each.answer() instanceof Undefined)
                .map(each -> TextTable.MISSING + ": "
                        + ((Undefined) each.answer()).reason().wording() + ".")
                .distinct()
                .forEach(notes::add);
        explanation.caveats().forEach(caveat -> notes.add(caveat.toLine()));
        return notes;
    }

    private static Stream<Defined> definedAnswers(Explanation explanation) {
        return explanation.answers().stream()
                .map(NamedAnswer::answer)
                .filter(Defined.class::isInstance)
                .map(Defined.class::cast);
    }

    private static String range(double lower, double upper) {
        return String.format(Locale.ROOT, "%.3f to %.3f", lower, upper);
    }

    private static String details(Answer answer) {
        StringBuilder text = new StringBuilder(answer.toString());
        if (answer instanceof Defined defined) {
            defined.clusters()
                    .ifPresent(number -> text.append("; of ").append(number).append(" leaders"));
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
