// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.DocumentReader;
import io.github.trustimprovement.wire.DocumentWriter;
import io.github.trustimprovement.wire.JsonCursor;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import io.github.trustimprovement.wire.Shapes;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes the documents of the model, such as {@code TrustImprovementJson.read(path, Study.class,
 * ReadPolicy.STRICT).orThrow()}.
 *
 * <p>A reading reports all faults of a document at once, with JSON Pointer, line and column; a column counts UTF-16
 * units from 1. Writing is canonical: the same value gives the same bytes everywhere. The types that can be read and
 * written are {@link Shapes#types()}.
 *
 * @since 0.1.0
 */
public final class TrustImprovementJson {
    private static final DocumentReader READER = DocumentReader.of(TrustImprovementJson::over);

    private TrustImprovementJson() {}

    /**
     * Reads a file.
     *
     * @param <T> the type
     * @param file a file in UTF-8, with or without a byte order mark
     * @param type what the file holds
     * @param policy what a fault costs
     * @return the value, if any, and all findings
     * @throws UncheckedIOException if the file cannot be read
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy) {
        return read(file, type, policy, ReadOptions.standard());
    }

    /**
     * Reads a file with other limits or another vocabulary.
     *
     * @param <T> the type
     * @param file a file in UTF-8, with or without a byte order mark
     * @param type what the file holds
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the value, if any, and all findings
     * @throws UncheckedIOException if the file cannot be read
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return READER.read(file, type, policy, options);
    }

    /**
     * Reads characters to their end; the reader stays open.
     *
     * @param <T> the type
     * @param source the characters
     * @param type what they hold
     * @param policy what a fault costs
     * @return the value, if any, and all findings
     * @throws UncheckedIOException if the source cannot be read
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy) {
        return read(source, type, policy, ReadOptions.standard());
    }

    /**
     * Reads characters to their end with other limits or another vocabulary; the reader stays open.
     *
     * @param <T> the type
     * @param source the characters
     * @param type what they hold
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the value, if any, and all findings
     * @throws UncheckedIOException if the source cannot be read
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(Reader source, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return READER.read(source, type, policy, options);
    }

    /**
     * Reads a text.
     *
     * @param <T> the type
     * @param json the text
     * @param type what it holds
     * @param policy what a fault costs
     * @return the value, if any, and all findings
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy) {
        return read(json, type, policy, ReadOptions.standard());
    }

    /**
     * Reads a text with other limits or another vocabulary.
     *
     * @param <T> the type
     * @param json the text
     * @param type what it holds
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the value, if any, and all findings
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return READER.read(json, type, policy, options);
    }

    /**
     * Reads the rows of a file one at a time, NDJSON or one array, such as coded segments that go into a tally.
     *
     * @param <T> the type of a row
     * @param file a file in UTF-8, with or without a byte order mark
     * @param type the type of a row
     * @param policy what a fault costs
     * @return a reader before the first row, to be closed
     * @throws UncheckedIOException if the file cannot be opened
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> RowReader<T> rows(Path file, Class<T> type, ReadPolicy policy) {
        return RowReader.of(file, type, policy, ReadOptions.standard());
    }

    /**
     * The canonical text of a value: indented by two spaces, {@code \n} after each line.
     *
     * @param value a value whose type has a wire form
     * @return the text
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static String write(Object value) {
        return DocumentWriter.write(value);
    }

    /**
     * The value on one line, for a stream with one value a line.
     *
     * @param value a value whose type has a wire form
     * @return the text, without a line end
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static String writeLine(Object value) {
        return DocumentWriter.writeLine(value);
    }

    /**
     * Writes the canonical text into a file in UTF-8. The file is never half written: a new one takes its place when it
     * is complete, with the same permissions where the file system has those of POSIX, and whoever writes as its owner. A
     * symbolic link stays, and the file to which it leads gives way.
     *
     * @param value a value whose type has a wire form
     * @param file the file, whose directory exists, or a link to one that exists
     * @throws UncheckedIOException if the file cannot be written
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static void write(Object value, Path file) {
        DocumentWriter.write(value, file);
    }

    /**
     * The hash of what a value says, such as {@code sha256:44136f...}; two values with the same canonical text have the
     * same.
     *
     * @param value a value whose type has a wire form
     * @return the hash
     * @throws InvalidModelException if the value has no wire form, or what it keeps as text has no RFC 8785 form
     */
    public static ContentHash contentHash(Object value) {
        return DocumentWriter.contentHash(value);
    }

    private static <R> R over(String text, ReadOptions options, Function<? super JsonCursor, ? extends R> reading) {
        try (JsonParser parser = factory(options).createParser(ObjectReadContext.empty(), text)) {
            return reading.apply(new Jackson3Cursor(parser));
        }
    }

    private static JsonFactory factory(ReadOptions options) {
        return options.equals(ReadOptions.standard()) ? Standard.FACTORY : newFactory(options);
    }

    /** The text is in memory, so that only what costs more than its length is limited. */
    private static JsonFactory newFactory(ReadOptions options) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.maxDepth())
                        .maxNumberLength(options.maxNumberLength())
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private static final class Standard {
        static final JsonFactory FACTORY = newFactory(ReadOptions.standard());
    }
}
