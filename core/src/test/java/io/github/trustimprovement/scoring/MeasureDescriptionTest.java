// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureDescriptionTest {
    @Test
    void hasItsFamilyInItsCode() {
        MeasureDescription share = share().build();

        assertThat(share.family()).isEqualTo("valence");
        assertThat(share).hasToString("valence/share: Share");
        assertThat(share.isOptIn()).isFalse();
        assertThat(share().isOptIn(true).build().isOptIn()).isTrue();
    }

    @Test
    void listsItsOwnCaveatsFirstAndEachOnce() {
        CountBasis basis = CountBasis.builder()
                .addCaveats(Caveat.SMALL_N, Caveat.PURPOSIVE_SAMPLE)
                .build();

        assertThat(share().addCaveats(Caveat.PURPOSIVE_SAMPLE, Caveat.ORDER_DEPENDENT)
                        .build()
                        .caveatsWith(basis))
                .containsExactly(Caveat.PURPOSIVE_SAMPLE, Caveat.ORDER_DEPENDENT, Caveat.SMALL_N);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "share", "valence/", "/share", "Valence/share", "valence/positive share", "a/b/c"})
    void rejectsACodeWithoutFamilyAndName(String code) {
        MeasureDescriptionBuilder builder = share().code(code);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MeasureDescription.code: family/name, was: \"" + code + "\"");
    }

    @Test
    void rejectsBlankTexts() {
        assertRejected("title", share().title(" "));
        assertRejected("question", share().question(" "));
        assertRejected("formula", share().formula(" "));
        assertRejected("range", share().range(" "));
    }

    private static void assertRejected(String attribute, MeasureDescriptionBuilder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MeasureDescription." + attribute + ": not blank, was: \" \"");
    }

    private static MeasureDescriptionBuilder share() {
        return MeasureDescription.builder()
                .code("valence/share")
                .title("Share")
                .question("How many of all?")
                .formula("p = k / n")
                .range("0 to 1");
    }
}
