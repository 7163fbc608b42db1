// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Wire;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one table. */
final class TableReader<T> {
    private final Shape<T> shape;
    private final RowLayout layout;
    private final ReadPolicy policy;
    private final ReadOptions options;
    private final List<T> records = new ArrayList<>();

    TableReader(Shape<T> shape, RowLayout layout, ReadPolicy policy, ReadOptions options) {
        this.shape = shape;
        this.layout = layout;
        this.policy = policy;
        this.options = options;
    }

    Parsed<List<T>> read(String text) {
        ParsedTable table = ParsedTable.of(text, layout);
        CappedFindings findings = new CappedFindings();
        table.findings().forEach(findings::add);
        table.header().ifPresent(header -> {
            RowReader reader = new RowReader(layout, header);
            table.rows().forEach(row -> read(row, header, reader, findings));
        });
        ValidationReport report = findings.report();
        return table.header().isEmpty() || (policy == ReadPolicy.STRICT && report.hasErrors())
                ? Parsed.failed(report)
                : Parsed.of(List.copyOf(records), report);
    }

    private void read(CsvRow row, Header header, RowReader reader, CappedFindings findings) {
        String pointer = "/" + row.record();
        Parsed<T> found = Wire.readValue(reader.tokens(row), pointer, shape, ReadPolicy.LENIENT, options);
        found.value().ifPresent(records::add);
        for (Finding finding : found.report().findings()) {
            if (!RowFindings.isOfForeignHeading(finding, row, header)) {
                findings.add(RowFindings.located(finding, pointer, row, header));
            }
        }
    }
}
