// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;

class MethodTest {
    private static final Method SHARE = Method.builder()
            .measure("valence/positive-share")
            .putOption("unit", "segments")
            .putOption("selection", "sole coder")
            .build();

    @Test
    void hasAFingerprintInTheOrderOfTheNamesOfItsOptions() {
        assertThat(SHARE.fingerprint()).isEqualTo("valence/positive-share?selection=sole coder&unit=segments");
    }

    @Test
    void hasTheMeasureAloneAsFingerprintWithoutOptions() {
        assertThat(Method.of("valence/positive-share").fingerprint()).isEqualTo("valence/positive-share");
        assertThat(Method.of("valence/positive-share")).hasToString("valence/positive-share");
    }

    @Test
    void escapesMarksThatSeparateOptions() {
        Method one = Method.builder().measure("a/b").putOption("x", "1&y=2%").build();
        Method two = Method.builder()
                .measure("a/b")
                .putOption("x", "1")
                .putOption("y", "2%")
                .build();

        assertThat(one.fingerprint()).isEqualTo("a/b?x=1%26y%3D2%25").isNotEqualTo(two.fingerprint());
    }

    @Test
    void printsItsOptionsInTheOrderGiven() {
        assertThat(SHARE).hasToString("valence/positive-share (unit: segments, selection: sole coder)");
    }

    @Test
    void rejectsABlankMeasure() {
        assertThatThrownBy(() -> Method.of(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Method.measure: not blank, was: \" \"");
    }

    @Test
    void rejectsAnOptionWithoutAName() {
        MethodBuilder builder = Method.builder().measure("a/b").putOption("", "1");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Method.options: not blank, was: \"\"");
    }
}
