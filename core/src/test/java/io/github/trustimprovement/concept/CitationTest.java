// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @Test
    void writesSectionBeforeANumberAlone() {
        assertThat(Citation.of("Rollett 2026", "3.3.8")).hasToString("Rollett 2026, s. 3.3.8");
        assertThat(Citation.of("Rollett 2024", "Into the future")).hasToString("Rollett 2024, Into the future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void rejectsABlankPart(String blank) {
        assertThatThrownBy(() -> Citation.of(blank, "1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Citation.document: not blank, was: \"" + blank + "\"");
        assertThatThrownBy(() -> Citation.of("Rollett 2026", blank))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Citation.section: not blank, was: \"" + blank + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void rejectsABlankPartOfAnAlternativeLabel(String blank) {
        assertThatThrownBy(() -> AlternativeLabel.of(blank, "s. 4.5"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AlternativeLabel.label: not blank, was: \"" + blank + "\"");
        assertThatThrownBy(() -> AlternativeLabel.of("Shared practice", blank))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AlternativeLabel.seenIn: not blank, was: \"" + blank + "\"");
    }
}
