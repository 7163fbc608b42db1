// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
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

/** The records of a table one by one; what is wrong with the header comes before them. */
final class CsvRecords<T> extends RowIterator<T> {
    private final TableRows table;
    private final Shape<T> shape;
    private final RowLayout layout;
    private final ReadPolicy policy;
    private final ReadOptions options;
    private boolean hasBegun;

    CsvRecords(Reader in, Shape<T> shape, RowLayout layout, ReadPolicy policy, ReadOptions options) {
        super(policy);
        table = new TableRows(in, layout, options.maxLength());
        this.shape = shape;
        this.layout = layout;
        this.policy = policy;
        this.options = options;
    }

    /** Whether rows can be read at all. */
    boolean hasHeader() {
        return table.header().isPresent();
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
        countRow();
        if (!table.fits(row)) {
            return Optional.empty();
        }
        Header header = table.header().orElseThrow();
        String pointer = "/" + row.record();
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
