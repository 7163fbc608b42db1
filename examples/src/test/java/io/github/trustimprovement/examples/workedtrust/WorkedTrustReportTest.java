// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Explanation;
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

/** The report, which its page shows part by part. */
class WorkedTrustReportTest {
    /** Its blocks of text are rewritten only on purpose, with {@code -Dgolden.update=true}. */
    private static final Path PAGE =
            Path.of("src/main/resources/io/github/trustimprovement/examples/workedtrust/REPORT.md");

    private static final Pattern BLOCK = Pattern.compile("(?s)```text\n(.*?)```");

    private static final TrustRecord TRUST = TrustFile.invented().orThrow();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<TrustSection> sections() {
        return WorkedTrustReport.SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsWhatItsPageShows(TrustSection section) throws IOException {
        String text = section.text(TRUST);
        if (Boolean.getBoolean("golden.update")) {
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE,
                    page.replace(
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
    void saysThatEachSectionIsInvented(TrustSection section) {
        assertThat(section.text(TRUST)).endsWith("\n\n" + TrustSection.INVENTED);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void printsNoLineThatIsTooLong(TrustSection section) {
        assertThat(section.text(TRUST).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void showsNoPartOnItsPageThatIsNotPrinted() throws IOException {
        List<String> titles = new ArrayList<>();
        Matcher heading = Pattern.compile("(?m)^## (.*)$").matcher(Files.readString(PAGE));
        while (heading.find()) {
            titles.add(heading.group(1));
        }

        assertThat(sections().map(TrustSection::title)).containsExactlyElementsOf(titles);
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

        assertThat(text(out).lines().filter(line -> line.startsWith("# ")))
                .containsExactlyElementsOf(
                        sections().map(section -> "# " + section.title()).toList());
        assertThat(text(out)).doesNotContain("\nwrote ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void writesOneResult() {
        Path file = folder.resolve("out").resolve("upwards-convergence.json");

        assertThat(run(folder.resolve("out").toString())).isZero();

        assertThat(TrustImprovementJson.read(file, Explanation.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(WorkedTrustReport.written(TRUST).explain());
        assertThat(text(out)).endsWith("wrote " + file + "\n");
    }

    @Test
    void saysThatTheResultCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(text(err)).startsWith("cannot write " + file.resolve("upwards-convergence.json"));
    }

    /** The page from the title of a section to the next. */
    private static String part(TrustSection section) throws IOException {
        return Stream.of(Files.readString(PAGE).split("(?m)^(?=## )"))
                .filter(part -> part.startsWith("## " + section.title() + "\n"))
                .findFirst()
                .orElse("");
    }

    private int run(String... args) {
        return WorkedTrustReport.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
