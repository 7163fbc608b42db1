// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reading and writing of short rows in tests. */
final class Rows {
    private Rows() {}

    static <T> RowReader<T> reader(String text, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return RowReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type, policy, options);
    }

    static <T> List<Parsed<T>> read(String text, Class<T> type) {
        return reader(text, type, ReadPolicy.LENIENT, ReadOptions.standard()).stream()
                .toList();
    }

    static List<String> lines(Iterable<? extends Parsed<?>> rows) {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        rows.forEach(
                row -> row.report().findings().stream().map(Finding::toLine).forEach(lines::add));
        return lines;
    }

    static <T> String write(List<T> rows, Class<T> type, RowFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter<T> writer = RowWriter.of(out, type, format)) {
            rows.forEach(writer::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
