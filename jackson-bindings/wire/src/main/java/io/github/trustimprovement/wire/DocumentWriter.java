// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.InvalidModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Writes canonical documents, such as {@code DocumentWriter.write(study)}, without a JSON library; the same value gives
 * the same bytes everywhere.
 *
 * @since 0.1.0
 */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * The canonical text of a value: indented by two spaces, {@code \n} after each line.
     *
     * @param value a value whose type has a wire form
     * @return the text
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static String write(Object value) {
        return written(value, Wire::writeDocument);
    }

    /**
     * The value on one line, for a stream with one value a line.
     *
     * @param value a value whose type has a wire form
     * @return the text, without a line end
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static String writeLine(Object value) {
        return written(value, Wire::writeLine);
    }

    /**
     * Writes the canonical text into a file in UTF-8. The file is never half written: a new one takes its place when it
     * is complete.
     *
     * @param value a value whose type has a wire form
     * @param file the file, whose directory exists
     * @throws UncheckedIOException if the file cannot be written
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static void write(Object value, Path file) {
        byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
                replace(file, temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
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
        return ContentHash.of(writeLine(value));
    }

    private static String written(Object value, BiFunction<Object, Shape<Object>, String> write) {
        Class<?> type = Shapes.typeOf(value)
                .orElseThrow(() -> InvalidModelException.of(
                        "TrustImprovementJson",
                        "a value whose type has a wire form",
                        value.getClass().getName()));
        @SuppressWarnings("unchecked") // the value is an instance of the type
        Shape<Object> shape = (Shape<Object>) Shapes.of(type);
        return write.apply(value, shape);
    }

    private static void replace(Path file, Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
