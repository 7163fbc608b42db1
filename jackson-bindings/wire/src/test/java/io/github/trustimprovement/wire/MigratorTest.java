// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.migration.Migrated;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.migration.MigrationKind;
import io.github.trustimprovement.migration.MigrationStep;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way to an invented edition: {@code aol|2099} renames, splits, merges and drops levers of {@code aol|2026}. */
class MigratorTest {
    private static final Framework NEWER = InventedEdition.aol2099();
    private static final Migration MIGRATION = Migration.between(Frameworks.aol2026(), NEWER);
    private static final Migrator MIGRATOR = InventedEdition.toAol2099();
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
        assertThat(Texts.lines(migrated.report().findings()))
                .last()
                .asString()
                .startsWith(
                        "WARNING migration/split: 499 more of this rule are not listed, the first of them: kept, for a"
                                + " coder has to decide: aol/lever/leadership ");
    }

    @Test
    void refusesAValueWithoutAWireForm() {
        assertThatThrownBy(() -> MIGRATOR.migrate("text"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Migrator: a value whose type has a wire form, was: \"java.lang.String\"");
    }
}
