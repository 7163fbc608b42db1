// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed, which the README shows part by part. */
class InventedStudyMeasuresTest {
    /** Its blocks of text are rewritten only on purpose, with {@code -Dgolden.update=true}. */
    private static final Path README =
            Path.of("src/main/resources/io/github/trustimprovement/examples/inventedstudy/README.md");

    private static final Pattern BLOCK = Pattern.compile("(?s)```text\n(.*?)```");

    private static final Study STUDY = InventedInterviews.study();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Section> sections() {
        return InventedStudyMeasures.SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsWhatItsReadmeShows(Section section) throws IOException {
        String text = section.text(STUDY);
        if (Boolean.getBoolean("golden.update")) {
            String readme = Files.readString(README);
            Files.writeString(
                    README,
                    readme.replace(
                            part(section),
                            BLOCK.matcher(part(section))
                                    .replaceFirst(Matcher.quoteReplacement("```text\n" + text + "```"))));
        }

        Matcher block = BLOCK.matcher(part(section));
        assertThat(block.find())
                .as("a block of text under '%s'", section.title())
                .isTrue();
        assertThat(block.group(1)).isEqualTo(text);
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
        List<String> titles = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^## (.*)$").matcher(Files.readString(README));
        while (heading.find()) {
            titles.add(heading.group(1));
        }

        assertThat(sections().map(Section::title)).containsExactlyElementsOf(titles);
    }

    @Test
    void findsWhatItsReadmeExplains() throws IOException {
        List<String[]> explained = Files.readAllLines(README).stream()
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

        assertThat(text(out).lines().filter(line -> line.startsWith("# ")))
                .containsExactlyElementsOf(
                        sections().map(section -> "# " + section.title()).toList());
        assertThat(text(out)).doesNotContain("wrote");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void writesTheStudyAndOneResult() {
        Path output = folder.resolve("out");

        assertThat(run(output.toString())).isZero();

        assertThat(output.resolve("study.json")).hasContent(TrustImprovementJson.write(STUDY));
        assertThat(text(out))
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

        assertThat(text(err)).startsWith("cannot write to " + file);
    }

    /** The README from the title of a section to the next. */
    private static String part(Section section) throws IOException {
        return Stream.of(Files.readString(README).split("(?m)^(?=## )"))
                .filter(part -> part.startsWith("## " + section.title() + "\n"))
                .findFirst()
                .orElse("");
    }

    private int run(String... args) {
        return InventedStudyMeasures.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
