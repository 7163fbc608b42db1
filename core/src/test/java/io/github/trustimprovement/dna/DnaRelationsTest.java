// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DnaRelationsTest {
    @Test
    void joinsTwoDifferentConceptsOfThePackage() {
        assertThat(DnaRelations.all()).allSatisfy(relation -> {
            assertThat(relation.from()).isNotEqualTo(relation.to());
            assertThat(DnaConcepts.all()).contains(relation.from(), relation.to());
        });
    }

    @Test
    void saysNothingTwice() {
        assertThat(DnaRelations.all()).extracting(Relation::toString).doesNotHaveDuplicates();
    }

    @Test
    void neverRepeatsTheParent() {
        assertThat(DnaRelations.all()).allSatisfy(relation -> {
            assertThat(relation.from().parent())
                    .isNotEqualTo(Optional.of(relation.to().id()));
            assertThat(relation.to().parent())
                    .isNotEqualTo(Optional.of(relation.from().id()));
        });
    }

    @Test
    void joinsStrandsBothWaysWithoutAnOrder() {
        for (Strand from : Strand.values()) {
            for (Strand to : Strand.values()) {
                assertThat(between(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(
                                from == to
                                        ? List.of()
                                        : List.of(RelationType.INTERTWINED_WITH, RelationType.FEEDS_BACK_TO));
            }
        }
    }

    @Test
    void marksWhoseWordALinkIs() {
        assertThat(withProvenance(Provenance.STATED))
                .contains(
                        "dna/strand/curate-clear-goals intertwined-with dna/strand/build-capability-and-capacity",
                        "dna/orientation/horizontal complements dna/orientation/vertical",
                        "dna/improvement-approach/plan-do-study-act-pdsa possibly-part-of "
                                + "dna/improvement-approach/lean",
                        "dna/improvement-approach/eef-implementation-guidance reflected-in "
                                + "dna/strand/implement-improvement-initiatives",
                        "dna/implementation-behaviour/engage reflected-in dna/component/adopt-a-cycle");
        assertThat(withProvenance(Provenance.DERIVED))
                .contains(
                        "dna/strand/curate-clear-goals feeds-back-to dna/strand/build-capability-and-capacity",
                        "dna/dimension/sector part-of dna/orientation/systemic",
                        "dna/contextual-factor/infrastructure reflected-in dna/component/adopt-a-cycle")
                .hasSize(6 + 1 + 5);
        assertThat(withProvenance(Provenance.SDK))
                .contains(
                        "dna/component/anticipate-and-adapt related-to dna/component/de-implement",
                        "dna/improvement-approach/lean reflected-in dna/strand/curate-clear-goals")
                .hasSize(6 + 7);
    }

    @Test
    void citesThePaperAndExplainsItself() {
        assertThat(DnaRelations.all()).allSatisfy(relation -> {
            assertThat(relation.citation().document()).isEqualTo("Rollett 2024");
            assertThat(relation.note()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void putsImprovementBesideTheOtherAspectsOfQualityManagement() {
        assertThat(DnaRelations.all())
                .filteredOn(relation -> relation.from() == ApproachStep.QM_QUALITY_IMPROVEMENT)
                .extracting(Relation::to)
                .containsExactly(
                        ApproachStep.QM_QUALITY_PLANNING,
                        ApproachStep.QM_QUALITY_CONTROL,
                        ApproachStep.QM_QUALITY_ASSURANCE);
    }

    private static List<RelationType> between(Strand from, Strand to) {
        return DnaRelations.all().stream()
                .filter(relation -> relation.from() == from && relation.to() == to)
                .map(Relation::type)
                .toList();
    }

    private static List<String> withProvenance(Provenance provenance) {
        return DnaRelations.all().stream()
                .filter(relation -> relation.provenance() == provenance)
                .map(Relation::toString)
                .toList();
    }
}
