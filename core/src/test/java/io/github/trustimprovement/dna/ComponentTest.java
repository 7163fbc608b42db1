// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentTest {
    @Test
    void keepsLabelsAsPrinted() {
        assertThat(Component.values())
                .extracting(Component::label)
                .containsExactly(
                        "Set quality goals",
                        "Align strategy",
                        "Use evidence",
                        "Evaluate insights",
                        "Develop expertise",
                        "Empower horizontal improvement",
                        "Connect",
                        "Grow culture and leadership",
                        "Adopt a cycle",
                        "Leverage capacity",
                        "Anticipate and adapt",
                        "De-implement");
    }

    @ParameterizedTest
    @EnumSource
    void isTheParentOfThreeExamples(Component component) {
        assertThat(component.examples()).hasSize(3).allSatisfy(example -> {
            assertThat(example.component()).isEqualTo(component);
            assertThat(example.parent()).contains(component.id());
            assertThat(example.citation()).isEqualTo(component.citation());
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesExamplesBriefly(PracticeExample example) {
        assertThat(example.label().split(" ")).hasSizeBetween(2, 6);
    }
}
