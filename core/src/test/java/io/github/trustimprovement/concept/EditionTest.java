// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EditionTest {
    @Test
    void isOneToken() {
        assertThat(Edition.of("aol", "2026")).hasToString("aol|2026").isEqualTo(Edition.parse("aol|2026"));
    }

    @Test
    void comparesTheNameAsText() {
        assertThat(Edition.of("aol", "2026")).isNotEqualTo(Edition.of("aol", "2026.0"));
        assertThat(Edition.of("aol", "2026")).isNotEqualTo(Edition.of("dna", "2026"));
    }

    @Test
    void rejectsAFrameworkOfSeveralSteps() {
        assertThatThrownBy(() -> Edition.of("aol/lever", "2026"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Edition.framework: one step, was: \"aol/lever\"");
    }

    @Test
    void rejectsAFrameworkThatIsNoId() {
        assertThatThrownBy(() -> Edition.parse("|2026"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptId.path: steps of a-z, 0-9 and '-' joined by '/', was: \"\"");
    }

    @Test
    void rejectsABlankName() {
        assertThatThrownBy(() -> Edition.parse("aol| "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Edition.edition: not blank, no '|', was: \" \"");
    }

    @Test
    void rejectsABarInTheName() {
        assertThatThrownBy(() -> Edition.parse("aol|2026|a"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Edition.edition: not blank, no '|', was: \"2026|a\"");
    }

    @Test
    void rejectsATokenWithoutABar() {
        assertThatThrownBy(() -> Edition.parse("aol 2026"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Edition: framework and edition joined by '|', was: \"aol 2026\"");
    }
}
