// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptArbitraries;
import io.github.trustimprovement.concept.LocalCode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyProperties {
    private static final Vocabulary STANDARD = Vocabulary.standard();
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    @Property
    void aCodeKeepsItsText(@ForAll("texts") String text) {
        assertThat(STANDARD.code(text).code()).isEqualTo(text);
    }

    @Property
    void aCodeIsAConceptIfAndOnlyIfItIsKnown(@ForAll("texts") String text) {
        Code code = STANDARD.code(text);

        assertThat(code instanceof Concept).isEqualTo(STANDARD.lookUp(text).isPresent());
        assertThat(code instanceof LocalCode).isEqualTo(LocalCode.isWellFormed(text));
    }

    @Property
    void suggestionsAreAFewIdsThatExist(@ForAll("texts") String text) {
        assertThat(STANDARD.suggestions(text))
                .hasSizeLessThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(STANDARD.lookUp(id)).isPresent());
    }

    @Property
    void everyWordOfALabelFindsTheConcept(@ForAll("concepts") Concept concept) {
        assertThat(WORD.matcher(concept.label()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(STANDARD.find(word)).contains(concept));
    }

    @Property
    void everyStartOfALabelFindsTheConcept(@ForAll("concepts") Concept concept, @ForAll int seed) {
        String label = concept.label();
        String start = label.substring(0, 1 + Math.floorMod(seed, label.length()));

        assertThat(STANDARD.find(start)).as(start).contains(concept);
    }

    @Property
    void findingNeverFailsAndNamesNoConceptTwice(@ForAll("texts") String text) {
        assertThat(STANDARD.find(text)).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Concept> concepts() {
        return Arbitraries.of(STANDARD.concepts());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                ConceptArbitraries.texts().filter(text -> !text.isEmpty()),
                ConceptArbitraries.paths(),
                ConceptArbitraries.paths().map(LocalCode.PREFIX::concat),
                concepts().map(Concept::code));
    }
}
