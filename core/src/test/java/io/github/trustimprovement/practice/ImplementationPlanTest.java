// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.review.Holding;
import org.junit.jupiter.api.Test;

class ImplementationPlanTest {
    private static final BehaviourPlan ENGAGE =
            BehaviourPlan.of(ImplementationBehaviour.ENGAGE, "a group drafts the timetable");
    private static final FactorAnswer FEASIBLE =
            FactorAnswer.of(ContextualFactor.FEASIBLE_TO_IMPLEMENT, Holding.DOES_NOT_HOLD);

    @Test
    void mayHaveNoParts() {
        assertThat(ImplementationPlan.builder().build())
                .hasToString("implementation plan: 0 behaviours 0 factors 0 roles 0 implementation strategies");
        assertThat(BehaviourPlan.builder().build()).hasToString("behaviour not stated");
        assertThat(FactorAnswer.builder().build()).hasToString("factor not stated");
    }

    @Test
    void isOnOneLine() {
        assertThat(ImplementationPlan.builder()
                        .addBehaviours(ENGAGE)
                        .addFactors(FEASIBLE)
                        .addPeople("head of phonics", "deputy head")
                        .addStrategies(ImplementationStrategy.training("two days in June"))
                        .build())
                .hasToString("implementation plan: 1 behaviour 1 factor 2 roles 1 implementation strategy");
        assertThat(ENGAGE).hasToString(ImplementationBehaviour.ENGAGE.code() + " 'a group drafts the timetable'");
        assertThat(FEASIBLE).hasToString(ContextualFactor.FEASIBLE_TO_IMPLEMENT.code() + " does-not-hold");
    }

    @Test
    void tellsTrainingFromOtherStrategies() {
        assertThat(ImplementationStrategy.training("two days in June")).hasToString("two days in June training");
        assertThat(ImplementationStrategy.other("coaching").kind()).contains(StrategyKind.OTHER);
        assertThat(ImplementationStrategy.builder()
                        .description("coaching")
                        .build()
                        .kind())
                .isEmpty();
    }
}
