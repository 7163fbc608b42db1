// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.TextPlace;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table one by one, those that fit its header, and what is wrong with the table so far. */
final class TableRows implements AutoCloseable {
    private static final int LARGEST_CELL = 1 << 30; // the handler and the source keep the limit

    private final TableSource source;
    private final RowHandler handler;
    private final CsvReader<CsvRow> csv;
    private final Optional<Header> header;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable CsvRow ahead;
    private @Nullable Finding fault;

    TableRows(Reader in, RowLayout layout, int maxLength) {
        try {
            source = new TableSource(in, maxLength);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table", e);
        }
        handler = new RowHandler(maxLength, source.linesBefore());
        csv = CsvReader.builder()
                .fieldSeparator(source.separator().orElseGet(() -> Separator.of(source.head(), layout)))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_CELL)
                .build(handler, source);
        ahead = fetch();
        header = filled().map(row -> Header.of(row, layout));
        header.ifPresent(found -> findings.addAll(found.findings()));
        if (findings.isEmpty() && header.isEmpty()) {
            findings.add(CsvRule.EMPTY.at(new TextPlace(1, 1), "the table has no headings"));
        }
    }

    /** The header, if rows can be read by it. */
    Optional<Header> header() {
        return header.filter(found -> !found.isFaulty());
    }

    /** What was found since this was called last. */
    List<Finding> takeFindings() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /** The next row that is neither blank nor a note of a template; empty at the end, and where a row is of no use. */
    Optional<CsvRow> next() {
        Optional<CsvRow> row = header().flatMap(any -> filled());
        while (row.isPresent() && row.get().isOfTemplate()) {
            row = filled();
        }
        return row;
    }

    /** Whether a row is a note to people; says so if it is, since it may have been meant as something else. */
    boolean passesOver(CsvRow row) {
        if (row.isNote()) {
            String message = "passed over, as a note to people: " + row.cells().get(0);
            findings.add(CsvRule.NOTE.at(row, 0, message).toBuilder()
                    .hint(CsvRule.NOTE.description().remedy())
                    .build());
        }
        return row.isNote();
    }

    /** Whether a row fits the header; says so if not. */
    boolean fits(CsvRow row) {
        int width = header().map(Header::width).orElse(0);
        int cells = row.cells().size();
        if (cells > width) {
            findings.add(CsvRule.ROW_TOO_LONG.at(row, width, "left out: " + width + " cells expected, was: " + cells));
        } else if (cells < width) {
            findings.add(CsvRule.ROW_TOO_SHORT.at(
                    row, cells - 1, width + " cells expected, was: " + cells + "; the others are empty"));
        }
        return cells <= width;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the table", e);
        }
    }

    private Optional<CsvRow> filled() {
        Optional<CsvRow> row = one();
        while (row.isPresent() && row.get().isBlank()) {
            row = one();
        }
        return row;
    }

    /** The next row; looks one ahead, since the last is none. */
    private Optional<CsvRow> one() {
        CsvRow row = ahead;
        ahead = row == null ? null : fetch();
        if (row != null && ahead == null && fault == null) {
            if (!row.cells().equals(List.of(TableSource.END))) {
                int cell = row.cells().size() - 1;
                findings.add(lost(CsvRule.SYNTAX.at(row, cell, "a quote is opened here and not closed")));
            }
            return Optional.empty();
        }
        if (row == null && fault != null) {
            findings.add(fault);
            fault = null;
        }
        return Optional.ofNullable(row);
    }

    private @Nullable CsvRow fetch() {
        try {
            CsvRow row = csv.iterator().hasNext() ? csv.iterator().next() : null;
            source.endRow();
            return row;
        } catch (CsvParseException e) {
            fault = lost(
                    e.getCause() instanceof CsvFault found
                            ? found.at(handler.place())
                            : CsvRule.SYNTAX.at(
                                    handler.place(),
                                    "a text after the closing quote of a cell; a quote within a cell is doubled"));
            return null;
        }
    }

    private static Finding lost(Finding finding) {
        String hint = finding.hint().map(first -> first + "; ").orElse("") + "nothing after this was read";
        return finding.toBuilder().hint(hint).build();
    }
}
