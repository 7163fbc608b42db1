// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents by schema version, byte for byte. They are rewritten only on purpose, with {@code -Dgolden.update=true}.
 */
final class GoldenFiles {
    static final Path FOLDER = Path.of("..", "line-tests", "golden", "1");

    private GoldenFiles() {}

    /** Holds that a value is written as the file and that the file is read as the value's text. */
    static <T> void check(String name, T value, Class<T> type) {
        Path file = FOLDER.resolve(name);
        String written = LINE.write(value);
        if (Boolean.getBoolean("golden.update")) {
            update(file, value);
        }
        assertThat(file).hasContent(written).hasBinaryContent(written.getBytes(StandardCharsets.UTF_8));
        T read = LINE.read(file, type, ReadPolicy.STRICT).orThrow();
        assertThat(LINE.write(read)).isEqualTo(written);
    }

    private static void update(Path file, Object value) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LINE.write(value, file);
    }
}
