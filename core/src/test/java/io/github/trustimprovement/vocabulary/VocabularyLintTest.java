// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.dna.ApproachStep;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every concept, link and figure of both frameworks. */
class VocabularyLintTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();
    private static final Set<String> IDS =
            STANDARD.concepts().stream().map(Concept::code).collect(Collectors.toUnmodifiableSet());
    private static final int MOST_WORDS = 60;
    private static final int MOST_SENTENCES = 3;

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9 ,&'()/-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!](?= \\p{Lu}|$)");

    private static final Pattern AMERICAN =
            Pattern.compile("organiz|behavior|\\bcenter|analyz|centraliz|prioritiz|\\bprogram\\b|labor\\b");

    static List<Concept> concepts() {
        return STANDARD.concepts();
    }

    static List<Relation> relations() {
        return STANDARD.frameworks().stream()
                .flatMap(framework -> framework.relations().stream())
                .toList();
    }

    static List<Figure> figures() {
        return STANDARD.frameworks().stream()
                .flatMap(framework -> framework.figures().stream())
                .toList();
    }

    /** The ids are permanent, so this number may only grow. */
    @Test
    void hasExactlyAsManyConceptsAsTheLawSays() {
        assertThat(Frameworks.dna2024().concepts()).hasSize(97);
        assertThat(Frameworks.aol2026().concepts()).hasSize(127);
        assertThat(STANDARD.concepts()).hasSize(224);
    }

    @Test
    void givesEveryConceptAnIdOfItsOwn() {
        Stream<String> all = Stream.concat(
                concepts().stream().map(Concept::code),
                figures().stream().map(figure -> figure.id().path()));

        assertThat(all).doesNotHaveDuplicates().allMatch(id -> id.equals(id.toLowerCase(Locale.ROOT)));
    }

    @Test
    void givesEveryConceptAUuidOfItsOwn() {
        assertThat(concepts()).extracting(concept -> concept.id().uuid()).doesNotHaveDuplicates();
    }

    @Test
    void labelsNoTwoConceptsOfAKindAlike() {
        assertThat(concepts())
                .extracting(concept -> concept.id().framework() + " " + concept.kind() + " "
                        + concept.label().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void definesNoTwoConceptsAlike() {
        assertThat(concepts()).extracting(Concept::definition).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void writesLabelsInPlainLettersWithoutSpaceAround(Concept concept) {
        assertThat(names(concept))
                .allSatisfy(name ->
                        assertThat(name).matches(LABEL).doesNotContain("  ").isEqualTo(name.strip()));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void givesOtherNamesOnceAndNeverTheLabelAgain(Concept concept) {
        assertThat(names(concept)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void definesInAFewSentences(Concept concept) {
        String definition = concept.definition();

        assertThat(definition).endsWith(".").doesNotContain("  ", "\n", "\"");
        assertThat(words(definition).count()).isBetween(6L, (long) MOST_WORDS);
        assertThat(END_OF_SENTENCE.matcher(definition).results().count()).isBetween(1L, (long) MOST_SENTENCES);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void definesByMoreThanTheLabel(Concept concept) {
        Set<String> definition = words(concept.definition()).collect(Collectors.toCollection(HashSet::new));
        definition.removeAll(words(concept.label()).toList());
        definition.removeAll(List.of("a", "an", "the", "of", "and", "or", "is", "are", "in", "to"));

        assertThat(definition).hasSizeGreaterThan(3);
        assertThat(concept.definition().toLowerCase(Locale.ROOT))
                .doesNotStartWith(concept.label().toLowerCase(Locale.ROOT) + " is");
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void hasAParentThatExistsAndIsOfTheSameFramework(Concept concept) {
        assertThat(concept.parent().map(ConceptId::path).stream().toList())
                .isSubsetOf(IDS)
                .allMatch(parent -> parent.startsWith(concept.id().framework() + "/"))
                .doesNotContain(concept.code());
    }

    @ParameterizedTest
    @MethodSource("relations")
    void linksTwoConceptsThatExistOnceAndSaysWhy(Relation relation) {
        assertThat(IDS).contains(relation.from().code(), relation.to().code());
        assertThat(relation.from()).isNotEqualTo(relation.to());
        assertThat(relation.note()).isNotBlank().endsWith(".");
        assertThat(relations())
                .filteredOn(other -> other.toString().equals(relation.toString()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void saysWhatAFigureCounts(Figure figure) {
        assertThat(figure.value()).isPositive();
        assertThat(figure.label()).matches(LABEL);
        assertThat(figure.note()).endsWith(".");
    }

    @Test
    void spellsAsInBritain() {
        assertThat(everyText()).isNotEmpty().allSatisfy(text -> {
            Matcher matcher = AMERICAN.matcher(text.toLowerCase(Locale.ROOT));
            assertThat(matcher.find()).as(text).isFalse();
        });
    }

    @Test
    void keepsThePrintedSpellingOfOneLabel() {
        assertThat(ApproachStep.DMAIC_ANALYZE.label()).isEqualTo("Analyze");
    }

    private static List<String> everyText() {
        Stream<String> ofConcepts = concepts().stream()
                .filter(concept -> concept != ApproachStep.DMAIC_ANALYZE)
                .flatMap(concept -> Stream.concat(names(concept).stream(), Stream.of(concept.definition())));
        Stream<String> others = Stream.of(
                        Stream.of(ApproachStep.DMAIC_ANALYZE.definition()),
                        relations().stream().map(Relation::note),
                        figures().stream().flatMap(figure -> Stream.of(figure.label(), figure.note())),
                        Crosswalk.standard().entries().stream().map(CrosswalkEntry::rationale),
                        Crosswalk.standard().gaps().stream().map(CrosswalkGap::rationale))
                .flatMap(texts -> texts);
        return Stream.concat(ofConcepts, others).toList();
    }

    private static List<String> names(Concept concept) {
        return Stream.concat(
                        Stream.of(concept.label()),
                        concept.alternativeLabels().stream().map(AlternativeLabel::label))
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group());
    }
}
