// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookAndFindingsGoldenFileTest {
    static Stream<Arguments> newerDocuments() {
        return Stream.of(
                Arguments.of("codebook-from-a-newer-version.json", Codebook.class),
                Arguments.of("findings-from-a-newer-version.json", Findings.class),
                Arguments.of("framework-from-a-newer-version.json", Framework.class));
    }

    @Test
    void theSmallestCodebook() {
        GoldenFiles.check("codebook-smallest.json", Codebook.empty(), Codebook.class);
    }

    @Test
    void aCodebookWithEachProperty() throws IOException {
        Codebook codebook = Codebook.builder()
                .addEditions(Edition.of("aol", "2026"), Edition.of("dna", "2024"))
                .addLocalCodes(
                        LocalCodeDefinition.builder()
                                .code(LocalCode.of("local/timetable"))
                                .label("Shared timetable")
                                .definition("Schools that teach the same lesson in the same hour.")
                                .parent(Lever.COMMONALITY)
                                .build(),
                        LocalCodeDefinition.builder()
                                .code(LocalCode.of("local/timetable/free-hours"))
                                .label("Free hours")
                                .parent(LocalCode.of("local/timetable"))
                                .build())
                .build();

        GoldenFiles.check("codebook-full.json", codebook, Codebook.class);
        assertHasEachProperty("codebook-full.json", Codebook.class);
    }

    @Test
    void theSmallestFramework() {
        Framework framework = Framework.builder()
                .edition(Edition.of("tide", "2030"))
                .title("Tides")
                .source("Nobody")
                .build();

        GoldenFiles.check("framework-smallest.json", framework, Framework.class);
    }

    @Test
    void noFindings() {
        GoldenFiles.check("findings-smallest.json", Findings.builder().build(), Findings.class);
    }

    @Test
    void findingsWithEachProperty() throws IOException {
        Findings findings = Findings.builder()
                .subject("study|demo")
                .addFindings(
                        Finding.builder()
                                .rule("wire/unrecognised-code")
                                .severity(Severity.WARNING)
                                .pointer("/segments/0/codings/0/judgement/lever")
                                .place(new TextPlace(12, 5))
                                .message("expected a code of kind 'lever' that is known")
                                .hint("write the code as the vocabulary has it")
                                .addSuggestions("aol/lever/commonality")
                                .citation(Citation.of("Rollett 2026", "3.3"))
                                .putAttribute("expected", "a code of kind 'lever'")
                                .putAttribute("was", "\"aol/lever/communality\"")
                                .build(),
                        Finding.builder()
                                .rule("wire/format")
                                .severity(Severity.ERROR)
                                .message("another format")
                                .build())
                .build();

        GoldenFiles.check("findings-full.json", findings, Findings.class);
        assertHasEachProperty("findings-full.json", Findings.class);
    }

    @ParameterizedTest
    @MethodSource("newerDocuments")
    void unknownPropertiesAreWrittenBackByteForByte(String name, Class<?> type) {
        Path file = GoldenFiles.FOLDER.resolve(name);

        Object read = LINE.read(file, type, ReadPolicy.LENIENT)
                .value()
                .orElseThrow();

        assertThat(file).hasContent(LINE.write(read));
    }

    private static void assertHasEachProperty(String name, Class<?> type) throws IOException {
        assertThat(PropertiesOfShapes.usedIn(Files.readString(GoldenFiles.FOLDER.resolve(name)), Shapes.of(type)))
                .isEqualTo(PropertiesOfShapes.all(Shapes.of(type)));
    }
}
