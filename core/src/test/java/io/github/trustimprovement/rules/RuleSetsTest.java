// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Citation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetsTest {
    static List<RuleDescription> descriptions() {
        return RuleSets.study().descriptions();
    }

    @Test
    void isTheSameAtEachCall() {
        assertThat(RuleSets.study()).isSameAs(RuleSets.study());
    }

    /** The order is that of findings, so it is written out. */
    @Test
    void keepsTheOrderOfTheRulesForAStudy() {
        assertThat(descriptions())
                .extracting(RuleDescription::code)
                .filteredOn(code -> !code.startsWith("reference/"))
                .containsExactly(
                        "judgement/valence-missing",
                        "judgement/valence-unlike-theme",
                        "judgement/theme-of-another-lever",
                        "judgement/bases-empty",
                        "study/locator-empty-or-reversed",
                        "study/locator-outside-source",
                        "study/coder-both-ways",
                        "study/valence-without-lever",
                        "study/academic-only-aims",
                        "study/accountability-only",
                        "study/faith-aim-outside-faith-trust",
                        "study/faith-aim-ethos-unknown",
                        "study/totals-do-not-reconcile",
                        "study/group-too-small",
                        "study/sample-diversity",
                        "study/coder-without-source",
                        "study/few-leaders",
                        "study/two-coders-no-reliability",
                        "lever/one-valence-only");
        assertThat(descriptions().get(0).code()).startsWith("reference/");
    }

    @Test
    void needsAThresholdForTwoRulesAlone() {
        assertThat(Validator.of(RuleSets.study()).notRun())
                .extracting(RuleDescription::code)
                .containsExactly("study/group-too-small", "study/few-leaders");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void saysWhatWhyAndWhatToDo(RuleDescription rule) {
        assertThat(rule.title()).matches("\\p{Lu}.*[^.]");
        assertThat(rule.rationale()).matches("\\p{Lu}.*\\.");
        assertThat(rule.hint()).matches("\\p{Ll}.*[^.]");
        assertThat((rule.title() + rule.rationale() + rule.hint()).toLowerCase(Locale.ROOT))
                .doesNotContain("organiz", "behavior", "analyz", "todo");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void citesAPaperOrTheSpecification(RuleDescription rule) {
        assertThat(rule.citation())
                .extracting(Citation::document)
                .isIn(Set.of("Rollett 2024", "Rollett 2026", "Trust Improvement Model for Java"));
        assertThat(rule.serves()).allMatch(key -> key.matches("[CV]\\d{2}"));
    }
}
