// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.TestConcept;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.FrameworkBuilder;
import io.github.trustimprovement.vocabulary.Frameworks;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final Framework OLDER = edition("1", "same", "renamed", "split", "one", "other", "into", "gone")
            .build();
    private static final Framework NEWER = edition("2", "same", "young", "first", "second", "both", "into", "added")
            .addDeprecations(
                    Deprecation.of(id("renamed"), "a clearer name", id("young")),
                    Deprecation.of(id("split"), "two ideas", id("first"), id("second")),
                    Deprecation.of(id("one"), "told apart by nobody", id("both")),
                    Deprecation.of(id("other"), "told apart by nobody", id("both")))
            .build();
    private static final Migration MIGRATION = Migration.between(OLDER, NEWER);

    @Test
    void readsFromTheNewerEditionWhatBecameOfEachConcept() {
        assertThat(MIGRATION.steps())
                .extracting(MigrationStep::toString)
                .containsExactly(
                        "xyz/same kept",
                        "xyz/renamed renamed to xyz/young",
                        "xyz/split split into xyz/first, xyz/second",
                        "xyz/one merged into xyz/both",
                        "xyz/other merged into xyz/both",
                        "xyz/into kept",
                        "xyz/gone dropped");
        assertThat(MIGRATION.step(id("gone")).orElseThrow().note())
                .isEqualTo("xyz|2 does not have it and does not say why");
        assertThat(MIGRATION.step(id("added"))).isEmpty();
    }

    @Test
    void countsAsMergedWhateverMeetsAConceptThatMeansSomethingElseAlready() {
        Framework newer = edition("2", "same", "into")
                .addDeprecations(
                        Deprecation.of(id("one"), "covered", id("into")),
                        Deprecation.of(id("split"), "two ideas", id("same"), id("into")))
                .build();
        assertThat(Migration.between(OLDER, newer).step(id("one")).orElseThrow().kind())
                .isEqualTo(MigrationKind.MERGED);
        Framework half = edition("2", "first", "second")
                .addDeprecations(
                        Deprecation.of(id("one"), "the first half", id("first")),
                        Deprecation.of(id("split"), "two ideas", id("first"), id("second")))
                .build();
        assertThat(Migration.between(OLDER, half).step(id("one")).orElseThrow())
                .hasToString("xyz/one merged into xyz/first");
    }

    @Test
    void keepsAConceptThatIsGivenUpYetListedAndReplacedByNothing() {
        Framework newer = edition("2", "same")
                .addDeprecations(Deprecation.of(id("same"), "no longer advised"))
                .build();
        assertThat(Migration.between(OLDER, newer).step(id("same")).orElseThrow())
                .isEqualTo(MigrationStep.kept(id("same")));
    }

    @Test
    void changesNothingBetweenAnEditionAndItself() {
        for (Framework framework : List.of(Frameworks.dna2024(), Frameworks.aol2026(), NEWER)) {
            assertThat(Migration.identity(framework).steps())
                    .hasSameSizeAs(framework.concepts())
                    .allMatch(step -> step.kind() == MigrationKind.KEPT);
            assertThat(Migration.between(framework, framework)).isEqualTo(Migration.identity(framework));
        }
    }

    @Test
    void takesAnotherStepWhereACallerKnowsBetter() {
        MigrationStep decided =
                new MigrationStep(id("split"), MigrationKind.RENAMED, List.of(id("first")), "always meant so here");
        assertThat(MIGRATION.with(decided).step(id("split"))).contains(decided);
        assertThat(MIGRATION.with(decided).steps()).hasSameSizeAs(MIGRATION.steps());
        assertThatThrownBy(() -> MIGRATION.with(MigrationStep.kept(id("added"))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Migration.steps: a concept of xyz|1, was: xyz/added");
    }

    @Test
    void showsWhatChangesAsATable() {
        TextTable table = MIGRATION.toTextTable();
        assertThat(table.title()).contains("From xyz|1 to xyz|2");
        assertThat(table.headers()).containsExactly("Concept", "Becomes", "In its place", "Why");
        assertThat(table.rows())
                .containsExactly(
                        List.of("xyz/renamed", "renamed", "xyz/young", "a clearer name"),
                        List.of("xyz/split", "split", "xyz/first, xyz/second", "two ideas"),
                        List.of("xyz/one", "merged", "xyz/both", "told apart by nobody"),
                        List.of("xyz/other", "merged", "xyz/both", "told apart by nobody"),
                        List.of("xyz/gone", "dropped", "n/a", "xyz|2 does not have it and does not say why"));
        assertThat(table.notes()).containsExactly("2 of 7 concepts are kept.");
    }

    @Test
    void refusesWhatIsNoWayFromOneEditionToAnother() {
        assertThatThrownBy(() -> Migration.between(Frameworks.dna2024(), Frameworks.aol2026()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Migration.to: an edition of dna, was: aol|2026");
        MigrationStep step = MigrationStep.kept(id("same"));
        assertThatThrownBy(() -> new Migration(OLDER.edition(), NEWER.edition(), List.of(step, step)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Migration.steps: one step a concept, was: xyz/same");
    }

    @Test
    void refusesAStepWhoseConceptsDoNotFitItsKind() {
        for (MigrationKind kind : MigrationKind.values()) {
            List<ConceptId> targets = kind == MigrationKind.DROPPED ? List.of(id("a")) : List.of();
            assertThatThrownBy(() -> new MigrationStep(id("same"), kind, targets, ""))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageStartingWith("MigrationStep.to: as many concepts as fit '" + kind.code() + "', was: ");
        }
        assertThatThrownBy(() -> new MigrationStep(id("same"), MigrationKind.RENAMED, List.of(id("same")), ""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MigrationStep.to: as many concepts as fit 'renamed', was: [xyz/same]");
    }

    @Test
    void reportsByKindAndConceptWhatItMet() {
        Map<MigrationStep, Long> codes = new LinkedHashMap<>();
        codes.put(MIGRATION.step(id("same")).orElseThrow(), 4L);
        codes.put(MIGRATION.step(id("renamed")).orElseThrow(), 2L);
        MigrationReport lossless = new MigrationReport(MIGRATION, codes, ValidationReport.of(List.of()));
        codes.put(MIGRATION.step(id("split")).orElseThrow(), 1L);
        MigrationReport report = new MigrationReport(MIGRATION, codes, ValidationReport.of(List.of()));

        assertThat(lossless.isLossless()).isTrue();
        assertThat(report.isLossless()).isFalse();
        assertThat(report.count(MigrationKind.SPLIT)).isEqualTo(1);
        assertThat(report).hasToString("xyz|1 to xyz|2: 4 kept, 2 renamed, 1 split, 0 merged, 0 dropped");
        assertThat(report.toTextTable()).hasToString("""
                Migrated from xyz|1 to xyz|2
                Step                                        Codes
                ------------------------------------------  -----
                xyz/same kept                                   4
                xyz/renamed renamed to xyz/young                2
                xyz/split split into xyz/first, xyz/second      1
                4 kept, 2 renamed, 1 split, 0 merged, 0 dropped
                """);
    }

    @Test
    void leavesTheStatusOfAConceptToTheLastEditionThatSpeaksOfIt() {
        Framework again = edition("3", "renamed").build();
        Vocabulary vocabulary = Vocabulary.of(OLDER, NEWER);

        assertThat(vocabulary.deprecation("xyz/renamed"))
                .contains(Deprecation.of(id("renamed"), "a clearer name", id("young")));
        assertThat(vocabulary.deprecation("xyz/same")).isEmpty();
        assertThat(vocabulary.deprecation("no id at all")).isEmpty();
        assertThat(vocabulary.with(again).deprecation("xyz/renamed")).isEmpty();
        assertThat(Vocabulary.standard().concepts())
                .allMatch(concept ->
                        Vocabulary.standard().deprecation(concept.code()).isEmpty());
    }

    @Test
    void refusesAReplacementThatCannotTakeThePlace() {
        assertThatThrownBy(() -> edition("2", "same")
                        .addDeprecations(Deprecation.of(id("old"), "why", id("young")))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Framework.deprecations: what replaces xyz/old is in the edition and not given up,"
                        + " was: xyz/young");
        assertThatThrownBy(() -> edition("2", "same", "other")
                        .addDeprecations(
                                Deprecation.of(id("old"), "why", id("other")), Deprecation.of(id("other"), "why"))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Framework.deprecations: what replaces xyz/old is in the edition and not given up,"
                        + " was: xyz/other");
        assertThatThrownBy(() -> edition("2", "same")
                        .addDeprecations(Deprecation.of(id("old"), "why"), Deprecation.of(id("old"), "why"))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Framework.deprecations: each id once, was: xyz/old");
        assertThatThrownBy(() -> Deprecation.of(id("old"), "why", id("old")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Deprecation.replacedBy: other concepts than xyz/old, each once, was: [xyz/old]");
        assertThatThrownBy(() -> Deprecation.of(id("old"), "why", id("a"), id("a")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Deprecation.replacedBy: other concepts than xyz/old, each once, was: [xyz/a, xyz/a]");
    }

    private static FrameworkBuilder edition(String name, String... concepts) {
        List<Concept> all = IntStream.range(0, concepts.length)
                .<Concept>mapToObj(i -> TestConcept.of("xyz/" + concepts[i], "thing", concepts[i], i + 1))
                .toList();
        return Framework.builder()
                .edition(Edition.of("xyz", name))
                .title("Things")
                .source("Nobody (2099)")
                .concepts(all);
    }

    private static ConceptId id(String name) {
        return ConceptId.of("xyz/" + name);
    }
}
