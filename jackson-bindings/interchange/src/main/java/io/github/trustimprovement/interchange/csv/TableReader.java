// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Wire;
import io.github.trustimprovement.wire.WireRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one table. */
final class TableReader<T> {
    /** Findings of one rule beyond this are counted and not listed, as in documents. */
    private static final int MOST_A_RULE = 1_000;

    private final Shape<T> shape;
    private final RowLayout layout;
    private final ReadPolicy policy;
    private final ReadOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> countByRule = new HashMap<>();
    private final List<T> records = new ArrayList<>();

    TableReader(Shape<T> shape, RowLayout layout, ReadPolicy policy, ReadOptions options) {
        this.shape = shape;
        this.layout = layout;
        this.policy = policy;
        this.options = options;
    }

    Parsed<List<T>> read(String text) {
        try (CsvReader<CsvRow> csv = CsvReader.builder()
                .fieldSeparator(Separator.of(text, layout))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(false)
                .build(new RowHandler(), text)) {
            return read(csv.iterator());
        } catch (CsvParseException e) {
            return failed(CsvRule.SYNTAX, "no table from here on: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a text", e);
        }
    }

    private Parsed<List<T>> read(Iterator<CsvRow> rows) {
        CsvRow first = null;
        while (first == null && rows.hasNext()) {
            CsvRow row = rows.next();
            first = row.isBlank() ? null : row;
        }
        if (first == null) {
            return failed(CsvRule.EMPTY, "the table has no headings");
        }
        Header header = Header.of(first, layout);
        header.findings().forEach(this::report);
        if (ValidationReport.of(header.findings()).hasErrors()) {
            return Parsed.failed(report());
        }
        RowReader reader = new RowReader(layout, header);
        rows.forEachRemaining(row -> {
            if (!row.isBlank() && !row.isComment()) {
                read(row, header, reader);
            }
        });
        return policy == ReadPolicy.STRICT && report().hasErrors()
                ? Parsed.failed(report())
                : Parsed.of(List.copyOf(records), report());
    }

    private void read(CsvRow row, Header header, RowReader reader) {
        int cells = row.cells().size();
        if (cells > header.width()) {
            report(CsvRule.ROW_TOO_LONG.at(
                    row, header.width(), "left out: " + header.width() + " cells expected, was: " + cells));
            return;
        }
        if (cells < header.width()) {
            report(CsvRule.ROW_TOO_SHORT.at(
                    row, cells - 1, header.width() + " cells expected, was: " + cells + "; the others are empty"));
        }
        Parsed<T> found =
                Wire.readValue(reader.tokens(row), "/" + (row.number() - 2), shape, ReadPolicy.LENIENT, options);
        found.value().ifPresent(records::add);
        found.report().findings().stream()
                .filter(finding -> !isOfForeignHeading(finding, row, header))
                .forEach(finding -> report(located(finding, row, header)));
    }

    /** The header has been reported once; its rows are not. */
    private static boolean isOfForeignHeading(Finding finding, CsvRow row, Header header) {
        return finding.rule().equals(WireRule.UNKNOWN_PROPERTY.code())
                && cell(finding, row).map(header::isForeign).orElse(false);
    }

    private static Finding located(Finding finding, CsvRow row, Header header) {
        FindingBuilder located = finding.toBuilder().putAttribute(CsvTable.ROW, Integer.toString(row.number()));
        heading(finding, row, header).ifPresent(heading -> located.putAttribute(CsvTable.HEADING, heading));
        return located.build();
    }

    private static Optional<String> heading(Finding finding, CsvRow row, Header header) {
        if (finding.rule().equals(WireRule.MISSING.code())) {
            String path = finding.pointer() + "/" + finding.attributes().get("expected");
            return Optional.of(path.substring(path.indexOf('/', 1) + 1).replace('/', Heading.SEPARATOR));
        }
        return cell(finding, row).map(header::heading);
    }

    /** The cell that starts where a finding points. */
    private static Optional<Integer> cell(Finding finding, CsvRow row) {
        return finding.place().map(row.places()::indexOf).filter(cell -> cell >= 0);
    }

    private Parsed<List<T>> failed(CsvRule rule, String message) {
        report(Finding.builder()
                .rule(rule.code())
                .severity(rule.severity())
                .place(new TextPlace(1, 1))
                .message(message)
                .build());
        return Parsed.failed(report());
    }

    private void report(Finding finding) {
        if (countByRule.merge(finding.rule(), 1, Integer::sum) <= MOST_A_RULE) {
            findings.add(finding);
        }
    }

    private ValidationReport report() {
        return ValidationReport.of(findings);
    }
}
