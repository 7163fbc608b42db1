// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.DualRole;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.TestConcept;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();

    @Test
    void findsTheStartOfAWord() {
        assertThat(STANDARD.find("cult"))
                .startsWith(Lever.CULTURE_VISION_AND_VALUES, DualRole.CULTURE)
                .contains(
                        Component.GROW_CULTURE_AND_LEADERSHIP,
                        ImprovementObject.SCHOOL_CULTURE,
                        LeverTheme.SHARED_CULTURE_VISION_AND_VALUES)
                .doesNotContain(Lever.COMMONALITY);
    }

    @Test
    void findsNothingInTheMiddleOfAWord() {
        assertThat(STANDARD.find("ulture")).isEmpty();
    }

    @Test
    void putsTheWholeLabelFirst() {
        assertThat(STANDARD.find("Culture").get(0)).isEqualTo(DualRole.CULTURE);
        assertThat(STANDARD.find("alignment").subList(0, 2))
                .extracting(Concept::label)
                .containsOnly("Alignment");
    }

    @Test
    void ranksByPlaceInTheNameAndKeepsTheOrderAmongEquals() {
        Concept otherName = TestConcept.of("xyz/a", "thing", "Nothing", 1).alsoNamed("A late start");
        Concept inTheId = TestConcept.of("xyz/late", "thing", "Nothing", 2);
        Concept laterWord = TestConcept.of("xyz/b", "thing", "Too late", 3);
        Concept start = TestConcept.of("xyz/c", "thing", "Late again", 4);
        Concept alsoStart = TestConcept.of("xyz/d", "thing", "Lateness", 5);
        Concept whole = TestConcept.of("xyz/e", "thing", "Late", 6);
        Concept none = TestConcept.of("xyz/f", "thing", "Plate", 7);

        assertThat(NameSearch.find("late", List.of(none, otherName, inTheId, laterWord, start, alsoStart, whole)))
                .containsExactly(whole, start, alsoStart, laterWord, otherName, inTheId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisational strategy", "Organizational Strategy", "ORGANIZ", "organis", "organisation"})
    void looksPastTheSpellingOfOrganise(String text) {
        assertThat(STANDARD.find(text)).contains(Lever.ORGANISATIONAL_STRATEGY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "Analyze", "analyz", "analys"})
    void looksPastTheSpellingOfAnalyse(String text) {
        assertThat(STANDARD.find(text)).contains(ApproachStep.DMAIC_ANALYZE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Build capability & capacity",
                "build capability and capacity",
                "capability&capacity",
                "  Capability,\tand Cap"
            })
    void readsAnAmpersandAsAnd(String text) {
        assertThat(STANDARD.find(text)).containsExactly(Strand.BUILD_CAPABILITY_AND_CAPACITY);
    }

    @ParameterizedTest
    @CsvSource({"de-centralisation", "De centralization", "imbalanced centralisation de"})
    void readsMarksAsSpaces(String text) {
        assertThat(STANDARD.find(text)).isNotEmpty();
    }

    @Test
    void findsByTheId() {
        assertThat(STANDARD.find("aol/lever/commonality").get(0)).isEqualTo(Lever.COMMONALITY);
        assertThat(STANDARD.find("lever")).contains(Lever.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "...", "/"})
    void findsNothingForATextWithoutAWord(String text) {
        assertThat(STANDARD.find(text)).isEmpty();
    }
}
