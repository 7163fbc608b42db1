// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files under {@code docs/vocabulary}; rewritten on purpose with {@code -Dgolden.update=true}. */
class FrameworkFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "vocabulary");
    private static final Path HASHES = FOLDER.resolve("hashes.txt");

    static List<Framework> frameworks() {
        return Vocabulary.standard().frameworks();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void fileSaysWhatTheCodeSays(Framework framework) throws IOException {
        String written = LINE.write(framework);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file(framework), written);
        }
        assertThat(Files.readString(file(framework))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void fileReadsBackWithoutAFindingAndIsWrittenTheSame(Framework framework) throws IOException {
        String text = Files.readString(file(framework));

        Framework read = LINE.read(text, Framework.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(read.concepts()).hasSameSizeAs(framework.concepts());
        assertThat(LINE.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void jarHoldsTheFile(Framework framework) throws IOException {
        try (InputStream inJar = LINE.facade().getResourceAsStream(
                "/META-INF/trust-improvement/vocabulary/" + file(framework).getFileName())) {
            assertThat(inJar).isNotNull();
            assertThat(new String(inJar.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(file(framework)));
        }
    }

    @Test
    void hashesAreThoseOfTheFiles() throws IOException {
        String expected = frameworks().stream()
                .map(framework -> framework + " " + LINE.contentHash(framework) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(HASHES, expected);
        }
        assertThat(Files.readString(HASHES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void hashIsThatOfAnIndependentCanonicaliser(Framework framework) throws Exception {
        byte[] canonical = new JsonCanonicalizer(Files.readString(file(framework))).getEncodedUTF8();
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

        assertThat(LINE.contentHash(framework).hex()).isEqualTo(expected);
    }

    private static Path file(Framework framework) {
        return FOLDER.resolve(
                framework.edition().framework() + "-" + framework.edition().edition() + ".json");
    }
}
