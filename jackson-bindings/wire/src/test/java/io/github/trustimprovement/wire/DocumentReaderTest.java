// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Study;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing documents without a JSON library; the bindings have the same tests and more on theirs. */
class DocumentReaderTest {
    private static final DocumentReader READER = DocumentReader.of(DocumentReaderTest::over);
    private static final Study STUDY =
            Study.builder().id("s").title("\u00e9\ud83d\ude00").build();

    @Test
    void readsWhatIsWrittenFromFilesReadersAndTexts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.json");
        DocumentWriter.write(STUDY, file);
        String json = Files.readString(file);

        assertThat(json).isEqualTo(DocumentWriter.write(STUDY));
        assertThat(READER.read(file, Study.class, ReadPolicy.STRICT, ReadOptions.standard())
                        .value())
                .contains(STUDY);
        assertThat(read("\uFEFF" + json).value()).contains(STUDY);
        assertThat(read(DocumentWriter.writeLine(STUDY)).value()).contains(STUDY);
        assertThat(READER.read(new StringReader(json), Study.class, ReadPolicy.STRICT, ReadOptions.standard())
                        .value())
                .contains(STUDY);
        assertThat(DocumentWriter.contentHash(STUDY)).isEqualTo(ContentHash.of(json));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesALinkAndThePermissionsOfAFileAsTheyAre(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("study.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
        Path noMore = Files.createSymbolicLink(folder.resolve("no-more.json"), folder.resolve("none.json"));
        for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            DocumentWriter.write(STUDY, link);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
        assertThat(link).isSymbolicLink().hasContent(DocumentWriter.write(STUDY));
        assertThatThrownBy(() -> DocumentWriter.write(STUDY, noMore))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + noMore);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link, noMore);
        }
    }

    @Test
    void reportsBytesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.json");
        Files.write(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        Parsed<Study> parsed = READER.read(file, Study.class, ReadPolicy.LENIENT, ReadOptions.standard());

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.report().findings())
                .extracting(Finding::toLine)
                .containsExactly("ERROR wire/encoding (1:4): expected UTF-8, was: 0xe9 at byte 3; save the file as"
                        + " UTF-8; nothing of it was read");
    }

    @Test
    void saysWhichFileCannotBeReadOrWritten(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("none").resolve("study.json");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createFile(full.resolve("something"));

        assertThatThrownBy(() -> READER.read(none, Study.class, ReadPolicy.STRICT, ReadOptions.standard()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + none);
        assertThatThrownBy(
                        () -> READER.read(Reader.nullReader(), String.class, ReadPolicy.STRICT, ReadOptions.standard()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
        assertThatThrownBy(() -> DocumentWriter.write(STUDY, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + full);
        assertThatThrownBy(() -> DocumentWriter.write("text"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TrustImprovementJson: a value whose type has a wire form, was: \"java.lang.String\"");
    }

    private static Parsed<Study> read(String json) {
        return READER.read(json, Study.class, ReadPolicy.STRICT, ReadOptions.standard());
    }

    private static <R> R over(String text, ReadOptions options, Function<? super JsonCursor, ? extends R> reading) {
        assertThat(options).isEqualTo(ReadOptions.standard());
        return reading.apply(new TextCursor(text));
    }
}
