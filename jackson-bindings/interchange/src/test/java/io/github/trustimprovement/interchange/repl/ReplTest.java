// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.repl;

import static io.github.trustimprovement.interchange.repl.Repl.check;
import static io.github.trustimprovement.interchange.repl.Repl.explain;
import static io.github.trustimprovement.interchange.repl.Repl.find;
import static io.github.trustimprovement.interchange.repl.Repl.helix;
import static io.github.trustimprovement.interchange.repl.Repl.levers;
import static io.github.trustimprovement.interchange.repl.Repl.loadStudy;
import static io.github.trustimprovement.interchange.repl.Repl.loadTrust;
import static io.github.trustimprovement.interchange.repl.Repl.profile;
import static io.github.trustimprovement.interchange.repl.Repl.save;
import static io.github.trustimprovement.interchange.repl.Repl.table;
import static io.github.trustimprovement.interchange.repl.Repl.valence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.interchange.Tables;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplTest {
    private static final String ROWS = """
            segment,source,participant,lever,valence,coder
            s1,i01,p01,aol/lever/commonality,aol/valence/positive,c1
            s1,i01,p01,aol/lever/commonality,aol/valence/negative,c2
            """;

    @TempDir
    private Path folder;

    private String printed = "";

    @Test
    void findsAndLists() {
        assertThat(find("cult").value()).contains(Lever.CULTURE_VISION_AND_VALUES);
        assertThat(find("xyzzy").text()).contains("Concepts: 0.");
        assertThat(helix().text()).contains("Align strategy");
        assertThat(levers().text()).contains("Commonality");
    }

    @Test
    void loadsAndCountsAStudyAndSavesTheTable() throws IOException {
        String path = file("two.csv", ROWS);
        Study study = captured(() -> loadStudy(path));
        String saved = folder.resolve("valence.csv").toString();
        save(valence(study, "c1"), saved);

        assertThat(printed).isEmpty();
        assertThat(check(study).value().findings()).isNotEmpty();
        assertThat(valence(study).text()).contains("n/a");
        assertThat(Files.readString(Path.of(saved))).contains("Commonality,1,0,0,0,1");
        assertThat(table(study).text()).contains("Commonality");
        assertThat(explain(valence(study, "c1")).text()).contains("Commonality, positive: 1");
        assertThatThrownBy(() -> valence(study, "c3"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Study.coders: one of [c1, c2], was: c3");
    }

    @Test
    void printsFindingsOnce() throws IOException {
        String path = file("more.csv", ROWS.replace("coder\n", "coder,mood\n").replace(",c1", ",c1,calm"));

        captured(() -> loadStudy(path, ReadPolicy.LENIENT));

        assertThat(printed.split("csv/heading-unknown", -1)).hasSize(2);
        assertThat(printed).startsWith("Findings: 0 ERROR");
    }

    @Test
    void rejectsAFileWithAnErrorAndPrintsNothingBesides() throws IOException {
        String path = file("bad.csv", ROWS.replace("aol/valence/positive", "good"));

        assertThatThrownBy(() -> captured(() -> loadStudy(path)))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("was: \"good\"");
        assertThat(printed).isEmpty();
        assertThat(captured(() -> loadStudy(path, ReadPolicy.LENIENT)).segments())
                .hasSize(1);
        assertThat(printed).contains("\"good\"");
    }

    @Test
    void profilesATrust() {
        TrustRecord trust = trust();
        String path = folder.resolve("trust").toString();
        save(trust, path);

        assertThat(loadTrust(path)).isEqualTo(trust);
        assertThat(loadTrust(path, ReadPolicy.LENIENT)).isEqualTo(trust);
        assertThat(profile(trust).text()).contains("scale spread", "Reviews: latest.");
        assertThat(profile(trust.withAsOf(LocalDate.of(2026, 3, 1)), "depth").text())
                .contains("scale depth", "Reviews: latest up to 2026-03-01.");
        assertThat(check(trust).value().findings()).isNotEmpty();
        assertThatThrownBy(() -> profile(trust, "width"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.scales: one of [depth, spread], was: width");
        assertThatThrownBy(() -> profile(TrustRecord.of("t", Trust.of("t"))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.scales: at least one, was: none");
    }

    @Test
    void keepsWithinTheLimitsOfJShell() {
        View<?> long1000 = View.of(java.util.Collections.nCopies(100, "x".repeat(50)));
        View<?> brief = levers();

        assertThat(long1000.toString())
                .startsWith("\nValue")
                .hasSizeLessThanOrEqualTo(View.MOST_CHARACTERS)
                .containsPattern("\n\\.\\.\\. \\d+ more lines: \\.print\\(\\)\n$");
        assertThat(long1000.text().lines()).hasSize(103);
        assertThat(brief).hasToString("\n" + brief.text());
        assertThat(captured(() -> {
                    long1000.print();
                    return "";
                }))
                .isEmpty();
        assertThat(printed).isEqualTo(long1000.text());
    }

    @Test
    void breaksOneLineThatIsTooLong() {
        View<String> view = View.ofText("word ".repeat(500));

        assertThat(view.toString()).hasSizeLessThanOrEqualTo(View.MOST_CHARACTERS);
        assertThat(view.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void showsTheTableOfAView() {
        assertThat(table(levers()).text()).isEqualTo(View.of(Tables.levers()).text());
    }

    private static TrustRecord trust() {
        Scale depth = Scale.ofOrdinal("depth", "low", "high");
        Scale spread = Scale.ofOrdinal("spread", "few", "all");
        return TrustRecord.builder()
                .id("t")
                .trust(Trust.of("t", School.of("oak")))
                .addScales(depth, spread)
                .addComponentReviews(ComponentReview.of(
                        "r1",
                        Component.USE_EVIDENCE,
                        School.of("oak").reference(),
                        LocalDate.of(2026, 1, 1),
                        Rated.of("spread", "few")))
                .build();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private <T> T captured(Supplier<T> action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (PrintStream capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            return action.get();
        } finally {
            System.setOut(console);
            printed = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
