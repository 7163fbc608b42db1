// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Cells under headings, to be written: first the columns of a shape, then what records keep under other headings. */
record CsvRows(List<String> headings, List<List<String>> rows) {
    static <T> CsvRows of(Collection<? extends T> records, Shape<T> shape, RowLayout layout) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (T each : records) {
            RowSink row = new RowSink(layout);
            Wire.write(each, shape, row);
            cells.add(row.cells());
        }
        return of(cells, layout);
    }

    static CsvRows of(List<Map<String, String>> cells, RowLayout layout) {
        Set<String> headings = new LinkedHashSet<>();
        layout.columns().forEach(column -> headings.add(column.heading()));
        cells.forEach(row -> headings.addAll(row.keySet()));
        return new CsvRows(
                headings.stream().map(CellText::guarded).toList(),
                cells.stream()
                        .map(row -> headings.stream()
                                .map(heading -> row.getOrDefault(heading, ""))
                                .toList())
                        .toList());
    }

    /** The columns in which any row has something, and the texts as they were before they became cells. */
    TextTable toTextTable(Set<String> numbers) {
        int[] filled = IntStream.range(0, headings.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        TextTableBuilder table = TextTable.builder();
        for (int column : filled) {
            String heading = CellText.plain(headings.get(column));
            table.column(heading, numbers.contains(heading) ? Alignment.RIGHT : Alignment.LEFT);
        }
        for (List<String> row : rows) {
            table.row(IntStream.of(filled)
                    .mapToObj(row::get)
                    .map(cell -> cell.isEmpty() ? TextTable.MISSING : CellText.plain(cell))
                    .toList());
        }
        return table.note("n = " + rows.size() + " rows.").build();
    }

    /** The rows in RFC 4180 form. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a text", e);
        }
        return text.toString();
    }
}
