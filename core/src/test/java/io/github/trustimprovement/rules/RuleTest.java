// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    @Test
    void isNamedByItsCode() {
        assertThat(Shelf.BLANK_TITLE).hasToString("shelf/blank-title");
        assertThat(Shelf.BLANK_TITLE.description().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void servesNothingAndNeedsNoThresholdUnlessSaid() {
        RuleDescription description =
                Shelf.description("shelf/dust", Severity.INFO).build();

        assertThat(description.serves()).isEmpty();
        assertThat(description.threshold()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dust", "shelf/", "/dust", "Shelf/dust", "shelf/dust/fine", "shelf/dust ", "shelf_dust/a"})
    void rejectsACodeOfAnotherForm(String code) {
        RuleDescriptionBuilder builder = Shelf.description(code, Severity.INFO);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RuleDescription.code: prefix and name of a-z, 0-9 and '-', was: \"" + code + "\"");
    }

    @Test
    void needsAllWordsOfADescription() {
        assertThatThrownBy(() -> RuleDescription.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("RuleDescription: required but not set: code, severity, title, rationale, hint, citation, "
                        + "schemaCanSayIt");
    }

    @Test
    void keepsTheOrderOfASet() {
        RuleSet<Shelf> rules = RuleSet.of(List.of(Shelf.TOO_MANY, Shelf.BLANK_TITLE));

        assertThat(rules.rules()).containsExactly(Shelf.TOO_MANY, Shelf.BLANK_TITLE);
        assertThat(rules.descriptions())
                .extracting(RuleDescription::code)
                .containsExactly("shelf/too-many", "shelf/blank-title");
    }

    @Test
    void keepsASetAsItWasMade() {
        List<Rule<Shelf>> given = new ArrayList<>(List.of(Shelf.BLANK_TITLE));
        RuleSet<Shelf> rules = RuleSet.of(given);
        given.clear();

        assertThat(rules.rules()).containsExactly(Shelf.BLANK_TITLE);
    }

    @Test
    void joinsTwoSets() {
        RuleSet<Shelf> rules = RuleSet.of(List.of(Shelf.BLANK_TITLE)).with(RuleSet.of(List.of(Shelf.TOO_MANY)));

        assertThat(rules.rules()).containsExactly(Shelf.BLANK_TITLE, Shelf.TOO_MANY);
    }

    @Test
    void rejectsACodeThatStandsTwice() {
        RuleSet<Shelf> rules = RuleSet.of(List.of(Shelf.BLANK_TITLE));

        assertThatThrownBy(() -> rules.with(rules))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RuleSet.rules: each code once, was: \"shelf/blank-title\"");
    }
}
