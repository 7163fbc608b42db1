// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.TextPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A table as rows of cells: the header, if it can be read by, the rows that fit it, and what is wrong with either. */
record ParsedTable(Optional<Header> header, List<CsvRow> rows, List<Finding> findings) {
    static ParsedTable of(String text, RowLayout layout) {
        try (CsvReader<CsvRow> csv = CsvReader.builder()
                .fieldSeparator(Separator.of(text, layout))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(false)
                .build(new RowHandler(), text)) {
            return of(csv.iterator(), layout);
        } catch (CsvParseException e) {
            return failed(CsvRule.SYNTAX, "no table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a text", e);
        }
    }

    private static ParsedTable of(Iterator<CsvRow> all, RowLayout layout) {
        CsvRow first = null;
        while (first == null && all.hasNext()) {
            CsvRow row = all.next();
            first = row.isBlank() ? null : row;
        }
        if (first == null) {
            return failed(CsvRule.EMPTY, "the table has no headings");
        }
        Header header = Header.of(first, layout);
        List<Finding> findings = new ArrayList<>(header.findings());
        if (header.isFaulty()) {
            return new ParsedTable(Optional.empty(), List.of(), findings);
        }
        List<CsvRow> rows = new ArrayList<>();
        all.forEachRemaining(row -> {
            if (!row.isBlank() && !row.isComment()) {
                fitting(row, header.width(), findings).ifPresent(rows::add);
            }
        });
        return new ParsedTable(Optional.of(header), rows, findings);
    }

    private static Optional<CsvRow> fitting(CsvRow row, int width, List<Finding> findings) {
        int cells = row.cells().size();
        if (cells > width) {
            findings.add(CsvRule.ROW_TOO_LONG.at(row, width, "left out: " + width + " cells expected, was: " + cells));
            return Optional.empty();
        }
        if (cells < width) {
            findings.add(CsvRule.ROW_TOO_SHORT.at(
                    row, cells - 1, width + " cells expected, was: " + cells + "; the others are empty"));
        }
        return Optional.of(row);
    }

    private static ParsedTable failed(CsvRule rule, String message) {
        return new ParsedTable(Optional.empty(), List.of(), List.of(rule.at(new TextPlace(1, 1), message)));
    }
}
