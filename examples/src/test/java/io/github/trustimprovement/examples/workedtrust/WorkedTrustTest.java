// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.examples.Captured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed, for the invented trust and for files of a caller. */
class WorkedTrustTest {
    private static final Path INVENTED =
            Path.of("src/main/resources/io/github/trustimprovement/examples/workedtrust/trust.json");
    /** Rewritten only on purpose, with {@code -Dgolden.update=true}. */
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/trustimprovement/examples/workedtrust");

    private static final String EMPTY =
            "{\"format\":\"trust-improvement/trust\",\"schemaVersion\":\"1\",\"id\":\"t\",\"trust\":{\"id\":\"t\"}";

    @TempDir
    Path folder;

    private final Captured out = new Captured();
    private final Captured err = new Captured();

    @Test
    void printsTheTables() throws IOException {
        assertThat(run()).isZero();

        assertGolden("tables.txt", printed());
    }

    @Test
    void printsEachFindingOnceWithItsPlace() throws IOException {
        run();

        assertGolden("findings.txt", complained());
    }

    @Test
    void readsAFileOfTheCaller() {
        run();
        String invented = printed();
        out.reset();

        assertThat(run(INVENTED.toString())).isZero();

        assertThat(printed()).isEqualTo(invented);
    }

    @Test
    void showsInitiativesAsTheyStoodOnADay() {
        assertThat(run("2024-10-01")).isZero();

        assertThat(printed())
                .contains("Initiatives at the end of 2024-10-01")
                .containsPattern("Weekly test figures .* running +Deliver +n/a")
                .containsPattern("Mentors for teachers .* running ")
                .contains("of which 7 run on that day");
    }

    @Test
    void takesFileAndDateInEitherOrder() {
        assertThat(run("2023-09-01", INVENTED.toString())).isZero();
        String dateFirst = printed();
        out.reset();

        assertThat(run(INVENTED.toString(), "2023-09-01", "")).isZero();

        assertThat(printed()).isEqualTo(dateFirst).contains("of which 0 run");
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertNothingRead(folder.resolve("none.json"), "ERROR trust/file-missing: there is no file", "none.json");
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        assertNothingRead(folder, "ERROR trust/file-unreadable: cannot read " + folder);
    }

    @Test
    void saysWhereTheJsonIsMalformed() throws IOException {
        assertNothingRead(file(EMPTY + "\n,]"), "ERROR wire/syntax", "(2:");
    }

    @Test
    void saysThatTheFileIsNotUtf8() throws IOException {
        Path latin1 = Files.write(
                folder.resolve("latin1.json"),
                (EMPTY + ",\"note\":\"caf\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1));

        assertNothingRead(latin1, "ERROR wire/encoding");
    }

    @Test
    void saysThatTheDocumentIsOfAnotherKind() throws IOException {
        assertNothingRead(
                file("{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\"}"),
                "ERROR wire/format",
                "trust-improvement/study");
    }

    @Test
    void locatesTheFindingsOfRulesInTheFile() throws IOException {
        assertThat(run(file(EMPTY + ",\n\"goals\":[\n{\"id\":\"g\",\"level\":\"trust\",\"statement\":\"x\",\n"
                                + "\"alignedTo\":[\"h\"]}]}")
                        .toString()))
                .isZero();

        assertThat(complained())
                .contains("ERROR reference/dangling-id /goals/0/alignedTo/0 (4:14): there is no goal 'h'");
    }

    @Test
    void printsWhatItDoesNotKnowAsItWasWritten() throws IOException {
        run(file(EMPTY
                        + ",\"practices\":[{\"id\":\"p\",\"title\":\"Of an unknown kind\",\"components\":[\"dna/component/x\"]}],"
                        + "\"componentReviews\":[{\"id\":\"r\",\"component\":\"dna/component/x\","
                        + "\"organisation\":\"trust/t\",\"date\":\"2024-01-01\","
                        + "\"rating\":{\"type\":\"rated\",\"scale\":\"none\",\"level\":\"top\"}}],"
                        + "\"leverReadings\":[{\"id\":\"l\",\"judgement\":{\"lever\":\"aol/lever/x\"},"
                        + "\"context\":{\"organisation\":\"trust/t\",\"date\":\"2024-01-01\"}}]}")
                .toString());

        assertThat(printed())
                .contains("Of no known component: Of an unknown kind.")
                .containsPattern("dna/component/x +trust/t +2024-01-01 +n/a +none +top")
                .containsPattern("aol/lever/x +n/a +2024-01-01 +trust/t +n/a +n/a +n/a");
    }

    @Test
    void looksAtTheLastDayOfYearsAndLogsWhereTheRecordHasNone() throws IOException {
        run(file(EMPTY + ",\"outcomeMeasures\":[{\"id\":\"m\",\"direction\":\"higher-is-better\"}],\"observations\":["
                        + "{\"measure\":\"m\",\"organisation\":\"trust/t\",\"period\":\"2022/23\"},"
                        + "{\"measure\":\"m\",\"organisation\":\"trust/t\",\"period\":\"2023/24-spring\","
                        + "\"value\":{\"type\":\"measured\",\"value\":1.5}}]}")
                .toString());

        assertThat(printed())
                .contains("Initiatives at the end of 2024-08-31")
                .containsPattern("Period +trust/t")
                .containsPattern("2022/23 +n/a")
                .containsPattern("2023/24-spring +1.5")
                .contains("n/a of trust/t in 2022/23: no reason given");
    }

    @Test
    void looksAtALaterDayOfALog() throws IOException {
        run(file(EMPTY + ",\"initiatives\":[{\"id\":\"i\",\"title\":\"x\",\"log\":["
                        + "{\"type\":\"started\",\"date\":\"2024-10-01\"},{\"type\":\"paused\",\"date\":\"2025-01-06\"}]}]}")
                .toString());

        assertThat(printed()).contains("Initiatives at the end of 2025-01-06").containsPattern("x +n/a +paused +n/a");
    }

    @Test
    void explainsItsArguments() {
        assertThat(run("a.json", "b.json")).isEqualTo(2);

        assertThat(complained()).isEqualTo("usage: WorkedTrust [TRUST.json] [YYYY-MM-DD], was: a.json b.json\n");
        assertThat(printed()).isEmpty();
    }

    private void assertNothingRead(Path file, String... messages) {
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(complained()).contains(messages);
        assertThat(printed()).isEmpty();
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text).hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... args) {
        return WorkedTrust.run(List.of(args), out.stream(), err.stream());
    }

    private String printed() {
        return out.text();
    }

    private String complained() {
        return err.text().replace(System.lineSeparator(), "\n");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("own.json"), content);
    }
}
