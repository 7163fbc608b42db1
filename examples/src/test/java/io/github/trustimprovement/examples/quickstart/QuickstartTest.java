// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    private static final Path REMARKS =
            Path.of("src/main/resources/io/github/trustimprovement/examples/quickstart/reported-remarks.csv");
    private static final String HEADER = "id,section,domain,concept,theme,valence,role,leaders,gist\n";
    private static final String GOOD_ROW =
            "r01,3.3.1,lever,staff-expertise,effective-cpd,positive,ceo,1,Adults learn so that children may\n";

    @TempDir
    Path folder;

    private final Captured out = new Captured();
    private final Captured err = new Captured();

    @Test
    void talliesTheReportedRemarks() {
        assertThat(run(REMARKS)).isZero();

        assertThat(err.text()).isEmpty();
        assertThat(printed())
                .contains("Commonality")
                .containsPattern("(?m)^Any lever +23 +35")
                .contains("Segments with an aim: 6; with an object: 11.");
    }

    @Test
    void findsWhatItsReadmeExplains() throws IOException {
        Map<String, Long> explained = new LinkedHashMap<>();
        Files.readAllLines(REMARKS.resolveSibling("README.md")).stream()
                .filter(line -> line.startsWith("| WARNING ") || line.startsWith("| INFO "))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> {
                    assertThat(cells[4]).as("why %s", cells[2]).isNotBlank();
                    explained.put(cells[2].replace("`", ""), Long.valueOf(cells[3]));
                });

        assertThat(StudyFindings.byRule(RemarksFile.read(REMARKS).orThrow()))
                .isNotEmpty()
                .containsExactlyEntriesOf(explained);
    }

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void printsTheJudgedLeversThatItsReadmeShows() throws IOException {
        Path readme = REMARKS.resolveSibling("README.md");
        String table = JudgedLevers.table(RemarksFile.read(REMARKS).orThrow()).toString();
        Pattern block = Pattern.compile("(?s)```text\n(.*?)```");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    readme,
                    block.matcher(Files.readString(readme))
                            .replaceFirst(Matcher.quoteReplacement("```text\n" + table + "```")));
        }

        run(REMARKS);

        assertThat(block.matcher(Files.readString(readme)).results().map(match -> match.group(1)))
                .containsExactly(table);
        assertThat(printed()).contains(table);
    }

    @Test
    void saysWhyALeverOfSeveralCodersHasNoNumbers() throws IOException {
        Study twice = RemarksFile.read(file(HEADER + GOOD_ROW)).orThrow();
        Segment segment = twice.segments().get(0);
        Coding coding = segment.codings().get(0);
        Study study = twice.toBuilder()
                .addCoders(Coder.of("c1", segment.source()), Coder.of("c2", segment.source()))
                .segments(List.of(segment.toBuilder()
                        .codings(List.of(coding.withCoder("c1"), coding.withCoder("c2")))
                        .build()))
                .build();

        assertThat(JudgedLevers.table(study).toString())
                .containsPattern("(?m)^Staff expertise( +n/a){6}$")
                .contains("n/a: several coders coded");
    }

    @Test
    void saysHowOftenEachRuleFoundSomething() {
        run(REMARKS);

        assertThat(printed().lines()).first().isEqualTo("findings by rule: judgement/bases-empty 58");
    }

    @Test
    void saysThatNoRuleFoundAnything() throws IOException {
        run(file(HEADER + "r01,3.1.1,aim,child-oriented,,,ceo,1,x\n"));

        assertThat(printed().lines()).first().isEqualTo("findings by rule: none");
    }

    @Test
    void writesTheStudyAndBothFrameworks() {
        run(REMARKS);

        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/study.json");
        assertThat(folder.resolve("out/aol-2026.json"))
                .hasSameTextualContentAs(Path.of("../docs/vocabulary/aol-2026.json"));
        assertThat(folder.resolve("out/dna-2024.json"))
                .hasSameTextualContentAs(Path.of("../docs/vocabulary/dna-2024.json"));
    }

    @Test
    void givesTheSameTablesForTheStudyThatItWrote() {
        run(REMARKS);
        String first = tables();
        out.reset();

        assertThat(run(folder.resolve("out/study.json"))).isZero();

        assertThat(tables()).isEqualTo(first);
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertNothingRead(
                folder.resolve("none.csv"), "none.csv: ERROR remarks/file-missing: there is no file", "none.csv'");
    }

    @Test
    void saysThatTheStudyIsMissing() {
        assertNothingRead(folder.resolve("none.json"), "none.json: ERROR", "none.json'");
    }

    @Test
    void saysThatTheFileIsEmpty() throws IOException {
        assertNothingRead(file(""), "ERROR remarks/empty (1:1)", "the file is empty");
    }

    @Test
    void saysThatTheHeaderIsWrong() throws IOException {
        assertNothingRead(
                file("id,section\nr01,3.3.1\n"),
                "ERROR remarks/header (1:1)",
                "the header must be id,section,domain",
                "was: id,section");
    }

    @Test
    void saysWhichLineIsNotUtf8() throws IOException {
        Path latin1 = folder.resolve("latin1.csv");
        Files.write(
                latin1,
                (HEADER + GOOD_ROW + "r02,3.3.1,lever,staff-expertise,,,ceo,1,caf\u00e9\n")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertNothingRead(latin1, "ERROR remarks/encoding (3:1)", "this line is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r02,3.3.1,lever,staff-expertize,,positive,ceo,1,x | unknown-concept | did you mean aol/lever/staff-expertise",
                "r02,3.3.1,lever,staff-expertise,effective-cdp,positive,ceo,1,x | unknown-theme | did you mean aol/theme/effective-cpd",
                "r02,3.3.1,lever,leadership,effective-cpd,positive,ceo,1,x | theme-of-another-concept | belongs to aol/lever/staff-expertise",
                "r02,3.3.1,lever,leadership,,good,ceo,1,x | unknown-valence | was: \"good\"",
                "r02,3.3.1,leaver,leadership,,positive,ceo,1,x | unknown-domain | was: \"leaver\"",
                "r01,3.3.1,lever,leadership,,positive,ceo,1,x | duplicate-id | stands in line 2 already",
                "r02,3.3.1,lever,leadership,,positive,ceo,1 | columns | 9 columns expected",
                "r02,3.3.1,lever,leadership,,positive,ceo,1,x,y | columns | 9 columns expected",
            })
    void reportsARowThatItCannotPlaceAndDoesNotCountIt(String row, String rule, String message) throws IOException {
        Path remarks = file(HEADER + GOOD_ROW + row + "\n");

        assertThat(run(remarks)).isZero();

        assertThat(err.text()).contains("ERROR remarks/" + rule + " (3:1)").contains(message);
        assertThat(printed()).containsPattern("(?m)^Any lever +1 +0");
    }

    @Test
    void keepsWhatItCouldNotPlace() throws IOException {
        run(file(HEADER + GOOD_ROW + "r02,3.3.1,lever,leadership,new-theme,positive,ceo,1,x\n"));

        assertThat(folder.resolve("out/study.json")).content().contains("\"code\": \"aol/theme/new-theme\"");
    }

    private void assertNothingRead(Path input, String... messages) {
        assertThat(run(input)).isEqualTo(1);
        assertThat(err.text()).contains(messages);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private int run(Path input) {
        err.reset();
        return Quickstart.run(input, folder.resolve("out"), out.stream(), err.stream());
    }

    private String printed() {
        return out.text();
    }

    private String tables() {
        List<String> lines =
                printed().lines().filter(line -> !line.startsWith("wrote ")).toList();
        return String.join("\n", lines);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("remarks.csv"), content);
    }
}
