// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    static final Study STUDY = Study.builder()
            .id("demo")
            .addParticipants(Participant.of("p01", LeaderGroup.CEO))
            .addSources(Source.of("i01"))
            .addSegments(Segment.builder()
                    .id("s1")
                    .source("i01")
                    .speaker(Speaker.of("p01"))
                    .addCodings(Coding.of(Lever.COMMONALITY, Valence.NEGATIVE))
                    .build())
            .build();
    static final TrustRecord TRUST = TrustRecord.of("birch-2026", Trust.of("birch", School.of("oak")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo.json", "demo.csv", "demo.ndjson", "demo.CSV"})
    void readsAStudyBackAsItWasWritten(String name) {
        Path file = folder.resolve(name);
        Documents.write(STUDY, file);

        assertThat(Documents.readStudy(file, ReadPolicy.STRICT).orThrow()).isEqualTo(STUDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"birch.json", "birch"})
    void readsATrustBackAsItWasWritten(String name) {
        Path file = folder.resolve(name);
        Documents.write(TRUST, file);

        Parsed<TrustRecord> read = Documents.readTrust(file, ReadPolicy.STRICT);

        assertThat(read.report().findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(TRUST);
    }

    @Test
    void findsRowsThatContradictEachOther() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), """
                segment,source,participant,leaderGroup
                s1,i01,p01,aol/leader-group/ceo
                s2,i01,p01,aol/leader-group/non-ceo
                """);

        Parsed<Study> strict = Documents.readStudy(file, ReadPolicy.STRICT);
        Parsed<Study> lenient = Documents.readStudy(file, ReadPolicy.LENIENT);

        assertThat(strict.value()).isEmpty();
        assertThat(lenient.value().orElseThrow().segments()).hasSize(2);
        assertThat(lenient.report()).isEqualTo(strict.report());
        assertThat(strict.report().findings()).extracting(Finding::pointer).containsExactly("/1/leaderGroup");
    }

    @Test
    void saysInWhichRowOfATableTheStudyContradictsItself() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), """
                sep=;
                segment;source;text;participant;leaderGroup
                s1;i01;"one
                two";p01;aol/leader-group/ceo

                # a note
                s2;;;p01;
                s1;i01;three;p01;
                s3;i01;;p01;aol/leader-group/non-ceo
                s1;i01;;p02;
                """);

        Parsed<Study> strict = Documents.readStudy(file, ReadPolicy.STRICT);

        assertThat(strict.value()).isEmpty();
        assertThat(Documents.readStudy(file, ReadPolicy.LENIENT).report()).isEqualTo(strict.report());
        assertThat(strict.report().findings())
                .extracting(
                        Finding::rule,
                        Finding::pointer,
                        finding -> finding.place().orElseThrow().line(),
                        finding -> finding.attributes().get(CsvTable.ROW),
                        finding -> finding.attributes().getOrDefault(CsvTable.HEADING, "-"))
                .containsExactly(
                        tuple("csv/note", "", 6, "4", "-"),
                        tuple("wire/missing", "/3", 7, "5", "source"),
                        tuple("rows/disagree", "/4/text", 8, "6", "text"),
                        tuple("rows/disagree", "/5/leaderGroup", 9, "7", "leaderGroup"),
                        tuple("rows/disagree", "/6", 10, "8", "-"));
    }

    @Test
    void countsTheLinesThatWereLeftOutWhereAStudyContradictsItself() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.ndjson"), """
                {"segment":"s1","source":"i01","text":"one"}
                {"segment":"s2"}
                {"segment":"s1","source":"i01","text":"two"}
                """);

        assertThat(Documents.readStudy(file, ReadPolicy.LENIENT).report().findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(tuple("wire/missing", "/1"), tuple("rows/disagree", "/2/text"));
    }

    @Test
    void hasNoStudyWhereARowCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("one.csv"), "segment,source,valence\ns1,i01,good\n");

        Parsed<Study> parsed = Documents.readStudy(file, ReadPolicy.STRICT);

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.report().hasErrors()).isTrue();
    }

    @Test
    void rejectsFilesThatItDoesNotRead() {
        assertThatThrownBy(() -> Documents.readStudy(Path.of("notes.docx"), ReadPolicy.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a study is read from .json, .csv (a table of coded segments), .ndjson (a coded segment a"
                        + " line), was: notes.docx");
        assertThatThrownBy(() -> Documents.readStudy(folder, ReadPolicy.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was: " + folder);
        assertThatThrownBy(() -> Documents.readTrust(Path.of("trust.csv"), ReadPolicy.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trust's record is read from .json, / (a folder of tables), was: trust.csv");
        assertThatThrownBy(() -> Documents.readTrust(folder.resolve("none"), ReadPolicy.STRICT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + folder.resolve("none"));
    }

    @Test
    void writesAResultInEveryForm() throws IOException {
        PositiveShare share = PositiveShare.of(STUDY, Lever.COMMONALITY);
        for (String ending : List.of("txt", "md", "html", "csv", "json")) {
            Documents.write(share, folder.resolve("share." + ending));
        }

        assertThat(folder.resolve("share.txt")).hasContent(share.toString());
        assertThat(folder.resolve("share.md")).hasContent(share.toTextTable().toMarkdown());
        assertThat(folder.resolve("share.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("charset=\"utf-8\"", share.toTextTable().toHtml());
        assertThat(Files.readString(folder.resolve("share.csv"))).contains(",Value,n", "# ");
        assertThat(TrustImprovementJson.read(folder.resolve("share.json"), Explanation.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(share.explain());
    }

    @Test
    void writesRecordsAsRows() throws IOException {
        Documents.write(STUDY.participants(), folder.resolve("people.csv"));
        Documents.write(STUDY.participants(), folder.resolve("people.ndjson"));

        assertThat(folder.resolve("people.csv")).content().contains("p01");
        assertThat(Files.readAllLines(folder.resolve("people.ndjson"))).hasSize(1);
    }

    @Test
    void writesATextAsItIs() {
        Documents.write("why\n", folder.resolve("why.txt"));

        assertThat(folder.resolve("why.txt")).hasContent("why\n");
    }

    @Test
    void rejectsFilesThatItDoesNotWrite() {
        PositiveShare share = PositiveShare.of(STUDY, Lever.COMMONALITY);

        assertThatThrownBy(() -> Documents.write(share, Path.of("share.docx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is written as .txt, .md, .html, .csv, .json, was: share.docx");
        assertThatThrownBy(() -> Documents.write(STUDY, Path.of("study")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is written as .txt, .md, .html, .csv, .ndjson, .json, was: study");
        assertThatThrownBy(() -> Documents.write(TRUST, Path.of("trust.docx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it is written as .txt, .md, .html, .csv, .json, a folder, was: trust.docx");
        assertThatThrownBy(() -> Documents.write("why", Path.of("why.md")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text is written as .txt, was: why.md");
        assertThatThrownBy(() -> Documents.write(share.toTextTable(), folder.resolve("table.json")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("TrustImprovementJson: a value whose type has a wire form");
        assertThatThrownBy(() -> Documents.write(share, folder.resolve("none/share.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + folder.resolve("none/share.txt"));
    }
}
