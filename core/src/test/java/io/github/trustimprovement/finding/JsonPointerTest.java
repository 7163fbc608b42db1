// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {
    @Test
    void isEmptyForTheWhole() {
        assertThat(JsonPointer.ROOT).hasToString("");
    }

    @Test
    void growsByPropertiesAndIndexes() {
        assertThat(JsonPointer.ROOT.then("segments").then(3).then("codings").then(0))
                .hasToString("/segments/3/codings/0");
    }

    @Test
    void leavesTheShorterPointerAsItWas() {
        JsonPointer segments = JsonPointer.ROOT.then("segments");

        assertThat(segments.then(1)).hasToString("/segments/1");
        assertThat(segments).hasToString("/segments");
    }

    /** The cases of RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "foo;   /foo",
                "``;    /",
                "a/b;   /a~1b",
                "c%d;   /c%d",
                "e^f;   /e^f",
                "g|h;   /g|h",
                "i\\j;  /i\\j",
                "k\"l;  /k\"l",
                "` `;   `/ `",
                "m~n;   /m~0n",
                "~1;    /~01"
            })
    void escapesAsTheStandardSays(String property, String pointer) {
        assertThat(JsonPointer.ROOT.then(property)).hasToString(pointer);
    }

    @Test
    void isEqualWhereTheTextIs() {
        assertThat(JsonPointer.ROOT.then("a").then(3))
                .isEqualTo(JsonPointer.ROOT.then("a").then("3"))
                .hasSameHashCodeAs(JsonPointer.ROOT.then("a").then("3"))
                .isNotEqualTo(JsonPointer.ROOT.then("a/3"))
                .isNotEqualTo("/a/3");
    }

    @Test
    void isAsDeepAsADocument() {
        JsonPointer deep = JsonPointer.ROOT;
        for (int i = 0; i < 100_000; i++) {
            deep = deep.then(0);
        }
        assertThat(deep).hasToString("/0".repeat(100_000));
    }

    @Test
    void rejectsANegativeIndex() {
        assertThatThrownBy(() -> JsonPointer.ROOT.then(-1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("JsonPointer.index: at least 0, was: -1");
    }
}
