// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows read one at a time from NDJSON or from one array, such as a million coded segments that go straight into a tally.
 *
 * <pre>{@code
 * try (RowReader<CodedSegment> rows = RowReader.of(file, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard())) {
 *     var tally = rows.collect(LeverValenceTally.collectingRows(study, CountingUnit.SEGMENT, CodingSelection.soleCoder()))
 *             .orThrow();
 * }
 * }</pre>
 *
 * <p>So do observations into {@link io.github.trustimprovement.scoring.convergence.PanelTally} and {@link
 * io.github.trustimprovement.scoring.time.SeriesTally}, which keep one value of each organisation and period however many
 * rows there are:
 *
 * <pre>{@code
 * RowReader.of(file, Observation.class, ReadPolicy.STRICT, ReadOptions.standard())
 *         .collect(SeriesTally.collector(measure));
 * }</pre>
 *
 * <p>A text whose first character is {@code [} is an array; any other is NDJSON, in which blank lines are no rows and
 * {@code \r\n} ends a line as {@code \n} does. Bytes are UTF-8, with or without a byte order mark. However many rows there
 * are, one is held at a time; what is longer than {@link ReadOptions#maxLength()} is a finding.
 *
 * <p>A finding has the place in the whole text, and a pointer that starts with the row's place among the rows, from 0:
 * {@code /12/lever}. A line of NDJSON that is no JSON costs that line; in an array nothing after such a fault is read.
 * Under {@link ReadPolicy#STRICT} a row with an error has no value and {@link #collect} gives no result; under
 * {@link ReadPolicy#LENIENT} a row has a value whenever one can be built. The findings are the same.
 *
 * @param <T> the type of a row
 * @since 0.1.0
 */
public final class RowReader<T> implements Iterator<Parsed<T>>, AutoCloseable {
    private static final int DECODED_AT_ONCE = 1 << 10;
    private static final int ALL_UTF_8 = -1;
    private static final String REST_IS_LOST = "nothing after this was read";
    private static final String ROW_IS_LOST = "the row is left out";

    private final RowSource source;
    private final Shape<T> shape;
    private final ReadPolicy policy;
    private final ReadOptions options;
    private final RowCursor cursor;
    private final Reading reading;
    private final FindingList findings = new FindingList();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long rows;
    private boolean isAtRow;
    private boolean isEnded;
    private @Nullable Parsed<T> next;

    private RowReader(InputStream in, Shape<T> shape, ReadPolicy policy, ReadOptions options) {
        source = new RowSource(in, options.maxLength());
        cursor = new RowCursor(source, options);
        reading = new Reading(cursor, "", options);
        this.shape = shape;
        this.policy = policy;
        this.options = options;
    }

    /**
     * Rows of a file.
     *
     * @param <T> the type of a row
     * @param file the file
     * @param type the type of a row, one of {@link Shapes#types()}
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return a reader before the first row, to be closed
     * @throws UncheckedIOException if the file cannot be opened
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowReader<T> of(Path file, Class<T> type, ReadPolicy policy, ReadOptions options) {
        Shape<T> shape = Shapes.of(type);
        try {
            return new RowReader<>(Files.newInputStream(file), shape, policy, options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Rows of bytes from anywhere.
     *
     * @param <T> the type of a row
     * @param source the bytes; the reader closes them when it is closed
     * @param type the type of a row, one of {@link Shapes#types()}
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return a reader before the first row
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowReader<T> of(InputStream source, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return new RowReader<>(source, Shapes.of(type), policy, options);
    }

    /**
     * Rows of characters from anywhere. {@link ReadOptions#maxLength()} counts a row as it is in UTF-8; half of a surrogate
     * pair is found as a byte that is not UTF-8.
     *
     * @param <T> the type of a row
     * @param source the characters; the reader closes them when it is closed
     * @param type the type of a row, one of {@link Shapes#types()}
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return a reader before the first row
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowReader<T> of(Reader source, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return of(new CharacterBytes(source), type, policy, options);
    }

    /**
     * Whether there is one more row, or a fault between the rows.
     *
     * @return false at the end
     * @throws UncheckedIOException if the bytes cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null && !isEnded) {
            T value = advance();
            next = isAtRow ? Wire.parsed(value, reading, policy) : null;
        }
        return next != null;
    }

    /**
     * The next row with its findings.
     *
     * @return the row, if any, and what was found in it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the bytes cannot be read
     */
    @Override
    public Parsed<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows");
        }
        Parsed<T> row = next;
        next = null;
        return row;
    }

    /**
     * The rows that are left, each with its findings.
     *
     * @return a sequential stream, used up together with this reader
     */
    public Stream<Parsed<T>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The rows that are left, put into a collector one by one, such as one that makes a tally.
     *
     * @param <A> what the collector keeps meanwhile
     * @param <R> what it makes
     * @param collector the collector
     * @return the result and the {@linkplain #report() findings}; under {@link ReadPolicy#STRICT} no result if one of them
     *     is an error, otherwise the result of the rows that have a value
     * @throws UncheckedIOException if the bytes cannot be read
     */
    public <A, R> Parsed<R> collect(Collector<? super T, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super T> add = collector.accumulator();
        if (next != null) {
            next().value().ifPresent(value -> add.accept(container, value));
        }
        while (!isEnded) {
            T value = advance();
            if (value != null && !Wire.isWithheld(reading, policy)) {
                add.accept(container, value);
            }
        }
        ValidationReport report = report();
        return policy == ReadPolicy.STRICT && report.hasErrors()
                ? Parsed.failed(report)
                : Parsed.of(collector.finisher().apply(container), report);
    }

    /**
     * What was found in all rows so far. Of each rule the first 1,000 findings are listed, the rest is counted.
     *
     * @return the findings
     */
    public ValidationReport report() {
        return findings.report("");
    }

    /**
     * How many rows there were so far, with a value or without.
     *
     * @return the number
     */
    public long count() {
        return rows;
    }

    /**
     * Closes the file or the source.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the rows", e);
        }
    }

    /** Reads the next row, or fault between the rows, if there is one. */
    private @Nullable T advance() {
        T value = null;
        String loss = ROW_IS_LOST;
        try {
            reading.endRow();
            isAtRow = true;
            if (!source.next()) {
                isAtRow = false;
                isEnded = true;
                return null;
            }
            reading.beginRow(rows);
            rows++;
            value = readRow();
        } catch (MalformedJsonException e) {
            isEnded = source.format() == RowFormat.ARRAY;
            loss = isEnded ? REST_IS_LOST : loss;
            Wire.reportSyntax(reading, e);
        }
        if (value == null) {
            reading.hint(0, loss);
        }
        if (!reading.findings().isEmpty()) {
            findings.addAll(reading.findings());
        }
        return value;
    }

    private @Nullable T readRow() {
        if (source.isTooLong()) {
            throw new MalformedJsonException(
                    "beyond the limit on the length of a row, " + options.maxLength() + " bytes",
                    source.placeAt(source.from()));
        }
        int fault = source.isPlain() ? ALL_UTF_8 : firstByteThatIsNotUtf8();
        if (fault != ALL_UTF_8) {
            Wire.reportEncoding(reading, source.placeAt(fault), source.bytes()[fault]);
            return null;
        }
        cursor.beginRow();
        return Wire.readWhole(reading, shape);
    }

    private int firstByteThatIsNotUtf8() {
        ByteBuffer in = ByteBuffer.wrap(source.bytes(), source.from(), source.to() - source.from());
        CharBuffer out = CharBuffer.allocate(DECODED_AT_ONCE);
        CoderResult result;
        decoder.reset();
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : ALL_UTF_8;
    }
}
