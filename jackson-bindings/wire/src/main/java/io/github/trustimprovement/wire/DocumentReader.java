// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads documents from files, readers and strings with the parser of any JSON library; a binding such as
 * {@code TrustImprovementJson} puts its own name on it.
 *
 * @since 0.1.0
 */
public final class DocumentReader {
    private final CursorSource source;

    private DocumentReader(CursorSource source) {
        this.source = source;
    }

    /**
     * A reader over the parser of a JSON library.
     *
     * @param source opens the parser
     * @return the reader
     */
    public static DocumentReader of(CursorSource source) {
        return new DocumentReader(source);
    }

    /**
     * Reads a file.
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
    public <T> Parsed<T> read(Path file, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return read(Wire.text(file, options), type, policy, options);
    }

    /**
     * Reads characters to their end; the reader stays open.
     *
     * @param <T> the type
     * @param characters the characters
     * @param type what they hold
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the value, if any, and all findings
     * @throws UncheckedIOException if the source cannot be read
     * @throws InvalidModelException if the type has no wire form
     */
    public <T> Parsed<T> read(Reader characters, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return read(Wire.text(characters, options), type, policy, options);
    }

    private <T> Parsed<T> read(Parsed<String> text, Class<T> type, ReadPolicy policy, ReadOptions options) {
        return text.value()
                .map(json -> read(json, type, policy, options))
                .orElseGet(() -> Parsed.failed(text.report()));
    }

    /**
     * Reads a text, unless it has more characters than {@link ReadOptions#maxLength()} allows.
     *
     * @param <T> the type
     * @param json the text
     * @param type what it holds
     * @param policy what a fault costs
     * @param options limits and vocabulary
     * @return the value, if any, and all findings
     * @throws InvalidModelException if the type has no wire form
     */
    public <T> Parsed<T> read(String json, Class<T> type, ReadPolicy policy, ReadOptions options) {
        Shape<T> shape = Shapes.of(type);
        if (json.length() > options.maxLength()) {
            return Wire.tooLong(options.maxLength() + " characters");
        }
        String text = Wire.skipByteOrderMark(json);
        return source.over(
                text, options, cursor -> Wire.readDocument(new DocumentCursor(cursor, text), shape, policy, options));
    }
}
