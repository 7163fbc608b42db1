// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.study.Study;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LengthLimitTest {
    private static final ReadOptions TEN = ReadOptions.standard().withMaxLength(10);

    @Test
    void takesAFileUpToTheLimit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "0123456789");
        assertThat(Wire.text(file, TEN).orThrow()).isEqualTo("0123456789");
        Files.writeString(file, "0123456789a");
        assertThat(lines(Wire.text(file, TEN)))
                .containsExactly(
                        "ERROR wire/syntax (1:1): beyond the limit on the length of a document, 10 bytes; nothing"
                                + " of it was read; ReadOptions.withMaxLength sets the limit");
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> Wire.text(none, TEN))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + none);
    }

    @Test
    void takesCharactersUpToTheLimit() {
        assertThat(Wire.text(new StringReader("\uFEFF123456789"), TEN).orThrow())
                .isEqualTo("123456789");
        assertThat(Wire.text(new StringReader("1"), TEN).orThrow()).isEqualTo("1");
        assertThat(lines(Wire.text(new StringReader("0123456789a"), TEN)))
                .containsExactly("ERROR wire/syntax (1:1): beyond the limit on the length of a document, 10 characters;"
                        + " nothing of it was read; ReadOptions.withMaxLength sets the limit");
    }

    @Test
    void takesATextInMemoryUpToTheLimit() {
        String text = "[{\"a\":1}]";
        ReadOptions options = ReadOptions.standard().withMaxLength(text.length());
        DocumentReader reader = DocumentReader.of(LengthLimitTest::over);
        assertThat(lines(reader.read(text, Study.class, ReadPolicy.LENIENT, options)))
                .allMatch(line -> line.startsWith("ERROR wire/type"))
                .hasSize(1);
        assertThat(lines(reader.read(text + " ", Study.class, ReadPolicy.LENIENT, options)))
                .containsExactly("ERROR wire/syntax (1:1): beyond the limit on the length of a document, 9 characters;"
                        + " nothing of it was read; ReadOptions.withMaxLength sets the limit");
    }

    private static <R> R over(String text, ReadOptions options, Function<? super JsonCursor, ? extends R> reading) {
        return reading.apply(new TextCursor(text));
    }
}
