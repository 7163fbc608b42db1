// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Strand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree of the vocabulary says the same as the enums. */
class VocabularyTreeTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();

    @ParameterizedTest
    @EnumSource
    void leadsFromAStrandToItsComponents(Strand strand) {
        assertThat(STANDARD.children(strand)).isEqualTo(strand.components());
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromAComponentToItsExamples(Component component) {
        assertThat(STANDARD.children(component)).isEqualTo(component.examples());
        assertThat(STANDARD.parent(component)).contains(component.strand());
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromAnApproachToItsSteps(ImprovementApproach approach) {
        assertThat(ofKind("approach-step", STANDARD.children(approach))).isEqualTo(approach.steps());
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromAnAimToItsSubThemes(Aim aim) {
        assertThat(STANDARD.children(aim)).isEqualTo(aim.subThemes());
        assertThat(STANDARD.parent(aim)).contains(Lens.AIMS);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromAnObjectToItsSubThemes(ImprovementObject object) {
        assertThat(STANDARD.children(object)).isEqualTo(object.subThemes());
        assertThat(STANDARD.parent(object)).contains(Lens.OBJECTS);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromALeverToItsThemesAndConditions(Lever lever) {
        assertThat(ofKind("theme", STANDARD.children(lever))).isEqualTo(lever.themes());
        assertThat(ofKind("condition", STANDARD.children(lever)))
                .containsExactlyInAnyOrderElementsOf(lever.conditions());
        assertThat(STANDARD.parent(lever)).contains(Lens.LEVERS);
    }

    @Test
    void endsAtTheTopAndAtTheLeaves() {
        assertThat(STANDARD.parent(Lens.LEVERS)).isEmpty();
        assertThat(STANDARD.parent(Strand.CURATE_CLEAR_GOALS)).isEmpty();
        assertThat(STANDARD.children(Component.USE_EVIDENCE.examples().get(0))).isEmpty();
    }

    @Test
    void isTheSameUpAndDown() {
        assertThat(STANDARD.concepts()).allSatisfy(concept -> {
            assertThat(STANDARD.children(concept))
                    .allSatisfy(child -> assertThat(STANDARD.parent(child)).contains(concept));
            STANDARD.parent(concept)
                    .ifPresent(parent -> assertThat(STANDARD.children(parent)).contains(concept));
        });
    }

    @Test
    void listsEachConceptOnceAndAfterItsParent() {
        assertParentsFirst(STANDARD);
    }

    @Test
    void walksAStrandDepthFirst() {
        List<Concept> walked = STANDARD.walk(Strand.CURATE_CLEAR_GOALS).toList();

        assertThat(walked).hasSize(1 + 4 + 12);
        assertThat(walked.subList(0, 3))
                .containsExactly(
                        Strand.CURATE_CLEAR_GOALS,
                        Component.SET_QUALITY_GOALS,
                        Component.SET_QUALITY_GOALS.examples().get(0));
        assertThat(walked.get(5)).isEqualTo(Component.ALIGN_STRATEGY);
    }

    @Test
    void reachesEveryConceptFromTheTopOnce() {
        assertThat(STANDARD.concepts().stream()
                        .filter(concept -> concept.parent().isEmpty())
                        .flatMap(STANDARD::walk))
                .containsExactlyInAnyOrderElementsOf(STANDARD.concepts());
    }

    @Test
    void keepsParentsFirstAmongSeveralEditions() {
        assertParentsFirst(STANDARD.with(TestEdition.aol()));
        assertParentsFirst(Vocabulary.of(TestEdition.aol(), Frameworks.aol2026()));
    }

    private static void assertParentsFirst(Vocabulary vocabulary) {
        Set<Concept> seen = new HashSet<>();
        for (Concept concept : vocabulary.concepts()) {
            assertThat(seen)
                    .as(concept.code())
                    .containsAll(vocabulary.parent(concept).stream().toList());
            assertThat(seen.add(concept)).as(concept.code()).isTrue();
        }
    }

    private static List<Concept> ofKind(String kind, List<Concept> concepts) {
        return concepts.stream().filter(concept -> concept.kind().equals(kind)).toList();
    }
}
