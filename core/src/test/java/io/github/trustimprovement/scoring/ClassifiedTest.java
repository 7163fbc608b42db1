// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;

class ClassifiedTest {
    @Test
    void explainsTheClassWithMethodAndCaveats() {
        Classified reached = reached().addCaveats(Caveat.ORDER_DEPENDENT).build();

        assertThat(reached).hasToString("reached (n = 14)");
        assertThat(reached.explain()).isEqualTo("""
                        reached (n = 14)
                        saturation/guest (threshold: 0.05)
                        Another order of the interviews would give another number.
                        """);
    }

    @Test
    void isCopiedWithAnotherClass() {
        assertThat(reached().build().toBuilder().value("not-reached").build()).hasToString("not-reached (n = 14)");
    }

    @Test
    void rejectsABlankClass() {
        ClassifiedBuilder builder = reached().value(" ");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Classified.value: not blank, was: \" \"");
    }

    @Test
    void rejectsANegativeN() {
        ClassifiedBuilder builder = reached().n(-1);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Classified.n: from 0 to 2^53, was: -1");
    }

    private static ClassifiedBuilder reached() {
        return Classified.builder()
                .value("reached")
                .n(14)
                .method(Method.builder()
                        .measure("saturation/guest")
                        .putOption("threshold", "0.05")
                        .build());
    }
}
