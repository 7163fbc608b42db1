// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The parser of what records keep as text, and of what is hashed, over the cases of a public suite. */
class JsonTestSuiteTest {
    private static final Path CASES = Path.of("src", "test", "resources", "json-test-suite", "cases");

    @Test
    void hasAllCases() throws IOException {
        assertThat(cases("")).hasSize(318);
        assertThat(cases("y_")).hasSize(95);
        assertThat(cases("n_")).hasSize(188);
        assertThat(cases("i_")).hasSize(35);
    }

    @TestFactory
    Stream<DynamicTest> readsWhatMustBeReadAndKeepsItsText() throws IOException {
        return each("y_", file -> {
            Parsed<String> text = Wire.decode(Files.readAllBytes(file));
            assertThat(Texts.lines(Texts.read(text.orThrow(), Leaves.STRING)))
                    .noneMatch(line -> line.contains("wire/syntax"));
            JsonText again = JsonText.indented();
            again.json(text.orThrow());
            assertThat(again).hasToString(text.orThrow().strip());
        });
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatMustNotBeRead() throws IOException {
        return each("n_", file -> assertThat(rules(file)).hasSize(1).isSubsetOf("wire/syntax", "wire/encoding"));
    }

    /** Bytes that are no UTF-8 are a finding, half of a surrogate pair too; numbers are kept as they were written. */
    @TestFactory
    Stream<DynamicTest> readsOrReportsWhatIsLeftToTheParser() throws IOException {
        return each("i_", file -> {
            String name = file.getFileName().toString();
            List<String> rules = rules(file);
            if (name.startsWith("i_number_") || name.startsWith("i_structure_")) {
                assertThat(rules).isEmpty();
            } else if (name.startsWith("i_object_")) {
                assertThat(rules).containsExactly("wire/syntax");
            } else if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("\\u")) {
                assertThat(rules).containsExactly("wire/lone-surrogate");
            } else {
                assertThat(rules).containsExactly("wire/encoding");
            }
        });
    }

    /** What has no canonical form is refused: a name twice, a number that no double holds, half of a surrogate pair. */
    @TestFactory
    Stream<DynamicTest> hashesWhatHasACanonicalForm() throws IOException {
        return each("", file -> {
            Optional<String> json = Wire.decode(Files.readAllBytes(file)).value();
            if (json.isPresent()) {
                Throwable refusal = catchThrowable(() ->
                        assertThat(ContentHash.of(json.get())).isEqualTo(ContentHash.of(" " + json.get() + "\n")));
                if (file.getFileName().toString().startsWith("n_")) {
                    assertThat(refusal).isInstanceOf(InvalidModelException.class);
                } else if (refusal != null) {
                    assertThat(refusal)
                            .isInstanceOf(InvalidModelException.class)
                            .message()
                            .containsAnyOf("wire/duplicate", "wire/inexact-number", "wire/lone-surrogate");
                }
            }
        });
    }

    /** What is found in a document that keeps the case as a property that nobody knows. */
    private static List<String> rules(Path file) throws IOException {
        Parsed<String> text = Wire.decode(Files.readAllBytes(file));
        if (text.value().isEmpty()) {
            return text.report().findings().stream().map(Finding::rule).toList();
        }
        Parsed<Sample> parsed = Texts.read(
                "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"s\",\"x\":" + text.orThrow() + "\n}",
                Sample.SHAPE);
        if (parsed.value().isPresent()) {
            assertThat(parsed.value().get().extensions())
                    .containsEntry("x", Extension.of(text.orThrow().strip()));
        }
        return parsed.report().findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals("wire/unknown-property"))
                .toList();
    }

    private static Stream<DynamicTest> each(String prefix, Check check) throws IOException {
        return cases(prefix).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.of(file)));
    }

    private static List<Path> cases(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private interface Check {
        void of(Path file) throws IOException;
    }
}
