// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final Citation CITATION = Citation.of("Invented 2099", "1");

    @Test
    void isOneLine() {
        Concept one = TestConcept.of("xyz/thing/one", "thing", "One", 1);
        Concept two = TestConcept.of("xyz/thing/two", "thing", "Two", 2);

        assertThat(new Relation(one, RelationType.POSSIBLY_PART_OF, two, CITATION, Provenance.SDK, "a guess"))
                .hasToString("xyz/thing/one possibly-part-of xyz/thing/two");
    }

    /** The codes stand in documents, so each is written out here. */
    @Test
    void keepsTheCodesOfItsTypes() {
        assertThat(Arrays.stream(RelationType.values()).map(RelationType::code))
                .containsExactly(
                        "has-valence",
                        "in-core-of",
                        "emphasised-by",
                        "also-works-as",
                        "supports",
                        "undermines",
                        "leads-to",
                        "opposes",
                        "possibly-part-of",
                        "related-to",
                        "intertwined-with",
                        "feeds-back-to",
                        "part-of",
                        "reflected-in",
                        "conditional-on",
                        "complements",
                        "substitutes",
                        "cites");
    }

    @Test
    void showsAFigureOnOneLine() {
        ConceptId id = ConceptId.of("xyz/figure/things");

        assertThat(new Figure(id, "Things", 374, "counted by hand", CITATION, Provenance.STATED))
                .hasToString("xyz/figure/things 374");
    }
}
