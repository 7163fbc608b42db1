// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trustimprovement.aol.AolRelations;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.dna.Strand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();

    @Test
    void holdsBothFrameworks() {
        assertThat(STANDARD).hasToString("dna|2024, aol|2026");
        assertThat(STANDARD.frameworks()).containsExactly(Frameworks.dna2024(), Frameworks.aol2026());
        assertThat(Vocabulary.standard()).isSameAs(STANDARD);
    }

    @Test
    void mayHoldNothing() {
        Vocabulary empty = Vocabulary.of();

        assertThat(empty).hasToString("no frameworks");
        assertThat(empty.concepts()).isEmpty();
        assertThat(empty.find("cult")).isEmpty();
        assertThat(empty.summary().toString()).contains("0 concepts in all.");
    }

    @Test
    void findsAnEdition() {
        assertThat(STANDARD.framework(Edition.of("aol", "2026"))).contains(Frameworks.aol2026());
        assertThat(STANDARD.framework(Edition.of("aol", "2024"))).isEmpty();
    }

    @Test
    void looksUpAConceptById() {
        assertThat(STANDARD.concept("aol/lever/commonality")).isEqualTo(Lever.COMMONALITY);
        assertThat(STANDARD.lookUp("dna/strand/curate-clear-goals")).contains(Strand.CURATE_CLEAR_GOALS);
        assertThat(STANDARD.lookUp("aol/lever/Commonality")).isEmpty();
        assertThat(STANDARD.lookUp("")).isEmpty();
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> STANDARD.concept("aol/lever/commonalty"))
                .isInstanceOf(UnknownConceptException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no concept \"aol/lever/commonalty\" in the vocabulary; "
                        + "did you mean aol/lever/commonality?");
        assertThatThrownBy(() -> STANDARD.concept("codificatoin"))
                .hasMessage("no concept \"codificatoin\" in the vocabulary; "
                        + "did you mean aol/condition/codification or aol/theme/codification?");
    }

    @Test
    void givesTheSuggestionsAsData() {
        UnknownConceptException thrown =
                catchThrowableOfType(UnknownConceptException.class, () -> STANDARD.concept("aol/lever/leadershp"));

        assertThat(thrown.suggestions())
                .isEqualTo(STANDARD.suggestions("aol/lever/leadershp"))
                .startsWith("aol/lever/leadership");
    }

    @Test
    void saysNoMoreWhereNothingIsNear() {
        assertThatThrownBy(() -> STANDARD.concept("quidditch"))
                .isInstanceOf(UnknownConceptException.class)
                .hasMessage("no concept \"quidditch\" in the vocabulary");
    }

    @Test
    void turnsTextIntoACode() {
        assertThat(STANDARD.code("aol/theme/alignment")).isEqualTo(LeverTheme.ALIGNMENT);
        assertThat(STANDARD.code("local/late-starts")).isEqualTo(LocalCode.of("local/late-starts"));
        assertThat(STANDARD.code("aol/lever/commonalty")).isEqualTo(new UnrecognisedCode("aol/lever/commonalty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local/", "local/Late", " aol/lever/commonality", "AOL/LEVER/COMMONALITY", "\u0000"})
    void keepsTextThatIsNoCodeAsItWasWritten(String text) {
        assertThat(STANDARD.code(text)).isEqualTo(new UnrecognisedCode(text));
    }

    @Test
    void takesACodeOfAnyLength() {
        String text = "local" + "/a".repeat(100_000);

        assertThat(STANDARD.code(text).code()).isEqualTo(text);
    }

    @Test
    void rejectsAnEmptyCode() {
        assertThatThrownBy(() -> STANDARD.code(""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("UnrecognisedCode.code: not empty, was: \"\"");
    }

    @Test
    void listsTheConceptsOfAKindAsPrinted() {
        assertThat(STANDARD.ofKind("lever")).containsExactly(Lever.values());
        assertThat(STANDARD.ofKind("strand")).containsExactly(Strand.values());
        assertThat(STANDARD.ofKind("levers")).isEmpty();
    }

    @Test
    void listsTheLinksThatStartOrEndAtAConcept() {
        List<Relation> links = STANDARD.relations(LeverTheme.ALIGNMENT);

        assertThat(links)
                .extracting(Relation::toString)
                .contains(
                        "aol/theme/alignment has-valence aol/valence/positive",
                        "aol/theme/alignment opposes aol/theme/de-centralisation");
        assertThat(links)
                .isEqualTo(AolRelations.all().stream()
                        .filter(link -> link.from() == LeverTheme.ALIGNMENT || link.to() == LeverTheme.ALIGNMENT)
                        .toList());
        assertThat(Vocabulary.of(Frameworks.dna2024()).relations(LeverTheme.ALIGNMENT))
                .isEmpty();
    }

    @Test
    void countsConceptsByFrameworkAndKind() {
        assertThat(STANDARD.summary().toString().lines())
                .startsWith("Concepts by framework and kind")
                .contains(
                        "dna|2024  strand                                3",
                        "dna|2024  practice-example                     36",
                        "aol|2026  lever                                 8",
                        "aol|2026  theme                                30")
                .endsWith("224 concepts in all. The number of concepts of a kind is no score.");
    }

    @Test
    void rejectsAnEditionThatIsGivenTwice() {
        assertThatThrownBy(() -> STANDARD.with(Frameworks.aol2026()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Vocabulary.frameworks: each edition once, was: aol|2026");
    }

    @Test
    void handsOutListsThatCannotBeChanged() {
        Concept concept = Lever.COMMONALITY;

        assertThat(List.of(STANDARD.concepts(), STANDARD.children(concept), STANDARD.find("cult")))
                .allSatisfy(list ->
                        assertThatThrownBy(() -> list.add(concept)).isInstanceOf(UnsupportedOperationException.class));
    }
}
