// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reader of documents over the cases of a public suite: as a file of their own, and within a study. */
class JsonTestSuiteTest {
    private static final Path CASES = Path.of("..", "wire", "src", "test", "resources", "json-test-suite", "cases");

    @TestFactory
    Stream<DynamicTest> readsWhatMustBeRead() throws IOException {
        return each("y_", file -> {
            assertThat(rules(file)).doesNotContain("wire/syntax", "wire/encoding");
            Parsed<Study> parsed = within(file);
            boolean isTwice = file.toString().contains("duplicated_key");
            assertThat(parsed.report().hasErrors()).isEqualTo(isTwice);
            assertThat(parsed.report().countByRule().containsKey("wire/duplicate"))
                    .isEqualTo(isTwice);
            assertIsKept(parsed, file);
        });
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatMustNotBeRead() throws IOException {
        return each("n_", file -> {
            assertThat(rules(file)).last().asString().isIn("wire/syntax", "wire/encoding");
            assertThat(within(file).value()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> readsOrReportsWhatIsLeftToTheParser() throws IOException {
        return each("i_", file -> {
            Parsed<Study> parsed = within(file);
            if (!parsed.report().hasErrors()) {
                assertThat(file.getFileName().toString()).matches("i_number_.*|i_structure_UTF-8_BOM_empty_object.json");
                assertIsKept(parsed, file);
            } else {
                assertThat(parsed.report().findings())
                        .extracting(Finding::rule)
                        .last()
                        .isIn("wire/encoding", "wire/lone-surrogate", "wire/syntax");
            }
        });
    }

    /** All findings of a file, which both policies share; it is no study, so that strict reading has no value. */
    private static List<String> rules(Path file) {
        Parsed<Study> parsed = LINE.read(file, Study.class, ReadPolicy.LENIENT);
        Parsed<Study> strict = LINE.read(file, Study.class, ReadPolicy.STRICT);
        assertThat(strict.report()).isEqualTo(parsed.report());
        assertThat(strict.value()).isEmpty();
        assertThat(parsed.report().hasErrors()).isTrue();
        return parsed.report().findings().stream().map(Finding::rule).toList();
    }

    /** A study that has the text of a file as a property that nobody knows. */
    private static Parsed<Study> within(Path file) throws IOException {
        Parsed<String> text = Wire.decode(Files.readAllBytes(file));
        Optional<Parsed<Study>> parsed = text.value()
                .map(json -> LINE.read(
                        "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"x\":" + json
                                + "\n}",
                        Study.class,
                        ReadPolicy.LENIENT));
        return parsed.orElseGet(() -> Parsed.failed(text.report()));
    }

    /** As it was written, with its blanks, and with names twice if they stood twice. */
    private static void assertIsKept(Parsed<Study> parsed, Path file) throws IOException {
        Study study = parsed.value().orElseThrow();
        String again = LINE.write(study);
        assertThat(LINE.read(again, Study.class, ReadPolicy.LENIENT)
                        .value())
                .contains(study);
        String text = Wire.skipByteOrderMark(Files.readString(file)).strip();
        assertThat(study.extensions()).containsEntry("x", Extension.of(text));
        assertThat(again).endsWith("\"x\": " + text + "\n}\n");
        assertThat(LINE.writeLine(study)).endsWith(",\"x\":" + Layouts.onOneLine(text) + "}");
    }

    private static Stream<DynamicTest> each(String prefix, Check check) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> cases = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThan(30);
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.of(file)));
        }
    }

    private interface Check {
        void of(Path file) throws IOException;
    }
}
