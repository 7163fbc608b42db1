// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.JsonSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code docs/schema}; rewritten on purpose with {@code -Dgolden.update=true}. */
class SchemaFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "schema", "1");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("framework", Framework.class),
                Arguments.of("study", Study.class),
                Arguments.of("trust", TrustRecord.class),
                Arguments.of("results", Results.class),
                Arguments.of("codebook", Codebook.class),
                Arguments.of("findings", Findings.class),
                Arguments.of("coded-segment", CodedSegment.class),
                Arguments.of("component-review", ComponentReview.class),
                Arguments.of("observation", Observation.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileSaysWhatTheShapesSay(String name, Class<?> type) throws IOException {
        String expected = JsonSchemas.of(type);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(name), expected);
        }
        assertThat(Files.readString(file(name))).isEqualTo(expected);
    }

    static Stream<String> names() {
        return files().map(file -> (String) file.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("names")
    void fileHasTheNameThatItsIdEndsWith(String name) throws IOException {
        assertThat(Files.readString(file(name)))
                .contains("\"$id\": \"https://w3id.org/trust-improvement/schema/1/"
                        + file(name).getFileName() + "\"");
    }

    @ParameterizedTest
    @MethodSource("names")
    void jarHoldsTheFile(String name) throws IOException {
        assertInJar("schema/1/" + file(name).getFileName(), file(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.json", "measures.json"})
    void jarHoldsTheCatalogues(String name) throws IOException {
        assertInJar(name, Path.of("..", "..", "docs", "spec", name));
    }

    private static void assertInJar(String name, Path file) throws IOException {
        try (InputStream inJar =
                LINE.facade().getResourceAsStream("/META-INF/trust-improvement/" + name)) {
            assertThat(inJar).isNotNull();
            assertThat(new String(inJar.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }
}
