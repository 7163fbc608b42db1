// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A trust's record as a folder of tables that people fill in by hand: schools, practices, initiatives, events, reviews,
 * readings, outcomes and more.
 *
 * <p>{@code TrustTables.writeTemplates(folder)} makes empty tables; each has a row that explains its columns and one
 * that shows them filled in. Both start with {@code #}, and readers pass them over; what other rows start so is passed
 * over too, and said. {@code TrustTables.read(folder, ReadPolicy.STRICT)} reads them filled in. A file that is not there is
 * a list that is empty; {@code trust.csv} has one row.
 *
 * <p>Files are in UTF-8 and begin with a byte order mark, without which spreadsheets guess another encoding and spoil
 * names such as {@code Bryn Tŷ}. A reader takes them with and without.
 *
 * <p>A row of {@code events} says in its column {@code of} to which initiative it belongs, a row of {@code levels} to
 * which scale. What has no table of its own, such as the failure plan of an initiative, stands in its cell as JSON;
 * templates leave such columns out. The whole record can be written and read back, if no two initiatives and no two
 * scales have the same id, and it was read without faults: of a list whose elements are rows, tables leave out what could
 * not be read, and say nothing of it.
 *
 * @since 0.1.0
 */
public final class TrustTables {
    /** The attribute of a finding that has the name of the file. */
    public static final String FILE = "file";

    private static final String EXTENSION = ".csv";

    /** By this first character of a file a spreadsheet knows that it is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TrustTables() {}

    /**
     * The names of the tables; the file of each is its name with {@code .csv}.
     *
     * @return the names, {@code trust} first
     */
    public static List<String> names() {
        return TrustTable.root().all().stream().map(TrustTable::name).toList();
    }

    /**
     * Writes empty tables with a row of explanations and a row of examples in each.
     *
     * @param folder the folder, which is made if it does not exist; a file of the same name is not overwritten
     * @throws UncheckedIOException if a file cannot be written, or is there already
     */
    public static void writeTemplates(Path folder) {
        TemplateWords words = TemplateWords.standard();
        Map<String, String> files = new LinkedHashMap<>();
        TrustTable.root().all().forEach(table -> files.put(file(table), Template.of(table, words)));
        write(folder, files, StandardOpenOption.CREATE_NEW);
    }

    /**
     * Writes a record.
     *
     * @param trust the record
     * @param folder the folder, which is made if it does not exist; tables of the same names give way, those for which the
     *     record has no row too, and other files stay
     * @throws UncheckedIOException if a file cannot be written
     * @throws io.github.trustimprovement.concept.InvalidModelException if an extension of the record is no JSON text
     */
    public static void write(TrustRecord trust, Path folder) {
        Map<String, String> texts = texts(trust);
        write(folder, texts);
        for (String name : names()) {
            if (!texts.containsKey(name + EXTENSION)) {
                delete(folder.resolve(name + EXTENSION));
            }
        }
    }

    /** The texts of the tables by the names of their files; a table without a row is not written. */
    static Map<String, String> texts(TrustRecord trust) {
        TrustTable root = TrustTable.root();
        TablesSink sink = new TablesSink(root);
        Wire.write(trust, Shapes.of(TrustRecord.class), sink);
        Map<String, String> files = new LinkedHashMap<>();
        for (TrustTable table : root.all()) {
            CsvRows rows = CsvRows.of(sink.rows(table), table.layout());
            if (!rows.rows().isEmpty()) {
                files.put(file(table), rows.toString());
            }
        }
        return files;
    }

    /**
     * Reads tables.
     *
     * @param folder a folder with {@code trust.csv} and any of the others
     * @param policy what a fault costs: with {@code STRICT} there is no value after an error, with {@code LENIENT} a row
     *     with an error is left out
     * @return the record, if any, and all findings, each with file, row and heading
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Parsed<TrustRecord> read(Path folder, ReadPolicy policy) {
        return read(folder, policy, ReadOptions.standard());
    }

    /**
     * Reads tables with another vocabulary.
     *
     * @param folder a folder with {@code trust.csv} and any of the others
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the record, if any, and all findings, each with file, row and heading
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Parsed<TrustRecord> read(Path folder, ReadPolicy policy, ReadOptions options) {
        Map<String, Parsed<String>> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(EXTENSION)) {
                    texts.put(name, Wire.text(file, options));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return new TablesReader(policy, options).read(texts);
    }

    static String file(TrustTable table) {
        return table.name() + EXTENSION;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private static void write(Path folder, Map<String, String> files, OpenOption... options) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), BYTE_ORDER_MARK + file.getValue(), options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }
}
