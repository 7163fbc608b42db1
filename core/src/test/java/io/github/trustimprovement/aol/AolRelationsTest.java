// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static io.github.trustimprovement.concept.RelationType.ALSO_WORKS_AS;
import static io.github.trustimprovement.concept.RelationType.CONDITIONAL_ON;
import static io.github.trustimprovement.concept.RelationType.EMPHASISED_BY;
import static io.github.trustimprovement.concept.RelationType.HAS_VALENCE;
import static io.github.trustimprovement.concept.RelationType.IN_CORE_OF;
import static io.github.trustimprovement.concept.RelationType.LEADS_TO;
import static io.github.trustimprovement.concept.RelationType.OPPOSES;
import static io.github.trustimprovement.concept.RelationType.POSSIBLY_PART_OF;
import static io.github.trustimprovement.concept.RelationType.SUBSTITUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AolRelationsTest {
    static List<Relation> all() {
        return AolRelations.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void tiesTwoConceptsOfTheFramework(Relation relation) {
        assertThat(AolConcepts.all()).contains(relation.from(), relation.to());
        assertThat(relation.from()).isNotEqualTo(relation.to());
    }

    @Test
    void saysNothingTwice() {
        assertThat(all()).extracting(Relation::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void citesTheSectionAndExplainsItself(Relation relation) {
        assertThat(relation.citation().document()).isEqualTo("Rollett 2026");
        assertThat(relation.note()).endsWith(".").hasSizeBetween(20, 250);
    }

    @Test
    void placesEveryThemeOnItsPrintedSide() {
        for (LeverTheme theme : LeverTheme.values()) {
            assertThat(targets(theme, HAS_VALENCE)).containsExactly(theme.valence());
        }
    }

    @Test
    void placesConditionsByTheirEffectAndTheModeratorNowhere() {
        assertThat(targets(LeverCondition.FEW_PRIORITIES, HAS_VALENCE)).containsExactly(Valence.POSITIVE);
        assertThat(targets(LeverCondition.THIN_EXPERTISE, HAS_VALENCE)).containsExactly(Valence.NEGATIVE);
        assertThat(targets(LeverCondition.BALANCE_OF_COMMONALITY, HAS_VALENCE)).isEmpty();
        assertThat(ofType(HAS_VALENCE)).hasSize(30 + 17 + 20);
    }

    @Test
    void givesNoLeverAValence() {
        assertThat(ofType(HAS_VALENCE)).noneMatch(relation -> relation.from() instanceof Lever);
        assertThat(all())
                .filteredOn(relation -> relation.to() instanceof Valence)
                .allMatch(relation -> relation.type() == HAS_VALENCE);
    }

    @Test
    void namesTheCoreObjects() {
        assertThat(ofType(IN_CORE_OF))
                .allMatch(relation -> relation.to() == Lens.OBJECTS)
                .extracting(Relation::from)
                .containsExactly(
                        ImprovementObject.SCHOOL_CULTURE,
                        ImprovementObject.TEACHING_AND_CURRICULUM,
                        ImprovementObject.LEADERSHIP_AND_GOVERNANCE);
    }

    @Test
    void agreesWithTheEmphasisOfLevers() {
        for (Lever lever : Lever.values()) {
            assertThat(targets(lever, EMPHASISED_BY))
                    .containsExactlyElementsOf(lever.roleEmphasis().stream()
                            .map(Concept.class::cast)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aim/institution-oriented, ceo",
        "aim/professional-oriented, non-ceo",
        "aim-sub-theme/holistic-outcomes, non-ceo",
        "object/school-culture, ceo",
        "object/professional-development, non-ceo",
        "object-sub-theme/behaviour-and-attitudes, ceo",
        "object-sub-theme/literacy-and-communication, non-ceo",
        "theme/intentional-organisational-design, ceo"
    })
    void reportsWhoSpokeOfItMore(String from, String group) {
        assertThat(all())
                .extracting(Relation::toString)
                .contains("aol/" + from + " emphasised-by aol/leader-group/" + group);
    }

    @Test
    void tiesObjectsToLeversAsTheDualRolesDo() {
        assertThat(ofType(ALSO_WORKS_AS)).hasSize(DualRole.values().length);
        for (DualRole role : DualRole.values()) {
            assertThat(targets(role.object(), ALSO_WORKS_AS)).containsExactly(role.lever());
        }
        assertThat(ofType(ALSO_WORKS_AS))
                .extracting(Relation::provenance)
                .containsExactly(Provenance.STATED, Provenance.STATED, Provenance.DERIVED);
    }

    @Test
    void reportsWhatThePaperSaysAcrossThemes() {
        assertThat(targets(LeverTheme.ALIGNMENT, OPPOSES)).containsExactly(LeverTheme.DE_CENTRALISATION);
        assertThat(targets(LeverTheme.LOW_EXPECTATIONS, POSSIBLY_PART_OF))
                .containsExactly(LeverTheme.WEAK_IMPROVEMENT_CULTURE);
        assertThat(targets(LeverTheme.SHARED_CULTURE_VISION_AND_VALUES, SUBSTITUTES))
                .containsExactly(LeverTheme.CODIFICATION);
        assertThat(targets(Aim.FAITH_ORIENTED, CONDITIONAL_ON)).containsExactly(TrustAttribute.ETHOS);
    }

    @Test
    void leadsToEveryOutcomeFromAConditionOfTheSameLever() {
        assertThat(ConditionOutcome.values())
                .allSatisfy(outcome -> assertThat(ofType(LEADS_TO))
                        .filteredOn(relation -> relation.to() == outcome)
                        .isNotEmpty()
                        .allSatisfy(
                                relation -> assertThat(relation.from().parent()).isEqualTo(outcome.parent())));
    }

    @Test
    void marksItsOwnReadingsOfConditionsAndThemes() {
        assertThat(all())
                .filteredOn(relation -> relation.provenance() == Provenance.SDK)
                .hasSize(16)
                .allSatisfy(relation -> {
                    assertThat(relation.note()).startsWith("SDK interpretation: ");
                    assertThat(relation.to()).isInstanceOf(LeverTheme.class);
                    assertThat(relation.from().parent()).isEqualTo(relation.to().parent());
                });
    }

    private static List<Relation> ofType(RelationType type) {
        return all().stream().filter(relation -> relation.type() == type).toList();
    }

    private static List<Concept> targets(Concept from, RelationType type) {
        return ofType(type).stream()
                .filter(relation -> relation.from() == from)
                .map(Relation::to)
                .toList();
    }
}
