// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrandTest {
    @Test
    void standsAtTheTop() {
        assertThat(Strand.values())
                .allSatisfy(strand -> assertThat(strand.parent()).isEmpty());
    }

    @Test
    void keepsLabelsAsPrinted() {
        assertThat(Strand.values())
                .extracting(Strand::label)
                .containsExactly(
                        "Curate clear goals", "Build capability & capacity", "Implement improvement initiatives");
    }

    @Test
    void listsComponentsAsPrinted() {
        assertThat(Strand.CURATE_CLEAR_GOALS.components())
                .containsExactly(
                        Component.SET_QUALITY_GOALS,
                        Component.ALIGN_STRATEGY,
                        Component.USE_EVIDENCE,
                        Component.EVALUATE_INSIGHTS);
        assertThat(Strand.BUILD_CAPABILITY_AND_CAPACITY.components())
                .containsExactly(
                        Component.DEVELOP_EXPERTISE,
                        Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
                        Component.CONNECT,
                        Component.GROW_CULTURE_AND_LEADERSHIP);
        assertThat(Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES.components())
                .containsExactly(
                        Component.ADOPT_A_CYCLE,
                        Component.LEVERAGE_CAPACITY,
                        Component.ANTICIPATE_AND_ADAPT,
                        Component.DE_IMPLEMENT);
    }

    @ParameterizedTest
    @EnumSource
    void isTheParentOfItsComponents(Strand strand) {
        assertThat(strand.components()).hasSize(4).allSatisfy(component -> {
            assertThat(component.strand()).isEqualTo(strand);
            assertThat(component.parent()).contains(strand.id());
        });
    }
}
