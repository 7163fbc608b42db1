// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes in what a record keeps as it was written. */
class MigratorKeptTextTest {
    private static final Framework NEWER = InventedEdition.aol2099();
    private static final Migrator AOL = InventedEdition.toAol2099();
    private static final Migrator DNA = InventedEdition.toDna2099();
    private static final String OTHER = "aol/lever/likenes\\u0073";

    @Test
    void leavesWhatNobodyKnowsAsItWasWritten() {
        Map<String, Extension> odd =
                Map.of("caf\u00e9", new Extension("[ \"\\u00e9\\/\",\n 1.50]", Optional.of("caf\\u00e9")));
        Study study = Study.builder().id("s").extensions(odd).build();
        assertThat(AOL.migrate(study).value().extensions()).isEqualTo(odd);
    }

    @Test
    void leavesTheLayoutOfAPartThatCannotBeRead() {
        String faulty = "{ \"lever\": 7,\n\"theme\" : [ 1.50 ], \"x\":\"aol/lever/connectedness\" }";
        Coding coding = Texts.value(
                "{\"judgement\":" + faulty + ",\"code\":\"aol/lever/connectedness\"}", Shapes.of(Coding.class));
        Migrated<Coding> migrated = AOL.migrate(coding);

        assertThat(migrated.value().extensions()).containsEntry("judgement", Extension.of(faulty));
        assertThat(migrated.value().code().orElseThrow().code()).isEqualTo("aol/lever/ties");
    }

    @Test
    void leavesWhatIsNoCodeAmongCodesAsItIs() {
        String bases = "[1, \"\" , \"\", [2], \"aol/coding-basis/mechanism\"]";
        CodedSegment segment = coded(bases);
        Migrated<CodedSegment> migrated =
                Migrator.of(Migration.identity(Frameworks.aol2026())).migrate(segment);

        assertThat(migrated.value()).isEqualTo(segment);
        assertThat(migrated.value().extensions()).containsEntry("bases", Extension.of(bases));
        assertThat(migrated.report().findings().findings()).isEmpty();
    }

    @Test
    @Timeout(20)
    void takesNoLongerForACodeAmongMany() {
        String bases = IntStream.range(0, 150_000)
                .mapToObj(i -> "\"aol/coding-basis/newer-" + i + '"')
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(AOL.migrate(coded(bases)).value().extensions()).containsEntry("bases", Extension.of(bases));
    }

    @Test
    void findsTheTypeOfAnObjectWhereverItStands() {
        String entered =
                "{\"date\":\"2026-01-01\",\"phase\":\"dna/implementation-phase/explore\",\"type\":\"phase-entered\"}";
        String log = "[" + entered + ",{\"type\":\"handed-over\",\"to\":\"dna/implementation-phase/explore\"}]";
        TrustRecord record = Texts.trust("\"initiatives\":[{\"id\":\"i\",\"title\":\"T\",\"log\":" + log + "}]");
        Migrated<TrustRecord> migrated = DNA.migrate(record);

        assertThat(line(migrated.value()))
                .contains(log.replace(entered, entered.replace("explore", "look-around")))
                .isEqualTo(line(record).replace(entered, entered.replace("explore", "look-around")));
        assertThat(lines(migrated))
                .containsExactly("INFO migration/renamed /initiatives/0/log/0/phase: dna/implementation-phase/explore"
                        + " renamed to dna/implementation-phase/look-around: a plainer word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[\"aol|2026\",7]; [\"aol|2099\",7]; [\"aol|2026\",\"aol|2099\",7]",
                "[{} , \"aol|2026\"]; [{} , \"aol|2099\"]; [{} , \"aol|2026\",\"aol|2099\"]",
                "[\"aol|2026\",\"dna|2024\",\"aol|2099\",7]; [\"aol|2099\",\"dna|2024\",7];"
                        + " [\"aol|2026\",\"dna|2024\",\"aol|2099\",7]",
                "[\"aol|2099\",\"aol|2026\",7]; [\"aol|2099\",7]; [\"aol|2099\",\"aol|2026\",7]",
                "[\"dna|2024\",7]; [\"dna|2024\",7]; [\"dna|2024\",7]"
            })
    void declaresTheNewerEditionBesideWhatIsNoEdition(String was, String decided, String undecided) {
        assertThat(editions(was, "aol/lever/leadership")).isEqualTo(undecided);
        assertThat(editions(was, "aol/lever/staff-expertise")).isEqualTo(decided);
    }

