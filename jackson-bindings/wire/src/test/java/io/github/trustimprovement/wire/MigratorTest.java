// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to an invented edition: {@code aol|2099} renames, splits, merges and drops levers of {@code aol|2026}. */
class MigratorTest {
    private static final Framework NEWER = InventedEdition.aol2099();
    private static final Migration MIGRATION = Migration.between(Frameworks.aol2026(), NEWER);
    private static final Migrator MIGRATOR = Migrator.of(MIGRATION)
            .withOptions(
                    ReadOptions.standard().withVocabulary(Vocabulary.standard().with(NEWER)));

    private static final Migrator DNA = Migrator.of(Migration.between(Frameworks.dna2024(), InventedEdition.dna2099()))
            .withOptions(
                    ReadOptions.standard().withVocabulary(Vocabulary.standard().with(InventedEdition.dna2099())));

    private static final String COMPOSITE = "{\"id\":\"c\",\"scale\":\"depth\",\"weights\":[{\"component\":"
            + "\"dna/component/use-evidence\",\"weight\":2},{\"component\":\"dna/component/connect\",\"weight\":1}],"
            + "\"aggregation\":\"weighted-mean\"}";
    private static final String WHY = "; Composite.weights: each id once, was: \"dna/component/both\"";
    private static final String OTHER = "aol/lever/likenes\\u0073";
    private static final String STUDY = """
            {
              "format": "trust-improvement/study",
              "schemaVersion": "1",
              "id": "demo",
              "note": "aol/lever/commonality",
              "codebook": {
                "editions": [
                  "dna|2024",
                  "aol|2026"
                ],
                "localCodes": [
                  {
                    "code": "local/late-starts",
                    "label": "Late starts",
                    "parent": "aol/lever/commonality"
                  }
                ]
              },
              "segments": [
                {
                  "id": "s1",
                  "source": "i01",
                  "codings": [
                    {
                      "judgement": {
                        "lever": "aol/lever/commonality",
                        "valence": "aol/valence/negative",
                        "bases": [
                          "aol/coding-basis/mechanism",
                          "aol/coding-basis/new"
                        ]
                      }
                    },
                    {
                      "code": "aol/lever/leadership"
                    },
                    {
                      "code": "aol/lever/connectedness",
                      "x-was": "aol/lever/connectedness"
                    },
                    {
                      "code": "aol/lever/staff-expertise"
                    },
                    {
                      "code": "local/late-starts"
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void readsTheStepsFromTheFileOfTheInventedEdition() {
        Shape<Framework> shape = Shapes.of(Framework.class);
        String file = Wire.writeDocument(NEWER, shape);
        Framework read = Texts.value(file, shape);
        assertThat(Wire.writeDocument(read, shape)).isEqualTo(file);
        assertThat(Migration.between(Frameworks.aol2026(), read)).isEqualTo(MIGRATION);
        assertThat(MIGRATION.steps().stream()
                        .filter(step -> step.kind() != MigrationKind.KEPT
                                && step.from().path().startsWith("aol/lever/"))
                        .map(MigrationStep::toString))
                .containsExactly(
                        "aol/lever/quality-assurance merged into aol/lever/ties",
                        "aol/lever/organisational-strategy dropped",
                        "aol/lever/leadership split into aol/lever/heads, aol/lever/boards",
                        "aol/lever/connectedness merged into aol/lever/ties",
                        "aol/lever/commonality renamed to aol/lever/likeness");
    }

    @Test
    void rewritesWhatIsDecidedAndReportsTheRest() {
        Migrated<Study> migrated = MIGRATOR.migrate(Texts.value(STUDY, Shapes.of(Study.class)));

        assertThat(Wire.writeDocument(migrated.value(), Shapes.of(Study.class)))
                .isEqualTo(STUDY.replace("\"parent\": \"aol/lever/commonality\"", "\"parent\": \"aol/lever/likeness\"")
                        .replace("\"lever\": \"aol/lever/commonality\"", "\"lever\": \"aol/lever/likeness\"")
                        .replace("\"code\": \"aol/lever/connectedness\"", "\"code\": \"aol/lever/ties\"")
                        .replace("      \"aol|2026\"\n", "      \"aol|2026\",\n      \"aol|2099\"\n"));
        assertThat(migrated.report().findings().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "INFO migration/renamed /codebook/localCodes/0/parent: aol/lever/commonality renamed to"
                                + " aol/lever/likeness: said more plainly",
                        "INFO migration/renamed /segments/0/codings/0/judgement/lever: aol/lever/commonality renamed"
                                + " to aol/lever/likeness: said more plainly",
                        "WARNING migration/split /segments/0/codings/1/code: kept, for a coder has to decide:"
                                + " aol/lever/leadership split into aol/lever/heads, aol/lever/boards: two groups of"
                                + " people; did you mean aol/lever/heads or aol/lever/boards?",
                        "WARNING migration/merged /segments/0/codings/2/code: aol/lever/connectedness merged into"
                                + " aol/lever/ties: told apart by nobody");
        assertThat(migrated.report())
                .hasToString("aol|2026 to aol|2099: 3 kept, 2 renamed, 1 split, 1 merged, 0 dropped");
        assertThat(migrated.report().isLossless()).isFalse();
    }

    @Test
    void leavesWhatNobodyKnowsAsItWasWritten() {
        Map<String, Extension> odd =
                Map.of("caf\u00e9", new Extension("[ \"\\u00e9\\/\",\n 1.50]", Optional.of("caf\\u00e9")));
        Study study = Study.builder().id("s").extensions(odd).build();
        assertThat(MIGRATOR.migrate(study).value().extensions()).isEqualTo(odd);
    }

    @Test
    void leavesTheLayoutOfAPartThatCannotBeRead() {
        String faulty = "{ \"lever\": 7,\n\"theme\" : [ 1.50 ], \"x\":\"aol/lever/connectedness\" }";
        Coding coding = Texts.value(
                "{\"judgement\":" + faulty + ",\"code\":\"aol/lever/connectedness\"}", Shapes.of(Coding.class));
        Migrated<Coding> migrated = MIGRATOR.migrate(coding);

        assertThat(migrated.value().extensions()).containsEntry("judgement", Extension.of(faulty));
        assertThat(migrated.value().code().orElseThrow().code()).isEqualTo("aol/lever/ties");
    }

    @Test
    void leavesASecondTimeWhatItLeftTheFirstTime() {
        Migrated<Study> once = MIGRATOR.migrate(Texts.value(STUDY, Shapes.of(Study.class)));
        assertThat(MIGRATOR.migrate(once.value()).value()).isEqualTo(once.value());
    }

    @Test
    void followsACallerWhoHasDecidedASplit() {
        Migration decided = MIGRATION.with(new MigrationStep(
                ConceptId.of("aol/lever/leadership"),
                MigrationKind.RENAMED,
                List.of(ConceptId.of("aol/lever/heads")),
                "no board was interviewed"));
        Migrated<Study> migrated = Migrator.of(decided).migrate(Texts.value(STUDY, Shapes.of(Study.class)));
        assertThat(migrated.value().codebook().editions())
                .containsExactly(Edition.of("dna", "2024"), Edition.of("aol", "2099"));
        assertThat(Wire.writeLine(migrated.value(), Shapes.of(Study.class)))
                .contains("\"code\":\"aol/lever/heads\"")
                .doesNotContain("aol/lever/leadership");
        assertThat(migrated.report().count(MigrationKind.SPLIT)).isZero();
    }

    @Test
    void makesOneOfTwoCodesThatAreNowTheSame() {
        TrustRecord record = Texts.trust(
                "\"initiatives\":[{\"id\":\"i\",\"title\":\"Ties\",\"levers\":"
                        + "[\"aol/lever/connectedness\",\"aol/lever/quality-assurance\",\"aol/lever/organisational-strategy\"]}]");
        Migrated<TrustRecord> migrated = MIGRATOR.migrate(record);

        assertThat(Wire.writeLine(migrated.value(), Shapes.of(TrustRecord.class)))
                .isEqualTo(Wire.writeLine(record, Shapes.of(TrustRecord.class))
                        .replace("\"aol/lever/connectedness\",\"aol/lever/quality-assurance\"", "\"aol/lever/ties\""));
        assertThat(migrated.report().findings().findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer() + " "
                        + finding.attributes().get("was"))
                .containsExactly(
                        "migration/merged /initiatives/0/levers/0 aol/lever/connectedness",
                        "migration/merged /initiatives/0/levers/0 aol/lever/quality-assurance",
                        "migration/dropped /initiatives/0/levers/1 aol/lever/organisational-strategy");
        assertThat(migrated.report())
                .hasToString("aol|2026 to aol|2099: 0 kept, 0 renamed, 0 split, 2 merged, 1 dropped");
    }

    @Test
    void keepsACodeWhereAClosedPropertyCannotHoldTheNewOne() {
        Migration migration = Migration.identity(Frameworks.aol2026())
                .with(new MigrationStep(
                        ConceptId.of("aol/valence/negative"),
                        MigrationKind.RENAMED,
                        List.of(ConceptId.of("aol/valence/hindering")),
                        "a clearer word"));
        Coding coding = Texts.value(
                "{\"judgement\":{\"lever\":\"aol/lever/commonality\",\"valence\":\"aol/valence/negative\"}}",
                Shapes.of(Coding.class));
        Migrated<Coding> migrated = Migrator.of(migration).migrate(coding);
        assertThat(migrated.value()).isEqualTo(coding);
        assertThat(migrated.report().isLossless()).isFalse();
        assertThat(migrated.report().findings())
                .hasToString("WARNING migration/no-place /judgement/valence: kept, for the new code cannot stand here:"
                        + " aol/valence/negative renamed to aol/valence/hindering: a clearer word");
    }

    @Test
    void listsAThousandFindingsOfARuleAndCountsAll() {
        String codings = "{\"code\":\"aol/lever/leadership\"},".repeat(1_499);
        Study study = Texts.value(
                "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"segments\":[{\"id\":\"s1\","
                        + "\"source\":\"i\",\"codings\":[" + codings + "{\"code\":\"aol/lever/commonality\"}]}]}",
                Shapes.of(Study.class));
        Migrated<Study> migrated = MIGRATOR.migrate(study);
        assertThat(migrated.report().count(MigrationKind.SPLIT)).isEqualTo(1_499);
        assertThat(migrated.report().findings().countByRule())
                .containsEntry("migration/split", 1_001L)
                .containsEntry("migration/renamed", 1L);
        assertThat(lines(migrated)).last().isEqualTo("WARNING migration/split: 499 more of this rule are not listed");
    }

    @Test
    void refusesAValueWithoutAWireForm() {
        assertThatThrownBy(() -> MIGRATOR.migrate("text"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Migrator: a value whose type has a wire form, was: \"java.lang.String\"");
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

        assertThat(MIGRATOR.migrate(coded(bases)).value().extensions()).containsEntry("bases", Extension.of(bases));
    }

    @Test
    void leavesTheCodesOfACompositeThatMayNotHaveTheNewOnes() {
        Composite composite = Texts.value(COMPOSITE, Shapes.of(Composite.class));
        Migrated<Composite> migrated = DNA.migrate(composite);

        assertThat(migrated.value()).isEqualTo(composite);
        assertThat(lines(migrated))
                .containsExactly(
                        "WARNING migration/no-place /weights/0/component: kept, for the new code cannot stand here:"
                                + " dna/component/use-evidence merged into dna/component/both: one thing" + WHY,
                        "WARNING migration/no-place /weights/1/component: kept, for the new code cannot stand here:"
                                + " dna/component/connect merged into dna/component/both: one thing" + WHY);
        assertThat(migrated.report().isLossless()).isFalse();
    }

    @Test
    void losesNoCompositeOfATrust() {
        String lone = COMPOSITE.replace("use-evidence", "set-quality-goals").replace("\"c\"", "\"d\"");
        TrustRecord record = Texts.trust(
                "\"codebook\":{\"editions\":[\"dna|2024\"]},\"composites\":[" + COMPOSITE + "," + lone + "]");
        Migrated<TrustRecord> migrated = DNA.migrate(record);

        assertThat(line(migrated))
                .isEqualTo(line(record)
                        .replace("[\"dna|2024\"]", "[\"dna|2024\",\"dna|2099\"]")
                        .replace(lone, lone.replace("connect", "both")));
        assertThat(migrated.value().composites())
                .hasSize(2)
                .first()
                .isEqualTo(record.composites().get(0));
        assertThat(migrated.value().extensions()).isEmpty();
        assertThat(lines(migrated))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "WARNING migration/no-place /composites/0/weights/0/component",
                        "WARNING migration/no-place /composites/0/weights/1/component",
                        "WARNING migration/merged /composites/1/weights/1/component");
    }

    /** So that the text of a list is kept does not hide that an object in it would have a fault. */
    @Test
    void leavesTheCodesOfACompositeBesideOneThatCannotBeRead() {
        String faulty = COMPOSITE.replace("connect", "use-evidence");
        TrustRecord record = Texts.trust("\"composites\":[" + faulty + "," + COMPOSITE + "]");
        Migrated<TrustRecord> migrated = DNA.migrate(record);

        assertThat(migrated.value().composites()).isEqualTo(record.composites()).hasSize(1);
        assertThat(line(migrated)).isEqualTo(line(record).replace(faulty, faulty.replace("use-evidence", "both")));
    }

    /** More composites with faults than a reader lists, so that it cannot be said which of them is new. */
    @Test
    void leavesAllAsItIsWhereTheFaultIsAmongTooMany() {
        String faulty = COMPOSITE.replace("connect", "use-evidence");
        TrustRecord record = Texts.trust("\"codebook\":{\"editions\":[\"dna|2024\"]},\"composites\":["
                + (faulty + ",").repeat(1_001) + COMPOSITE + "]");
        Migrated<TrustRecord> migrated = DNA.migrate(record);

        assertThat(migrated.value()).isEqualTo(record);
        assertThat(migrated.report().findings().countByRule()).containsOnlyKeys("migration/no-place");
    }

    @Test
    void leavesARecordThatNobodyCouldReadAgain() {
        CodedSegment segment = CodedSegment.builder()
                .segment("\ud800")
                .source("i")
                .lever(Coded.of(Lever.COMMONALITY))
                .build();
        Migrated<CodedSegment> migrated = MIGRATOR.migrate(segment);

        assertThat(migrated.value()).isSameAs(segment);
        assertThat(lines(migrated))
                .containsExactly("WARNING migration/no-place /lever: kept, for the new code cannot stand here:"
                        + " aol/lever/commonality renamed to aol/lever/likeness: said more plainly; /segment: half of a"
                        + " surrogate pair stands alone: \"\\ud800\"");
    }

    @Test
    void findsTheTypeOfAnObjectWhereverItStands() {
        String entered =
                "{\"date\":\"2026-01-01\",\"phase\":\"dna/implementation-phase/explore\",\"type\":\"phase-entered\"}";
        String log = "[" + entered + ",{\"type\":\"handed-over\",\"to\":\"dna/implementation-phase/explore\"}]";
        TrustRecord record = Texts.trust("\"initiatives\":[{\"id\":\"i\",\"title\":\"T\",\"log\":" + log + "}]");
        Migrated<TrustRecord> migrated = DNA.migrate(record);

        assertThat(line(migrated))
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
        String study = STUDY.replaceFirst("\"editions\": \\[[^]]*]", Matcher.quoteReplacement("\"editions\": " + was));
        assertThat(Wire.writeDocument(MIGRATOR.migrate(study(study)).value(), Shapes.of(Study.class)))
                .contains("\"editions\": " + undecided + ",");
        String withoutSplit = study.replace("aol/lever/leadership", "aol/lever/staff-expertise");
        assertThat(Wire.writeDocument(MIGRATOR.migrate(study(withoutSplit)).value(), Shapes.of(Study.class)))
                .contains("\"editions\": " + decided + ",");
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

    private static Study study(String json) {
        return Texts.value(json, Shapes.of(Study.class));
    }

    private static String line(TrustRecord record) {
        return Wire.writeLine(record, Shapes.of(TrustRecord.class));
    }

    private static String line(Migrated<TrustRecord> migrated) {
        return line(migrated.value());
    }

    private static List<String> lines(Migrated<?> migrated) {
        return migrated.report().findings().findings().stream()
                .map(Finding::toLine)
                .toList();
    }

    private static CodedSegment coded(String bases) {
        return Texts.value(
                "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\",\"bases\":" + bases + "}",
                Shapes.of(CodedSegment.class));
    }
}
