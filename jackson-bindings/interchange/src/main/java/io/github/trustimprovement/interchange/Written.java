// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.interchange.csv.TableCsv;
import io.github.trustimprovement.interchange.csv.TrustTables;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values in files, by the ending of the file. */
final class Written {
    private static final List<String> OF_ANYTHING = List.of(".txt", ".md", ".html", ".csv", ".json");
    private static final List<String> OF_RECORDS = List.of(".txt", ".md", ".html", ".csv", ".ndjson", ".json");
    private static final List<String> OF_A_TEXT = List.of(".txt");

    private Written() {}

    static void write(Object value, Path path) {
        String ending = Forms.ending(path);
        if (value instanceof TrustRecord trust && ending.equals(Forms.FOLDER)) {
            TrustTables.write(trust, path);
        } else if (value instanceof String text) {
            writeText(".txt".equals(ending) ? Optional.of(text) : Optional.empty(), path, "a text", OF_A_TEXT);
        } else if (".json".equals(ending)) {
            TrustImprovementJson.write(value instanceof Result result ? result.explain() : value, path);
        } else {
            writeText(text(value, ending), path, "it", endings(value));
        }
    }

    private static Optional<String> text(Object value, String ending) {
        return switch (ending) {
            case ".txt" -> table(value, TextTable::toString);
            case ".md" -> table(value, TextTable::toMarkdown);
            case ".html" -> table(value, Written::page);
            case ".csv" ->
                Optional.of(records(value).map(RecordList::csv).orElseGet(() -> TableCsv.of(Tables.of(value))));
            case ".ndjson" -> records(value).map(RecordList::lines);
            default -> Optional.empty();
        };
    }

    private static Optional<String> table(Object value, Function<TextTable, String> form) {
        return Optional.of(form.apply(Tables.of(value)));
    }

    /** The rows that a value consists of. */
    private static Optional<RecordList<?>> records(Object value) {
        return RecordList.of(
                value instanceof Study study ? study.codedSegments().toList() : value);
    }

    /** A page by itself: what a table does not say of its letters, a browser would guess. */
    private static String page(TextTable table) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                + table.title().map(Written::titleText).orElse("Table") + "</title></head>\n<body>\n"
                + table.toHtml() + "</body>\n</html>\n";
    }

    private static String titleText(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static List<String> endings(Object value) {
        List<String> endings = new ArrayList<>(records(value).isPresent() ? OF_RECORDS : OF_ANYTHING);
        if (value instanceof TrustRecord) {
            endings.add("a folder");
        }
        return endings;
    }

    private static void writeText(Optional<String> text, Path path, String what, List<String> endings) {
        try {
            Files.writeString(path, text.orElseThrow(() -> Forms.refused(what + " is written as", endings, path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
