// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.examples.PrintedPage;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.catalogue.Measures;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report, which its page shows part by part. */
class WorkedTrustReportTest {
    private static final PrintedPage PAGE = PrintedPage.of("workedtrust/REPORT.md");

    private static final TrustRecord TRUST = TrustFile.invented().orThrow();

    private static final Set<String> OF_TRUSTS =
            Set.of("coverage", "convergence", "time", "readings", "portfolio", "profile");

    private static final List<String> LINES = WorkedTrustReport.SECTIONS.stream()
            .flatMap(section -> section.text(TRUST).lines())
            .toList();

    @TempDir
    Path folder;

    private final Captured out = new Captured();
    private final Captured err = new Captured();

    static Stream<TrustSection> sections() {
        return WorkedTrustReport.SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsWhatItsPageShows(TrustSection section) throws IOException {
        PAGE.assertShows(section.title(), section.text(TRUST));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void saysThatEachSectionIsInvented(TrustSection section) {
        assertThat(section.text(TRUST)).endsWith("\n\n" + TrustSection.INVENTED);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsNoLineThatIsTooLong(TrustSection section) {
        assertThat(section.text(TRUST).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    static Stream<MeasureDescription> measuresOfTrusts() {
        return Measures.all().stream()
                .filter(measure -> OF_TRUSTS.contains(measure.family()))
                .filter(measure -> !measure.isOptIn());
    }

    @ParameterizedTest
    @MethodSource("measuresOfTrusts")
    void showsEachMeasureOfTrustsOrSaysWhyNot(MeasureDescription measure) {
        assertThat(LINES).anyMatch(line -> line.equals(measure.title()) || line.startsWith(measure.title() + ": "));
    }

    @Test
    void showsNoPartOnItsPageThatIsNotPrinted() throws IOException {
        assertThat(sections().map(TrustSection::title)).containsExactlyElementsOf(PAGE.titles());
    }

    @Test
    void findsUpwardsConvergenceThatGoesAwayBesideAnInventedComparison() {
        assertThat(new ConvergenceSection().text(TRUST))
                .containsSubsequence(
                        "relative to a change of 2.5", "no-upwards-convergence", "Persistent absence fell");
    }

    @Test
    void printsEachPartUnderItsTitle() {
        assertThat(run()).isZero();

        assertThat(out.text().lines().filter(line -> line.startsWith("# ")))
                .containsExactlyElementsOf(
                        sections().map(section -> "# " + section.title()).toList());
        assertThat(out.text()).doesNotContain("\nwrote ");
        assertThat(err.text()).isEmpty();
    }

    @Test
    void writesOneResult() {
        Path file = folder.resolve("out").resolve("upwards-convergence.json");

        assertThat(run(folder.resolve("out").toString())).isZero();

        assertThat(TrustImprovementJson.read(file, Explanation.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(WorkedTrustReport.written(TRUST).explain());
        assertThat(out.text()).endsWith("wrote " + file + "\n");
    }

    @Test
    void saysThatTheResultCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(err.text()).startsWith("cannot write " + file.resolve("upwards-convergence.json"));
    }

    private int run(String... args) {
        return WorkedTrustReport.run(List.of(args), out.stream(), err.stream());
    }
}
