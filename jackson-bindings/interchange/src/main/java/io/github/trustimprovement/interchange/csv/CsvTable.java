// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shape;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with one row a record, such as {@code CsvTable.segments().read(path, ReadPolicy.STRICT).orThrow()}.
 *
 * <p>Any type with a wire form can be a table. The columns are {@link #columns()}; a row has a cell for
 * each, empty where the record says nothing, and cells under more headings for what the record keeps in its extensions.
 * A reader takes the columns in any order, only some of them, and a comma, a semicolon or a tab between cells, as
 * spreadsheets write them, and a first line such as {@code sep=;}, which is no row. A row whose first cell starts with
 * {@code #} is a note to people: it is passed over, and a finding says so. A row that is longer than {@link ReadOptions#maxLength()}, a quote that is not closed and a byte that is not UTF-8 are
 * findings, after which nothing is read.
 *
 * <p>What is lost: the difference between a property that is absent and a list that is empty; and of a value that did
 * not fit its property, and was kept as JSON, the JSON type.
 *
 * @param <T> the type of a record
 * @since 0.1.0
 */
public final class CsvTable<T> {
    /** The attribute of a finding that has the number of the row, from 1 for the header, as a spreadsheet shows it. */
    public static final String ROW = "row";

    /** The attribute of a finding that has the heading of the column. */
    public static final String HEADING = "heading";

    private final Shape<T> shape;
    private final RowLayout layout;

    private CsvTable(Shape<T> shape) {
        this.shape = shape;
        layout = RowLayout.of(shape);
    }

    /**
     * A table of a type.
     *
     * @param <T> the type
     * @param type a type that has a wire form
     * @return the table
     * @throws InvalidModelException if it has none
     */
    public static <T> CsvTable<T> of(Class<T> type) {
        return new CsvTable<>(Shapes.of(type));
    }

    /**
     * One row a coding of a segment.
     *
     * @return the table
     */
    public static CsvTable<CodedSegment> segments() {
        return of(CodedSegment.class);
    }

    /**
     * One row a rating of a component.
     *
     * @return the table
     */
    public static CsvTable<ComponentReview> ratings() {
        return of(ComponentReview.class);
    }

    /**
     * One row an observation of an outcome.
     *
     * @return the table
     */
    public static CsvTable<Observation> observations() {
        return of(Observation.class);
    }

    /**
     * The columns, in the order in which they are written.
     *
     * @return the columns
     */
    public List<Column> columns() {
        return layout.columns();
    }

    /**
     * Records as a table in RFC 4180 form: commas between cells, {@code \r\n} after each row.
     *
     * @param records the records
     * @return the text; the headings alone where there is no record
     * @throws InvalidModelException if an extension of a record is no JSON text
     */
    public String write(Collection<? extends T> records) {
        return rows(records).toString();
    }

    CsvRows rows(Collection<? extends T> records) {
        return CsvRows.of(records, shape, layout);
    }

    /**
     * Writes records into a file in UTF-8.
     *
     * @param records the records
     * @param file the file, whose directory exists
     * @throws UncheckedIOException if the file cannot be written
     * @throws InvalidModelException if an extension of a record is no JSON text
     */
    public void write(Collection<? extends T> records, Path file) {
        try {
            Files.writeString(file, write(records));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Records as a table to look at: the columns in which any record has something.
     *
     * @param records the records
     * @return the table, with the number of records under it
     * @throws InvalidModelException if an extension of a record is no JSON text
     */
    public TextTable toTextTable(Collection<? extends T> records) {
        return rows(records).toTextTable(layout.numbers());
    }

    /**
     * Reads a table.
     *
     * @param text the text of the table
     * @param policy what a fault costs: with {@code STRICT} there is no value after an error, with {@code LENIENT} the
     *     row is left out
     * @return the records in the order of their rows, if any, and all findings
     */
    public Parsed<List<T>> read(String text, ReadPolicy policy) {
        return read(text, policy, ReadOptions.standard());
    }

    /**
     * Reads a table with another vocabulary.
     *
     * @param text the text of the table
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the records in the order of their rows, if any, and all findings
     */
    public Parsed<List<T>> read(String text, ReadPolicy policy, ReadOptions options) {
        return read(new StringReader(text), policy, options);
    }

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @param policy what a fault costs
     * @return the records in the order of their rows, if any, and all findings
     * @throws UncheckedIOException if the file cannot be read
     */
    public Parsed<List<T>> read(Path file, ReadPolicy policy) {
        return read(file, policy, ReadOptions.standard());
    }

    /**
     * Reads a file with another vocabulary.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the records in the order of their rows, if any, and all findings
     * @throws UncheckedIOException if the file cannot be read
     */
    public Parsed<List<T>> read(Path file, ReadPolicy policy, ReadOptions options) {
        return read(open(file), policy, options);
    }

    /**
     * Reads the rows of a file one by one, such as a million coded segments that go straight into a tally.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @param policy what a fault costs
     * @return the rows, to be closed
     * @throws UncheckedIOException if the file cannot be read
     */
    public CsvRowReader<T> rows(Path file, ReadPolicy policy) {
        return rows(file, policy, ReadOptions.standard());
    }

    /**
     * Reads the rows of a file one by one with another vocabulary or another limit on the length of a row. However many
     * there are, one is held at a time.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the rows, to be closed
     * @throws UncheckedIOException if the file cannot be read
     */
    public CsvRowReader<T> rows(Path file, ReadPolicy policy, ReadOptions options) {
        return records(open(file), policy, options);
    }

    /**
     * Reads the rows of bytes from anywhere one by one.
     *
     * @param source the bytes in UTF-8; they are closed with the rows
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the rows, to be closed
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public CsvRowReader<T> rows(InputStream source, ReadPolicy policy, ReadOptions options) {
        return records(new Utf8Reader(source), policy, options);
    }

    private Parsed<List<T>> read(Reader in, ReadPolicy policy, ReadOptions options) {
        try (CsvRowReader<T> records = records(in, policy, options)) {
            Parsed<List<T>> read = records.collect(Collectors.toUnmodifiableList());
            return records.hasHeader() ? read : Parsed.failed(read.report());
        }
    }

    private CsvRowReader<T> records(Reader in, ReadPolicy policy, ReadOptions options) {
        return new CsvRowReader<>(in, shape, layout, policy, options);
    }

    private static Reader open(Path file) {
        try {
            return new Utf8Reader(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
