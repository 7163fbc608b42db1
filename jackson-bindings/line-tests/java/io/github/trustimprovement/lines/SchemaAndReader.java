// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of {@code docs/spec/schema-and-reader.md}. */
final class SchemaAndReader {
    private static final Path PAGE = Path.of("..", "..", "docs", "spec", "schema-and-reader.md");
    private static final int CELLS_BY_FINDING = 4;
    private static final int CELLS_BY_VALUE = 5;

    private SchemaAndReader() {}

    /** What the page says of each rule of the reader: rule, severity, whether a schema says it. */
    static List<List<String>> byFinding() {
        return rows(CELLS_BY_FINDING);
    }

    /** What the page says of single values: value, text, and what reader and schema do. */
    static List<List<String>> byValue() {
        return rows(CELLS_BY_VALUE);
    }

    /** The rules that a schema speaks for. */
    static Set<String> saidBySchema() {
        return byFinding().stream()
                .filter(row -> row.get(2).equals("yes"))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    private static List<List<String>> rows(int cells) {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(cell -> cell.strip().replace("`", ""))
                            .toList())
                    .filter(row ->
                            row.size() == cells && !List.of("finding", "value").contains(row.get(0)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
