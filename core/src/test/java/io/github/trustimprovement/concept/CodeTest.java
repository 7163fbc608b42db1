// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final TestConcept CONCEPT = TestConcept.of("xyz/thing/one", "thing", "One", 1);

    @Test
    void isTheIdOfAConcept() {
        assertThat(CONCEPT.code()).isEqualTo("xyz/thing/one");
    }

    @Test
    void isTheTextOfALocalCode() {
        assertThat(LocalCode.of("local/late-starts").code()).isEqualTo("local/late-starts");
        assertThat(LocalCode.of("local/a/b")).hasToString("local/a/b").isEqualTo(new LocalCode("local/a/b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "local", "local/", "local/Late", "late-starts", "aol/lever/commonality", "localx/a"})
    void rejectsALocalCodeOfAnotherForm(String text) {
        assertThat(LocalCode.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> LocalCode.of(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "LocalCode.code: 'local/' and steps of a-z, 0-9 and '-' joined by '/', was: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "aol/lever/commonalty", "AOL", "\n", "\uD83D"})
    void keepsAnUnrecognisedCodeAsItWasWritten(String text) {
        assertThat(new UnrecognisedCode(text).code()).isEqualTo(text);
        assertThat(new UnrecognisedCode(text)).hasToString(text);
    }

    @Test
    void rejectsAnEmptyUnrecognisedCode() {
        assertThatThrownBy(() -> new UnrecognisedCode(""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("UnrecognisedCode.code: not empty, was: \"\"");
    }

    @Test
    void knowsTheConceptOfAKind() {
        Coded<TestConcept> coded = Coded.of(CONCEPT);

        assertThat(coded.known()).contains(CONCEPT);
        assertThat(coded.code()).isEqualTo("xyz/thing/one");
        assertThat(coded).hasToString("xyz/thing/one").isEqualTo(Coded.of(CONCEPT));
    }

    @Test
    void keepsTextInThePlaceOfAConceptOfAKind() {
        Coded<TestConcept> coded = Coded.unrecognised("XYZ thing ");

        assertThat(coded.known()).isEmpty();
        assertThat(coded.code()).isEqualTo("XYZ thing ");
        assertThat(coded).hasToString("XYZ thing ").isEqualTo(Coded.unrecognised("XYZ thing "));
    }

    @Test
    void rejectsEmptyTextInThePlaceOfAConcept() {
        assertThatThrownBy(() -> Coded.unrecognised(""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Coded.code: not empty, was: \"\"");
    }
}
