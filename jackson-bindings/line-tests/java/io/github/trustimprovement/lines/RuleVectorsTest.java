// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.rules.RuleDescription;
import io.github.trustimprovement.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a document that it faults, a twin that it does not, and a known place for each finding. */
class RuleVectorsTest {
    static List<RuleDescription> rules() {
        return Stream.concat(RuleSets.study().descriptions().stream(), RuleSets.trust().descriptions().stream())
                .distinct()
                .toList();
    }

    static List<Path> invalid() throws IOException {
        return RuleVectors.documents("invalid");
    }

    static List<Path> valid() throws IOException {
        return RuleVectors.documents("valid");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHasADocumentATwinFindingsAndACitation(RuleDescription rule) {
        Path folder = RuleVectors.folder(rule.code());

        assertThat(folder.resolve("invalid-1.json")).exists();
        assertThat(folder.resolve("valid-1.json")).exists();
        assertThat(folder.resolve("invalid-1.findings.json")).exists();
        assertThat(rule.citation().section()).isNotBlank();
    }

    /** The findings are rewritten on purpose with {@code -Dgolden.update=true}. */
    @ParameterizedTest
    @MethodSource("invalid")
    void invalidDocumentHasTheFindingsThatAreListed(Path document) throws IOException {
        ValidationReport report = RuleVectors.validate(document);

        Path expected =
                document.resolveSibling(document.getFileName().toString().replace(".json", ".findings.json"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, RuleVectors.toJson(report));
        }
        assertThat(RuleVectors.toJson(report)).isEqualTo(Files.readString(expected));
        assertThat(report.findings()).extracting(Finding::rule).contains(RuleVectors.code(document));
        assertThat(report.findings()).allMatch(finding -> finding.place().isPresent());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void linesAboveADocumentMoveEachFindingByAsMany(Path document) throws IOException {
        assertThat(RuleVectors.validate(
                                "\n\n" + Files.readString(document), RuleVectors.folder(RuleVectors.code(document)))
                        .findings())
                .isEqualTo(RuleVectors.validate(document).findings().stream()
                        .map(finding -> finding.withPlace(new TextPlace(
                                finding.place().orElseThrow().line() + 2,
                                finding.place().orElseThrow().column())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void twinHasNoFindingOfTheRuleAndNoError(Path document) throws IOException {
        ValidationReport report = RuleVectors.validate(document);

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(RuleVectors.code(document));
        assertThat(report.of(Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void jarHoldsTheDocument(Path document) throws IOException {
        String inJar = "/META-INF/trust-improvement/vectors/rules/" + RuleVectors.code(document) + "/"
                + document.getFileName();

        try (InputStream found = LINE.facade().getResourceAsStream(inJar)) {
            assertThat(found).as(inJar).isNotNull().hasSameContentAs(Files.newInputStream(document));
        }
    }

    @ParameterizedTest
    @MethodSource({"invalid", "valid"})
    void documentIsCanonical(Path document) throws IOException {
        assertThat(RuleVectors.rewritten(document)).isEqualTo(Files.readString(document));
    }
}
