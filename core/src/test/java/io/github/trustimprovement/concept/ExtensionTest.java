// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.50", "[ 1,\n 2 ]", "\" \"", "\"\ud83d\ude00\"", "\"\\ud83d\""})
    void isATextAsItIsWritten(String json) {
        assertThat(Extension.of(json)).hasToString(json).isEqualTo(new Extension(json, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1", "1\n", "\t1", "\"\ud83d\"", "\"\ude00\ud83d\""})
    void rejectsWhatWouldBeReadAsAnotherText(String json) {
        assertThatThrownBy(() -> Extension.of(json))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "Extension.json: the text of one JSON value, without blanks around it or half of a surrogate"
                                + " pair in it, was: \"" + json + "\"");
    }

    @Test
    void isAnotherOneWithAnotherSpellingOfItsName() {
        assertThat(new Extension("1", Optional.of("caf\\u00e9"))).isNotEqualTo(Extension.of("1"));
    }

    @Test
    void copiesInOrderAndRefusesNull() {
        Map<String, Extension> extensions = new LinkedHashMap<>();
        extensions.put("z", Extension.of("1"));
        extensions.put("a", Extension.of("2"));
        Map<String, Extension> copy = Extension.copyOf(extensions);
        extensions.put("n", null);

        assertThat(copy)
                .containsExactly(entry("z", Extension.of("1")), entry("a", Extension.of("2")))
                .isUnmodifiable();
        assertThatThrownBy(() -> Extension.copyOf(extensions)).isInstanceOf(NullPointerException.class);
    }
}
