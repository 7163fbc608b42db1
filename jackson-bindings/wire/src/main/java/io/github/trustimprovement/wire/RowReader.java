// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
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
import java.util.Optional;
import java.util.function.Consumer;
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
public final class RowReader<T> extends RowIterator<T> {
    private static final int DECODED_AT_ONCE = 1 << 10;
    private static final int ALL_UTF_8 = -1;
    private static final String REST_IS_LOST = "nothing after this was read";
    private static final String ROW_IS_LOST = "the row is left out";

    private final RowSource source;
    private final Shape<T> shape;
    private final ReadPolicy policy;
    private final RowCursor cursor;
    private final Reading reading;
    private final @Nullable RepeatedRows<T> repeated;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private boolean isEnded;
    private boolean isAtRow; // or at a fault between the rows

    private RowReader(InputStream in, Shape<T> shape, ReadPolicy policy, ReadOptions options) {
        super(policy);
        source = new RowSource(in, options.maxLength());
        cursor = new RowCursor(source, options);
        reading = new Reading(cursor, "", options);
        repeated = shape instanceof RecordShape<T, ?> rows && rows.isIdentified() ? new RepeatedRows<>(rows) : null;
        this.shape = shape;
        this.policy = policy;
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

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the rows", e);
        }
    }

    @Override
    protected Optional<Parsed<T>> read() {
        T value = readNext();
        return isAtRow ? Optional.of(Wire.parsed(value, reading, policy)) : Optional.empty();
    }

    @Override
    boolean readInto(Consumer<? super T> values) {
        T value = readNext();
        if (value != null && !Wire.isWithheld(reading, policy)) {
            values.accept(value);
        }
        return isAtRow;
    }

    /** The value of the next row, whatever was found in it; null if it has none, or if there is no row. */
    private @Nullable T readNext() {
        isAtRow = false;
        if (isEnded) {
            return null;
        }
        T value = null;
        String loss = ROW_IS_LOST;
        try {
            reading.endRow();
            if (!source.next()) {
                isEnded = true;
                return null;
            }
            reading.beginRow(countRow());
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
            findings().addAll(reading.findings());
        }
        isAtRow = true;
        return value;
    }

    private @Nullable T readRow() {
        if (source.isTooLong()) {
            throw new MalformedJsonException(
                    "beyond the limit on the length of a row, " + source.maxLength() + " bytes",
                    source.placeAt(source.from()));
        }
        int fault = source.isPlain() ? ALL_UTF_8 : firstByteThatIsNotUtf8();
        if (fault != ALL_UTF_8) {
            Wire.reportEncoding(reading, source.placeAt(fault), source.bytes()[fault]);
            return null;
        }
        T like = repeated == null ? null : repeated.read(source.bytes(), source.from(), source.to());
        if (like != null) {
            return like;
        }
        cursor.beginRow();
        T value = Wire.readWhole(reading, shape);
        if (value != null && repeated != null && reading.findings().isEmpty()) {
            repeated.keep(source.bytes(), value);
        }
        return value;
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
