// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.examples.PrintedPage;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed, which the README shows part by part. */
class InventedStudyMeasuresTest {
    private static final PrintedPage README = PrintedPage.of("inventedstudy/README.md");

    private static final Study STUDY = InventedInterviews.study();

    @TempDir
    Path folder;

    private final Captured out = new Captured();
    private final Captured err = new Captured();

    static Stream<Section> sections() {
        return InventedStudyMeasures.SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsWhatItsReadmeShows(Section section) throws IOException {
        README.assertShows(section.title(), section.text(STUDY));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void marksEachTableAndDerivationAsInvented(Section section) {
        List<String> parts = List.of(section.text(STUDY).split("\n\n"));
        long tables = parts.stream()
                .filter(part -> part.contains("---  ") || part.contains("\nFormula: "))
                .count();

        assertThat(tables).isPositive();
        assertThat(parts.stream()
                        .filter(part -> part.strip().endsWith("Invented study: nobody said or coded any of this.")))
                .hasSize(Math.toIntExact(tables));
    }

    @Test
    void showsNoPartInItsReadmeThatIsNotPrinted() throws IOException {
        assertThat(sections().map(Section::title)).containsExactlyElementsOf(README.titles());
    }

    @Test
    void findsWhatItsReadmeExplains() throws IOException {
        List<String[]> explained = README.lines().stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();

        assertThat(explained).allSatisfy(cells -> assertThat(cells[2]).isNotBlank());
        assertThat(explained.stream().map(cells -> cells[1].replace("`", "")))
                .containsExactlyElementsOf(FindingsSection.byRule(STUDY).keySet());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void saysOfEachMeasureWhatMayAndMayNotBeConcluded(Section section) {
        boolean hasMeasures = !(section instanceof StudySection || section instanceof FindingsSection);

        assertThat(section.text(STUDY).contains("\nMay be said: ")).isEqualTo(hasMeasures);
        assertThat(section.text(STUDY).contains("\nMay not be said: ")).isEqualTo(hasMeasures);
    }

    @Test
    void printsEachPartUnderItsTitle() {
        assertThat(run()).isZero();

        assertThat(out.text().lines().filter(line -> line.startsWith("# ")))
                .containsExactlyElementsOf(
                        sections().map(section -> "# " + section.title()).toList());
        assertThat(out.text()).doesNotContain("wrote");
        assertThat(err.text()).isEmpty();
    }

    @Test
    void writesTheStudyAndOneResult() {
        Path output = folder.resolve("out");

        assertThat(run(output.toString())).isZero();

        assertThat(output.resolve("study.json")).hasContent(TrustImprovementJson.write(STUDY));
        assertThat(out.text())
                .endsWith("wrote " + output.resolve("study.json") + "\nwrote " + output.resolve("results.json") + "\n");
    }

    @Test
    void writesTheResultThatIsPrintedInFull() throws IOException {
        Path output = folder.resolve("out");
        run(output.toString());

        Results results = TrustImprovementJson.read(output.resolve("results.json"), Results.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(results.title().orElseThrow()).startsWith("Invented");
        assertThat(new DerivationSection().text(STUDY))
                .startsWith(results.explanations().get(0).toString());
    }

    @Test
    void saysThatTheStudyCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(err.text()).startsWith("cannot write to " + file);
    }

    private int run(String... args) {
        return InventedStudyMeasures.run(List.of(args), out.stream(), err.stream());
    }
}
