// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.UnrecognisedCode;
import org.junit.jupiter.api.Test;

/** Nothing depends on there being two frameworks, or on their being the published ones. */
class VocabularyEditionsTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();
    private static final Vocabulary FOUR = STANDARD.with(TestEdition.aol()).with(TestEdition.xyz());

    @Test
    void addsAnEditionAndLeavesTheOldVocabularyAsItWas() {
        assertThat(FOUR).hasToString("dna|2024, aol|2026, aol|test, xyz|1");
        assertThat(STANDARD).hasToString("dna|2024, aol|2026");
        assertThat(STANDARD.lookUp("xyz/thing/one")).isEmpty();
    }

    @Test
    void knowsTheConceptsOfAFrameworkThatNobodyHasHeardOf() {
        assertThat(FOUR.concept("xyz/thing/one")).isEqualTo(TestEdition.ONE);
        assertThat(FOUR.code("xyz/thing/two")).isEqualTo(TestEdition.TWO);
        assertThat(FOUR.ofKind("thing")).containsExactly(TestEdition.ONE, TestEdition.TWO);
        assertThat(FOUR.children(TestEdition.ROOT)).containsExactly(TestEdition.ONE, TestEdition.TWO);
        assertThat(FOUR.find("other")).contains(TestEdition.TWO);
        assertThat(FOUR.suggestions("xyz/thing/tow")).containsExactly("xyz/thing/two");
        assertThat(FOUR.relations(TestEdition.TWO))
                .extracting(Relation::toString)
                .containsExactly("xyz/thing/one supports xyz/thing/two");
    }

    @Test
    void standsAloneAsWell() {
        Vocabulary alone = Vocabulary.of(TestEdition.xyz());

        assertThat(alone.concepts()).containsExactly(TestEdition.ROOT, TestEdition.ONE, TestEdition.TWO);
        assertThat(alone.code("aol/lever/commonality")).isEqualTo(new UnrecognisedCode("aol/lever/commonality"));
        assertThat(alone.summary()).hasToString("""
                Concepts by framework and kind
                Edition  Kind   Concepts
                -------  -----  --------
                xyz|1    root          1
                xyz|1    thing         2
                3 concepts in all. The number of concepts of a kind is no score.
                """);
    }

    @Test
    void answersWithTheEditionThatWasGivenLast() {
        assertThat(FOUR.concept("aol/lever/commonality")).isEqualTo(TestEdition.SAMENESS);
        assertThat(FOUR.find("sameness")).containsExactly(TestEdition.SAMENESS);
        assertThat(Vocabulary.of(TestEdition.aol(), Frameworks.aol2026()).concept("aol/lever/commonality"))
                .isEqualTo(Lever.COMMONALITY);
    }

    @Test
    void keepsWhatTheLaterEditionDropped() {
        assertThat(FOUR.lookUp("aol/lever/leadership")).contains(Lever.LEADERSHIP);
        assertThat(FOUR.framework(Edition.of("aol", "test")).orElseThrow().concepts())
                .doesNotContain(Lever.LEADERSHIP);
        assertThat(FOUR.framework(Edition.of("aol", "2026")).orElseThrow().concepts())
                .contains(Lever.COMMONALITY);
    }

    @Test
    void listsEachIdOnce() {
        assertThat(FOUR.concepts()).extracting(concept -> concept.code()).doesNotHaveDuplicates();
        assertThat(FOUR.concepts()).hasSize(STANDARD.concepts().size() + 2 + 3);
    }

    @Test
    void movesAConceptToItsLatestParent() {
        assertThat(FOUR.parent(Aim.CHILD_ORIENTED)).contains(Lens.AIMS);
        assertThat(FOUR.parent(FOUR.concept("aol/aim/child-oriented"))).contains(TestEdition.HOPES);
        assertThat(FOUR.children(TestEdition.HOPES)).containsExactly(TestEdition.CHILD_ORIENTED);
        assertThat(FOUR.children(Lens.AIMS)).doesNotContain(Aim.CHILD_ORIENTED, TestEdition.CHILD_ORIENTED);
        assertThat(FOUR.walk(TestEdition.HOPES))
                .startsWith(TestEdition.HOPES, TestEdition.CHILD_ORIENTED)
                .containsAll(Aim.CHILD_ORIENTED.subThemes());
    }

    @Test
    void findsLinksOfEveryEditionWhicheverConceptIsAskedFor() {
        assertThat(FOUR.relations(Lever.COMMONALITY))
                .isEqualTo(FOUR.relations(TestEdition.SAMENESS))
                .extracting(Relation::toString)
                .contains("aol/lever/patience supports aol/lever/commonality")
                .hasSizeGreaterThan(1);
    }
}
