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
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Writes canonical documents, such as {@code DocumentWriter.write(study)}, without a JSON library; the same value gives
 * the same bytes everywhere.
 *
 * @since 0.1.0
 */
public final class DocumentWriter {
    private static final Set<PosixFilePermission> OF_OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

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
     * is complete, with the same permissions where the file system has those of POSIX, and whoever writes as its owner. A
     * symbolic link stays, and the file to which it leads gives way.
     *
     * @param value a value whose type has a wire form
     * @param file the file, whose directory exists, or a link to one that exists
     * @throws UncheckedIOException if the file cannot be written
     * @throws InvalidModelException if the value has no wire form, or an extension of it is no JSON text
     */
    public static void write(Object value, Path file) {
        byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                writeNew(temporary, bytes, target);
                replace(target, temporary);
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

    /** Writes a file that was not there, which nobody may read who may not read another file, if that is there. */
    private static void writeNew(Path file, byte[] bytes, Path other) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(other, PosixFileAttributeView.class);
        if (view == null || !Files.exists(other)) {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            return;
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OF_OWNER));
        Files.write(file, bytes);
        Files.setPosixFilePermissions(file, permissions);
    }

    private static void replace(Path file, Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
