// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Shelf SHELF = new Shelf(List.of("", "aol/lever/commonality", " "));
    private static final Validator<Shelf> VALIDATOR =
            Validator.of(RuleSet.of(List.of(Shelf.UNKNOWN_TITLE, Shelf.BLANK_TITLE, Shelf.TOO_MANY)));

    @Test
    void reportsEverythingRuleByRuleInTheOrderOfTheRecord() {
        assertThat(VALIDATOR.validate(SHELF).findings())
                .extracting(Finding::rule, Finding::pointer)
                .containsExactly(
                        tuple("shelf/unknown-title", "/books/0"),
                        tuple("shelf/unknown-title", "/books/2"),
                        tuple("shelf/blank-title", "/books/0"),
                        tuple("shelf/blank-title", "/books/2"));
    }

    @Test
    void givesTheSameFindingsForTheSameRecord() {
        assertThat(VALIDATOR.validate(SHELF)).isEqualTo(VALIDATOR.validate(new Shelf(List.copyOf(SHELF.books()))));
    }

    @Test
    void takesHintAndCitationAndSeverityFromTheRule() {
        assertThat(VALIDATOR.validate(SHELF).of(Severity.ERROR).get(0))
                .isEqualTo(Finding.builder()
                        .rule("shelf/blank-title")
                        .severity(Severity.ERROR)
                        .pointer("/books/0")
                        .message("no title, was: \"\"")
                        .hint("tidy up")
                        .citation(Citation.of("Invented 2099", "1"))
                        .build());
    }

    @Test
    void letsARuleAddToItsFinding() {
        assertThat(VALIDATOR.validate(SHELF).of(Severity.WARNING).get(0).toLine())
                .isEqualTo("WARNING shelf/unknown-title /books/0: unknown: ; ask a librarian; did you mean xyz?");
    }

    @Test
    void findsNothingOnACleanRecord() {
        assertThat(VALIDATOR
                        .validate(new Shelf(List.of("aol/lever/commonality")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void stopsAProgramThatAsksForIt() {
        assertThatThrownBy(() -> VALIDATOR.validate(SHELF).orThrow())
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("ERROR shelf/blank-title /books/2: no title, was: \" \"; tidy up");
    }

    @Test
    void looksUpCodesInTheVocabularyAtHand() {
        assertThat(VALIDATOR.withVocabulary(Vocabulary.of()).validate(SHELF).of(Severity.WARNING))
                .hasSize(3);
    }

    @Test
    void doesNotRunARuleWithoutItsThreshold() {
        assertThat(VALIDATOR.notRun()).containsExactly(Shelf.TOO_MANY.description());
        assertThat(VALIDATOR.validate(SHELF).of(Severity.INFO)).isEmpty();
    }

    @Test
    void runsARuleWithTheCallersThreshold() {
        Validator<Shelf> strict = VALIDATOR.withProfile(Profile.builder()
                .name("small shelves")
                .putThreshold("shelf/too-many", BigDecimal.valueOf(2))
                .build());

        assertThat(strict.notRun()).isEmpty();
        assertThat(strict.validate(SHELF).of(Severity.INFO))
                .extracting(Finding::message)
                .containsExactly("3 of at most 2 books");
        assertThat(strict.validate(new Shelf(List.of("aol", "dna"))).of(Severity.INFO))
                .isEmpty();
    }

    @Test
    void takesTheCallersSeverity() {
        Validator<Shelf> mild = VALIDATOR.withProfile(Profile.builder()
                .name("mild")
                .putSeverity("shelf/blank-title", Severity.INFO)
                .build());

        assertThat(mild.validate(SHELF).hasErrors()).isFalse();
        assertThat(mild.validate(SHELF).of(Severity.INFO)).hasSize(2);
    }

    @Test
    void doesNotRunWhatIsSwitchedOff() {
        Validator<Shelf> silent = VALIDATOR.withProfile(Profile.builder()
                .name("silent")
                .addSwitchedOff("shelf/blank-title", "shelf/too-many")
                .putThreshold("shelf/too-many", BigDecimal.ONE)
                .build());

        assertThat(silent.notRun()).containsExactly(Shelf.BLANK_TITLE.description(), Shelf.TOO_MANY.description());
        assertThat(silent.validate(SHELF).findings()).extracting(Finding::rule).containsOnly("shelf/unknown-title");
    }

    @Test
    void leavesTheValidatorItWasMadeFromAsItWas() {
        VALIDATOR.withProfile(Profile.builder()
                .name("silent")
                .addSwitchedOff("shelf/blank-title")
                .build());

        assertThat(VALIDATOR.validate(SHELF).hasErrors()).isTrue();
        assertThat(Profile.none().name()).isEqualTo("none");
    }

    @Test
    void countsOnceForAllRulesOfARecord() {
        Validator<Shelf> letters = Validator.of(RuleSet.of(List.of(Shelf.MANY_LETTERS, Shelf.FEW_LETTERS)));
        int before = Shelf.TIMES_COUNTED.get();

        assertThat(letters.validate(SHELF).findings())
                .extracting(Finding::message)
                .containsExactly("22 letters", "22 letters");
        assertThat(Shelf.TIMES_COUNTED.get() - before).isEqualTo(1);

        letters.validate(SHELF);
        assertThat(Shelf.TIMES_COUNTED.get() - before).isEqualTo(2);
    }

    @Test
    void refusesAThresholdToARuleThatDeclaresNone() {
        Rule<Shelf> careless =
                Rule.of(Shelf.description("shelf/careless", Severity.INFO).build(), RuleContext::threshold);

        assertThatThrownBy(() -> Validator.of(RuleSet.of(List.of(careless))).validate(SHELF))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RuleContext.threshold: declared by the rule, was: \"shelf/careless\"");
    }

    @Test
    void visitsNestedListsAtTheirPlaces() {
        List<String> places = new ArrayList<>();
        Rule<Shelf> rule = Rule.of(
                Shelf.description("shelf/places", Severity.INFO).build(),
                context -> context.each(
                        JsonPointer.ROOT.then("rooms").then(1).then("books"),
                        context.record().books(),
                        (place, book) -> places.add(place + "=" + book)));
        Validator.of(RuleSet.of(List.of(rule))).validate(SHELF);

        assertThat(places)
                .containsExactly("/rooms/1/books/0=", "/rooms/1/books/1=aol/lever/commonality", "/rooms/1/books/2= ");
    }
}
