// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as rows of cells: the header, if it can be read by, the rows that fit it, and what is wrong with either. */
record ParsedTable(Optional<Header> header, List<CsvRow> rows, List<Finding> findings) {
    static ParsedTable of(String text, RowLayout layout) {
        try (TableRows table = new TableRows(new StringReader(text), layout, text.length() + 1)) {
            List<CsvRow> rows = new ArrayList<>();
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
                row.filter(each -> !table.passesOver(each)).filter(table::fits).ifPresent(rows::add);
            }
            return new ParsedTable(table.header(), rows, table.takeFindings());
        }
    }
}
