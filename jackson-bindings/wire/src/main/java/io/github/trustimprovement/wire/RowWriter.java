// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rows written one at a time as NDJSON or as one array, such as the coded segments of a study.
 *
 * <pre>{@code
 * try (RowWriter<CodedSegment> rows = RowWriter.of(file, CodedSegment.class, RowFormat.NDJSON)) {
 *     study.codedSegments().forEach(rows::write);
 * }
 * }</pre>
 *
 * <p>Each row is canonical, on one line, with {@code \n} after it, in UTF-8: the same rows give the same
 * bytes everywhere. An array has a bracket on the line before and on the line after, and is {@code []} without a row.
 *
 * @param <T> the type of a row
 * @since 0.1.0
 */
public final class RowWriter<T> implements AutoCloseable {
    private static final int WRITTEN_AT_ONCE = 1 << 16;

    private final OutputStream out;
    private final Shape<T> shape;
    private final RowFormat format;
    private final JsonText text = JsonText.compact();
    private boolean isFirst = true;
    private boolean isClosed;

    private RowWriter(OutputStream out, Shape<T> shape, RowFormat format) {
        this.out = out;
        this.shape = shape;
        this.format = format;
    }

    /**
     * Rows into a file, in place of what it had.
     *
     * @param <T> the type of a row
     * @param file the file, whose directory exists
     * @param type the type of a row, one of {@link Shapes#types()}
     * @param format how the rows stand in the file
     * @return a writer before the first row, to be closed
     * @throws UncheckedIOException if the file cannot be opened
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowWriter<T> of(Path file, Class<T> type, RowFormat format) {
        Shape<T> shape = Shapes.of(type);
        try {
            return new RowWriter<>(Files.newOutputStream(file), shape, format);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Rows into bytes for anywhere.
     *
     * @param <T> the type of a row
     * @param target where the bytes go; the writer closes it when it is closed
     * @param type the type of a row, one of {@link Shapes#types()}
     * @param format how the rows stand in the text
     * @return a writer before the first row, to be closed
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowWriter<T> of(OutputStream target, Class<T> type, RowFormat format) {
        return new RowWriter<>(target, Shapes.of(type), format);
    }

    /**
     * Writes one row.
     *
     * @param row the row
     * @throws InvalidModelException if an extension of the row is no JSON text; nothing of the row is written then
     * @throws UncheckedIOException if the bytes cannot be written
     */
    public void write(T row) {
        int before = text.length();
        try {
            text.between(mark());
            shape.write(row, text);
        } catch (InvalidModelException e) {
            text.cutTo(before);
            throw e;
        }
        isFirst = false;
        if (text.length() > WRITTEN_AT_ONCE) {
            flush();
        }
    }

    /** What stands before a row. */
    private String mark() {
        return switch (format) {
            case NDJSON -> isFirst ? "" : "\n";
            case ARRAY -> isFirst ? "[\n" : ",\n";
        };
    }

    /**
     * Writes what follows the last row, and closes the file or the target.
     *
     * @throws UncheckedIOException if the bytes cannot be written
     */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        text.between(
                switch (format) {
                    case NDJSON -> isFirst ? "" : "\n";
                    case ARRAY -> isFirst ? "[]\n" : "\n]\n";
                });
        try {
            try {
                flush();
            } finally {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the rows", e);
        }
    }

    private void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.cutTo(0);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the rows", e);
        }
    }
}
