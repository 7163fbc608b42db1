// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.JsonSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code docs/schema}; rewritten on purpose with {@code -Dgolden.update=true}. */
class SchemaFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "schema", "1");
    private static final Map<String, Class<?>> TYPES =
            Map.of("framework", Framework.class, "study", Study.class, "trust", TrustRecord.class);

    @ParameterizedTest
    @ValueSource(strings = {"framework", "study", "trust"})
    void fileSaysWhatTheShapesSay(String name) throws IOException {
        String expected = JsonSchemas.of(Objects.requireNonNull(TYPES.get(name), name));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(name), expected);
        }
        assertThat(Files.readString(file(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "study", "trust"})
    void fileHasTheNameThatItsIdEndsWith(String name) throws IOException {
        assertThat(Files.readString(file(name)))
                .contains("\"$id\": \"https://w3id.org/trust-improvement/schema/1/"
                        + file(name).getFileName() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "study", "trust"})
    void jarHoldsTheFile(String name) throws IOException {
        try (InputStream inJar = TrustImprovementJson.class.getResourceAsStream(
                "/META-INF/trust-improvement/schema/1/" + file(name).getFileName())) {
            assertThat(inJar).isNotNull();
            assertThat(new String(inJar.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(file(name)));
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }
}
