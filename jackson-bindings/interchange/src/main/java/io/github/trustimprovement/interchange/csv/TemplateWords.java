// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the templates say of their columns, and an example of each, from one table of words. */
final class TemplateWords {
    private static final String FILE = "template-words.csv";

    private final Map<String, Words> byColumn = new LinkedHashMap<>();

    /** A column in plain words, and a cell of it; empty where the example row has none. */
    record Words(String words, String example) {}

    /** The words for all templates. */
    static TemplateWords standard() {
        TemplateWords all = new TemplateWords();
        try (InputStream in = Objects.requireNonNull(TemplateWords.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            csv.forEach(row -> all.byColumn.put(
                    key(row.getField("table"), row.getField("heading")),
                    new Words(row.getField("words"), row.getField("example"))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return all;
    }

    Words of(TrustTable table, Column column) {
        return Optional.ofNullable(byColumn.get(key(table.name(), column.heading())))
                .orElseThrow();
    }

    /** The columns that have words, each as table and heading. */
    Set<String> columns() {
        return byColumn.keySet();
    }

    private static String key(String table, String heading) {
        return table + " " + heading;
    }
}
