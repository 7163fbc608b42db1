// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowIterator;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Wire;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table read one at a time, such as those of {@code CsvTable.segments().rows(file, ReadPolicy.STRICT)}; what is
 * wrong with the headings comes before them.
 *
 * @param <T> the type of a row
 * @since 0.1.0
 */
public final class CsvRowReader<T> extends RowIterator<T> {
    private final TableRows table;
    private final Shape<T> shape;
    private final RowLayout layout;
    private final ReadPolicy policy;
    private final ReadOptions options;
    private boolean hasBegun;
    private int row = 1;
    private String pointer = "";
    private TextPlace place = new TextPlace(1, 1);

    CsvRowReader(Reader in, Shape<T> shape, RowLayout layout, ReadPolicy policy, ReadOptions options) {
        super(policy);
        table = new TableRows(in, layout, options.maxLength());
        this.shape = shape;
        this.layout = layout;
        this.policy = policy;
        this.options = options;
    }

    /**
     * Whether there are headings by which rows can be read.
     *
     * @return false if there are none, or an error in them
     */
    public boolean hasHeader() {
        return table.header().isPresent();
    }

    /**
     * The number of the row that was read last, as a spreadsheet shows it.
     *
     * @return the number; 1, that of the headings, where none was read
     */
    public int row() {
        return row;
    }

    /**
     * The pointer with which the findings of the row that was read last start.
     *
     * @return the pointer, such as {@code /0} of row 2; empty where no row was read
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Where in the text the row that was read last starts.
     *
     * @return the place
     */
    public TextPlace place() {
        return place;
    }

    @Override
    public void close() {
        table.close();
    }

    @Override
    protected Optional<Parsed<T>> read() {
        List<Finding> found = new ArrayList<>();
        if (!hasBegun) {
            hasBegun = true;
            found.addAll(table.takeFindings());
        }
        Optional<CsvRow> row = found.isEmpty() ? table.next() : Optional.empty();
        Optional<T> value = row.flatMap(each -> read(each, found));
        found.addAll(0, table.takeFindings());
        if (row.isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        found.forEach(findings()::add);
        ValidationReport report = ValidationReport.of(found);
        return Optional.of(value.filter(any -> policy == ReadPolicy.LENIENT || !report.hasErrors())
                .map(any -> Parsed.of(any, report))
                .orElseGet(() -> Parsed.failed(report)));
    }

    private Optional<T> read(CsvRow row, List<Finding> found) {
        if (table.passesOver(row)) {
            return Optional.empty();
        }
        countRow();
        this.row = row.number();
        pointer = "/" + row.record();
        place = row.start();
        if (!table.fits(row)) {
            return Optional.empty();
        }
        Header header = table.header().orElseThrow();
        Parsed<T> parsed =
                Wire.readValue(new RowReader(layout, header).tokens(row), pointer, shape, ReadPolicy.LENIENT, options);
        for (Finding finding : parsed.report().findings()) {
            if (!RowFindings.isOfForeignHeading(finding, row, header)) {
                found.add(RowFindings.located(finding, pointer, row, header));
            }
        }
        return parsed.value();
    }
}
