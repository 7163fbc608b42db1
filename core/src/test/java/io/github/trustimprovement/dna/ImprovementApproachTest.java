// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImprovementApproachTest {
    @ParameterizedTest
    @CsvSource({
        "LEAN, 0",
        "SIX_SIGMA, 5",
        "PLAN_DO_STUDY_ACT, 4",
        "QUALITY_MANAGEMENT, 4",
        "SCHOOL_IMPROVEMENT_CYCLE, 4",
        "EEF_IMPLEMENTATION_GUIDANCE, 0"
    })
    void hasTheStepsThatThePaperNames(ImprovementApproach approach, int steps) {
        assertThat(approach.steps())
                .hasSize(steps)
                .allSatisfy(step -> assertThat(step.parent()).contains(approach.id()));
    }

    @ParameterizedTest
    @EnumSource
    void isReachedFromItsSteps(ApproachStep step) {
        assertThat(step.approach().steps()).contains(step);
    }

    @Test
    void keepsStepsInTheirOrder() {
        assertThat(ImprovementApproach.PLAN_DO_STUDY_ACT.steps())
                .extracting(ApproachStep::label)
                .containsExactly("Plan", "Do", "Study", "Act");
    }

    @Test
    void holdsTheRecommendationsOfTheEef() {
        assertThat(ImplementationRecommendation.values())
                .allSatisfy(recommendation -> assertThat(recommendation.parent())
                        .contains(ImprovementApproach.EEF_IMPLEMENTATION_GUIDANCE.id()));
    }

    @Test
    void putsBehavioursFactorsAndPhasesUnderTheirRecommendations() {
        assertThat(ImplementationBehaviour.values())
                .allSatisfy(child -> isUnder(child, ImplementationRecommendation.ADOPT_THE_BEHAVIOURS));
        assertThat(ContextualFactor.values())
                .allSatisfy(child -> isUnder(child, ImplementationRecommendation.ATTEND_TO_THE_CONTEXTUAL_FACTORS));
        assertThat(ImplementationPhase.values())
                .allSatisfy(
                        child -> isUnder(child, ImplementationRecommendation.USE_A_STRUCTURED_BUT_FLEXIBLE_PROCESS));
    }

    @Test
    void keepsTheNamesOfTheEef() {
        assertThat(ImplementationBehaviour.values())
                .extracting(ImplementationBehaviour::label)
                .containsExactly("Engage", "Unite", "Reflect");
        assertThat(ImplementationPhase.values())
                .extracting(ImplementationPhase::label)
                .containsExactly("Explore", "Prepare", "Deliver", "Sustain");
    }

    private static void isUnder(Concept child, Concept parent) {
        assertThat(child.parent()).contains(parent.id());
    }
}
