// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"1:1", "12:5", "2147483647:2147483647"})
    void comesBackFromItsText(String text) {
        assertThat(TextPlace.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "0:1", "1:0", "01:1", "1:-1", "2147483648:1", "1:2147483648", " 1:1", "1:1:1"})
    void rejectsAnotherText(String text) {
        assertThatThrownBy(() -> TextPlace.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TextPlace: line:column, each from 1 to 2^31 - 1, was: \"" + text + "\"");
    }

    @Test
    void rejectsALineBeforeTheFirst() {
        assertThatThrownBy(() -> new TextPlace(0, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("TextPlace.line")
                .hasMessageContaining("was: 0");
    }
}
