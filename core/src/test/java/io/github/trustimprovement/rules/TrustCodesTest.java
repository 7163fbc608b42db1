// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustReferencesTest.DAY;
import static io.github.trustimprovement.rules.TrustReferencesTest.TRUST;
import static io.github.trustimprovement.rules.TrustReferencesTest.composite;
import static io.github.trustimprovement.rules.TrustReferencesTest.places;
import static io.github.trustimprovement.rules.TrustReferencesTest.x;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import org.junit.jupiter.api.Test;

/** Codes of a record of a trust that nobody knows. */
class TrustCodesTest {
    private static final String UNKNOWN = "reference/unknown-code";

    @Test
    void readsEveryCode() {
        Initiative initiative = Initiative.of("i", "Phonics").toBuilder()
                .addAims(new UnrecognisedCode("x/1"))
                .addObjects(new UnrecognisedCode("x/2"))
                .addLevers(x(3))
                .addComponents(x(4))
                .approach(x(5))
                .implementationPlan(ImplementationPlan.builder()
                        .addBehaviours(
                                BehaviourPlan.builder().build(),
                                BehaviourPlan.builder().behaviour(x(6)).build())
                        .addFactors(
                                FactorAnswer.builder().build(),
                                FactorAnswer.builder().factor(x(7)).build())
                        .build())
                .addLog(
                        PhaseEntered.builder().date(DAY).phase(x(8)).build(),
                        CycleStep.builder().date(DAY).step(x(9)).build())
                .build();
        TrustRecordBuilder trust = TrustFindings.birch()
                .codebook(Codebook.builder()
                        .addEditions(Edition.of("aol", "2026"))
                        .addLocalCodes(LocalCodeDefinition.of(
                                LocalCode.of("local/late"), "Late starts", new UnrecognisedCode("x/10")))
                        .build())
                .addGoals(Goal.ofTrust("g", "Readers").toBuilder()
                        .addAims(new UnrecognisedCode("x/11"))
                        .build())
                .improvementModel(ImprovementModel.of("m", "Our way").toBuilder()
                        .addApproaches(x(12))
                        .build())
                .addPractices(Practice.of("p", "Visits").toBuilder()
                        .addComponents(x(13))
                        .orientation(x(14))
                        .build())
                .addInitiatives(initiative)
                .addComponentReviews(ComponentReview.builder()
                        .id("r1")
                        .component(x(15))
                        .organisation(TRUST)
                        .date(DAY)
                        .build())
                .addCapabilityReviews(CapabilityReview.builder()
                        .id("r2")
                        .capability(x(16))
                        .organisation(TRUST)
                        .date(DAY)
                        .build())
                .addLeverReadings(LeverReading.of(
                                "l",
                                LeverJudgement.builder()
                                        .lever(x(17))
                                        .theme(x(18))
                                        .build(),
                                LeverContext.of(TRUST, DAY))
                        .withConditions(ConditionState.builder()
                                .condition(x(19))
                                .state(Holding.HOLDS)
                                .build()))
                .addLeverSettings(LeverSetting.builder()
                        .id("t")
                        .lever(x(20))
                        .context(LeverContext.of(TRUST, DAY))
                        .build())
                .addComposites(composite("c"));

        assertThat(places(UNKNOWN, trust))
                .containsExactly(
                        "/codebook/localCodes/0/parent",
                        "/goals/0/aims/0",
                        "/improvementModel/approaches/0",
                        "/practices/0/components/0",
                        "/practices/0/orientation",
                        "/initiatives/0/aims/0",
                        "/initiatives/0/objects/0",
                        "/initiatives/0/levers/0",
                        "/initiatives/0/components/0",
                        "/initiatives/0/approach",
                        "/initiatives/0/implementationPlan/behaviours/1/behaviour",
                        "/initiatives/0/implementationPlan/factors/1/factor",
                        "/initiatives/0/log/0/phase",
                        "/initiatives/0/log/1/step",
                        "/componentReviews/0/component",
                        "/capabilityReviews/0/capability",
                        "/leverReadings/0/judgement/lever",
                        "/leverReadings/0/judgement/theme",
                        "/leverReadings/0/conditions/0/condition",
                        "/leverSettings/0/lever",
                        "/composites/0/weights/0/component");
    }
}
