// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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

/** Writes records as rows: the columns of the shape first, then what records keep under other headings. */
final class TableWriter<T> {
    private final Shape<T> shape;
    private final RowLayout layout;

    TableWriter(Shape<T> shape, RowLayout layout) {
        this.shape = shape;
        this.layout = layout;
    }

    String write(Collection<? extends T> records) {
        Set<String> headings = new LinkedHashSet<>();
        layout.columns().forEach(column -> headings.add(column.heading()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (T each : records) {
            RowSink row = new RowSink(layout);
            Wire.write(each, shape, row);
            rows.add(row.cells());
            headings.addAll(row.cells().keySet());
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(headings.stream()
                    .map(heading -> row.getOrDefault(heading, ""))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a text", e);
        }
        return text.toString();
    }
}