    /** How a codebook that declares editions is written, once a code was migrated. */
    private static String editions(String was, String code) {
        Study study = Texts.value(
                "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"codebook\":"
                        + "{\"editions\":" + was + "},\"segments\":[{\"id\":\"s1\",\"source\":\"i\",\"codings\":"
                        + "[{\"code\":\"" + code + "\"}]}]}",
                Shapes.of(Study.class));
        return Wire.writeLine(AOL.migrate(study).value(), Shapes.of(Study.class))
                .replaceFirst(".*\"codebook\":\\{\"editions\":(.*)},\"segments\".*", "$1");
    }

    /** The way back, from codes that this version does not know. */
    private static Migrator back() {
        List<MigrationStep> steps = NEWER.concepts().stream()
                .map(concept -> concept.code().equals("aol/lever/likeness")
                        ? new MigrationStep(
                                concept.id(),
                                MigrationKind.RENAMED,
                                List.of(ConceptId.of("aol/lever/commonality")),
                                "as it was")
                        : MigrationStep.kept(concept.id()))
                .toList();
        return Migrator.of(new Migration(NEWER.edition(), Frameworks.aol2026().edition(), steps));
    }

    @Test
    void dropsTheTextOfACodeWithEscapesThatIsRenamed() {
        CodedSegment segment = Texts.value(
                "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"" + OTHER + "\"}", Shapes.of(CodedSegment.class));
        assertThat(segment.extensions()).containsEntry("lever", Extension.of('"' + OTHER + '"'));
        Migrated<CodedSegment> migrated = back().migrate(segment);

        assertThat(migrated.value())
                .isEqualTo(Texts.value(
                        "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\"}",
                        Shapes.of(CodedSegment.class)));
        assertThat(lines(migrated))
                .containsExactly(
                        "INFO migration/renamed /lever: aol/lever/likeness renamed to aol/lever/commonality: as"
                                + " it was");
        assertThat(Migrator.of(Migration.identity(NEWER)).migrate(segment).value())
                .isEqualTo(segment);
    }

    @Test
    void renewsTheTextOfAListInWhichACodeWithEscapesIsRenamed() {
        String levers = "[ \"" + OTHER + "\",\"aol/lever/\\u006eew\", 7]";
        TrustRecord record = Texts.trust("\"initiatives\":[{\"id\":\"i\",\"title\":\"T\",\"levers\":" + levers + "}]");
        assertThat(Migrator.of(Migration.identity(NEWER)).migrate(record).value())
                .isEqualTo(record);
        String renewed = "[ \"aol/lever/commonality\",\"aol/lever/\\u006eew\", 7]";
        Initiative initiative = back().migrate(record).value().initiatives().get(0);

        assertThat(initiative.extensions()).containsEntry("levers", Extension.of(renewed));
        assertThat(initiative.levers())
                .extracting(Coded::code)
                .containsExactly("aol/lever/commonality", "aol/lever/new");
    }

    @Test
    void dropsTheTextOfAListInWhichTheOnlyCodeWithEscapesIsRenamed() {
        String levers = "[ \"" + OTHER + "\",\"aol/lever/new\"]";
        TrustRecord record = Texts.trust("\"initiatives\":[{\"id\":\"i\",\"title\":\"T\",\"levers\":" + levers + "}]");
        assertThat(record.initiatives().get(0).extensions()).containsEntry("levers", Extension.of(levers));
        Initiative initiative = back().migrate(record).value().initiatives().get(0);

        assertThat(initiative.extensions()).isEmpty();
        assertThat(initiative.levers())
                .extracting(Coded::code)
                .containsExactly("aol/lever/commonality", "aol/lever/new");
    }

    private static String line(TrustRecord record) {
        return Wire.writeLine(record, Shapes.of(TrustRecord.class));
    }

    private static List<String> lines(Migrated<?> migrated) {
        return Texts.lines(migrated.report().findings());
    }

    private static CodedSegment coded(String bases) {
        return Texts.value(
                "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\",\"bases\":" + bases + "}",
                Shapes.of(CodedSegment.class));
    }
}
