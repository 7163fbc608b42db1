// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeverConditionTest {
    @ParameterizedTest
    @CsvSource({"ENABLING, 17", "CONSTRAINING, 20", "MODERATING, 1"})
    void countsByEffect(ConditionEffect effect, int expected) {
        assertThat(LeverCondition.values())
                .filteredOn(condition -> condition.effect() == effect)
                .hasSize(expected);
    }

    @ParameterizedTest
    @EnumSource
    void listsEnablingBeforeConstrainingBeforeModerating(Lever lever) {
        assertThat(lever.conditions()).extracting(LeverCondition::effect).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"QUALITY_ASSURANCE, 2", "ORGANISATIONAL_STRATEGY, 1", "COMMONALITY, 4"})
    void hasOutcomesForThreeLevers(Lever lever, int expected) {
        assertThat(ConditionOutcome.values())
                .filteredOn(outcome -> outcome.lever() == lever)
                .hasSize(expected);
    }

    @Test
    void hasOutcomesUnderTheirLever() {
        assertThat(ConditionOutcome.values())
                .allSatisfy(outcome ->
                        assertThat(outcome.parent()).contains(outcome.lever().id()));
    }
}
