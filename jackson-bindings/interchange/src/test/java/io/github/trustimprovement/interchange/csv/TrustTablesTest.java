// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTablesTest {
    private static final Path GOLDEN = Path.of("../line-tests/golden/1/trust-full.json");

    @TempDir
    private Path folder;

    @Test
    void writesAWholeRecordAndReadsItBack() {
        TrustRecord trust = TrustImprovementJson.read(GOLDEN, TrustRecord.class, ReadPolicy.LENIENT)
                .value()
                .orElseThrow();

        TrustTables.write(trust, folder);

        assertThat(TrustImprovementJson.write(
                        TrustTables.read(folder, ReadPolicy.LENIENT).value().orElseThrow()))
                .isEqualTo(TrustImprovementJson.write(trust));
    }

    @Test
    void leavesNoTableOfAnEarlierRecordBehind() throws IOException {
        TrustRecord trust = TrustImprovementJson.read(GOLDEN, TrustRecord.class, ReadPolicy.LENIENT)
                .value()
                .orElseThrow();
        TrustRecord without = trust.toBuilder().observations(List.of()).build();
        Path other = Files.writeString(folder.resolve("notes.txt"), "ours");

        TrustTables.write(trust, folder);
        TrustTables.write(without, folder);

        assertThat(TrustTables.read(folder, ReadPolicy.LENIENT)
                        .value()
                        .orElseThrow()
                        .observations())
                .isEmpty();
        assertThat(other).exists();
    }

    @Test
    void saysWhatItCannotDelete() throws IOException {
        Files.createDirectories(folder.resolve("outcomes.csv/inner"));
        TrustRecord trust = TrustRecord.of("t", Trust.of("t"));

        assertThatThrownBy(() -> TrustTables.write(trust, folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot delete " + folder.resolve("outcomes.csv"));
    }

    @Test
    void explainsEachColumnOfATemplateAndShowsItFilledIn() throws IOException {
        TrustTables.writeTemplates(folder);

        assertThat(TrustTables.names())
                .contains("trust", "schools", "practices", "initiatives", "events", "reviews", "readings", "outcomes");
        assertThat(Files.readString(folder.resolve("levels.csv")))
                .isEqualTo("\uFEFFof,id,label,value\r\n"
                        + "\"# explanation: required: the scale that has this level; its levels stand from lowest to highest; the id of"
                        + " one of the scales\",required: a short name of the level; ratings use it,the level in words,"
                        + "a number for it where the scale has numbers; a number of at most 15 significant digits\r\n"
                        + "\"# for example: service\",in-part,In part,\r\n");
        assertThat(Files.readString(folder.resolve("initiatives.csv")))
                .contains("by what means; one of aol/lever/staff-expertise, ")
                .contains("; several with semicolons between them");
        assertThatThrownBy(() -> TrustTables.writeTemplates(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write into ");
    }

    @Test
    void hasWordsForEachColumnOfATemplateAndForNoOther() {
        List<String> columns = TrustTable.root().all().stream()
                .flatMap(table -> Template.columns(table).stream().map(column -> table.name() + " " + column.heading()))
                .toList();

        assertThat(TemplateWords.standard().columns()).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void theExamplesOfAllTemplatesAreARecord() throws IOException {
        TrustTables.writeTemplates(folder);
        for (String table : TrustTables.names()) {
            Path file = folder.resolve(table + ".csv");
            Files.writeString(file, Files.readString(file).replace("# for example: ", ""));
        }
        Files.writeString(folder.resolve("levels.csv"), "service,well,Well,\r\n", StandardOpenOption.APPEND);

        Parsed<TrustRecord> read = TrustTables.read(folder, ReadPolicy.STRICT);

        assertThat(read.report().findings()).isEmpty();
        assertThat(Validator.of(RuleSets.trust()).validate(read.orThrow()).of(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void readsTemplatesThatWereFilledIn() throws IOException {
        TrustTables.writeTemplates(folder);
        append("trust", "id,trust.id\nt,oakfield\n");
        append("schools", "id,name\noak,Oak\nelm,Elm\n");
        append("initiatives", "id,title,schools\nreading,Reading first,oak;elm\n");
        append("events", "of,type,date\nreading,started,2024-09-02\nreading,stopped,2025-07-18\n");

        TrustRecord trust = TrustTables.read(folder, ReadPolicy.STRICT).orThrow();

        assertThat(trust.trust().schools()).hasSize(2);
        assertThat(trust.initiatives().get(0).schools()).containsExactly("oak", "elm");
        assertThat(trust.initiatives().get(0).log()).hasSize(2);
    }

    @Test
    void writesAndReadsNamesBeyondAscii() throws IOException {
        TrustRecord trust = TrustRecord.of(
                "t",
                Trust.of("t", School.builder().id("ty").name("Bryn T\u0177").build()));

        TrustTables.write(trust, folder);

        assertThat(Files.readString(folder.resolve("schools.csv")))
                .startsWith("\uFEFFid,")
                .contains("Bryn T\u0177");
        assertThat(TrustTables.read(folder, ReadPolicy.STRICT).orThrow()).isEqualTo(trust);
    }

    @Test
    void readsWhatSpreadsheetsSave() throws IOException {
        append("trust", "\uFEFFid;trust.id\nt;oakfield\n");
        append("schools", "sep=;\nid;name\nty;Bryn T\u0177\n");
        append("practices", "\uFEFFid\ttitle\np1\tReading\n");

        Parsed<TrustRecord> read = TrustTables.read(folder, ReadPolicy.STRICT);

        assertThat(read.report().findings()).isEmpty();
        assertThat(read.orThrow().trust().schools())
                .extracting(school -> school.name().orElse(""))
                .containsExactly("Bryn T\u0177");
        assertThat(read.orThrow().practices()).hasSize(1);
    }

    @Test
    void saysWhichNotesItPassedOverThatNoTemplateHas() throws IOException {
        TrustTables.writeTemplates(folder);
        fillIn("trust", "t,,,oakfield\r\n");
        fillIn("schools", "#oak,Oak\r\nelm,Elm\r\n");

        assertThat(lines())
                .filteredOn(line -> !line.contains("csv/row-too-short"))
                .containsExactly(
                        "INFO csv/note (4:1): schools.csv row 4: passed over, as a note to people: #oak; if it is no"
                                + " note, put an apostrophe before the #");
    }

    @Test
    void reportsFaultsByFileRowAndColumn() throws IOException {
        append("trust", "id,trust.id\nt,oakfield\nu,elmfield\n");
        append("schools", "id,name,joined\noak,Oak,1/9/2020\n");
        append("initiatives", "id,title\nreading,Reading first\n");
        append("events", "of,type,date\nreading,started,2024-09-02\nreeding,stoped,2025-07-18\nreading,,2025-01-01\n");
        append("school", "id\n");

        assertThat(lines())
                .containsExactly(
                        "WARNING csv/file-unknown: no table of a trust, left out: school.csv; did you mean schools.csv?",
                        "ERROR csv/row-too-many (3:1): trust.csv row 3: left out: one row expected",
                        "ERROR wire/value /trust/schools/0/joined (2:9): schools.csv row 2 'joined': expected a date such"
                                + " as 2026-03-01, was: \"1/9/2020\"",
                        "ERROR wire/missing /initiatives/0/log/1 (4:1): events.csv row 4 'type': required: type; the"
                                + " element is left out of the list",
                        "ERROR csv/owner-unknown (3:1): events.csv row 3 'of': left out: belongs to no row of another"
                                + " table, was: \"reeding\"; did you mean reading?");
    }

    @Test
    void needsTheTableOfTheTrust() throws IOException {
        assertThat(lines()).containsExactly("ERROR csv/file-missing: trust.csv: no file of that name");
        append("trust", "id,trust.id\n");
        assertThat(lines()).containsExactly("ERROR csv/row-missing: trust.csv: one row expected, was: none");
    }

    @Test
    void saysWhatItCannotRead() {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> TrustTables.read(missing, ReadPolicy.STRICT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + missing);
    }

    private List<String> lines() {
        Parsed<TrustRecord> read = TrustTables.read(folder, ReadPolicy.LENIENT);
        return read.report().findings().stream().map(Finding::toLine).toList();
    }

    private void fillIn(String table, String rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), rows, StandardOpenOption.APPEND);
    }

    private void append(String table, String text) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), text);
    }
}
