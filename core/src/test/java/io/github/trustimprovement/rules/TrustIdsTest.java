// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustReferencesTest.DAY;
import static io.github.trustimprovement.rules.TrustReferencesTest.DUPLICATE;
import static io.github.trustimprovement.rules.TrustReferencesTest.TRUST;
import static io.github.trustimprovement.rules.TrustReferencesTest.componentReview;
import static io.github.trustimprovement.rules.TrustReferencesTest.composite;
import static io.github.trustimprovement.rules.TrustReferencesTest.places;
import static io.github.trustimprovement.rules.TrustReferencesTest.x;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.ModelPhase;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.StatedValue;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import org.junit.jupiter.api.Test;

/** Ids that stand twice in a record of a trust. */
class TrustIdsTest {
    @Test
    void findsEveryIdThatStandsTwice() {
        LeverReading reading = LeverReading.of("x", LeverJudgement.of(Lever.COMMONALITY), LeverContext.of(TRUST, DAY));
        LeverSetting setting =
                LeverSetting.of("x", Lever.COMMONALITY, LeverContext.of(TRUST, DAY), Rating.notAssessed());
        OutcomeMeasure measure = OutcomeMeasure.of("x", Direction.HIGHER_IS_BETTER);
        Scale scale = Scale.ofOrdinal("x", "low", "high");
        QualityAssuranceActivity activity = QualityAssuranceActivity.of("x", "oak", DAY);
        Initiative initiative = Initiative.of("x", "Phonics").toBuilder()
                .failurePlan(FailurePlan.builder()
                        .addSignals(FailureSignal.of("x", "one"), FailureSignal.of("x", "two"))
                        .addMilestones(Milestone.of("y", "one", DAY), Milestone.of("y", "two", DAY))
                        .build())
                .build();
        TrustRecordBuilder trust = TrustFindings.birch()
                .addPartnerTrusts(Trust.of("birch", School.of("oak")))
                .addTrustGroups(TrustGroup.of("x"), TrustGroup.of("x"))
                .addStatedValues(StatedValue.of("x", "one"), StatedValue.of("x", "two"))
                .addGoals(Goal.ofTrust("x", "one"), Goal.ofTrust("x", "two"))
                .addDecisions(
                        Decision.builder().id("x").area("one").build(),
                        Decision.builder().id("x").area("two").build())
                .improvementModel(ImprovementModel.of("m", "Our way").toBuilder()
                        .addPhases(ModelPhase.of("x", "One"), ModelPhase.of("x", "Two"))
                        .build())
                .addPractices(Practice.of("x", "One"), Practice.of("x", "Two"))
                .addInitiatives(initiative, Initiative.of("x", "Spelling"))
                .addQualityAssuranceActivities(activity, activity)
                .addScales(scale, scale)
                .addComponentReviews(componentReview("x", TRUST))
                .addCapabilityReviews(CapabilityReview.builder()
                        .id("x")
                        .capability(x(1))
                        .organisation(TRUST)
                        .date(DAY)
                        .build())
                .addLeverReadings(reading, reading)
                .addLeverSettings(setting, setting)
                .addComposites(composite("x"), composite("x"))
                .addOutcomeMeasures(measure, measure);

        assertThat(places(DUPLICATE, trust))
                .containsExactly(
                        "/trust/id",
                        "/trust/schools/0/id",
                        "/partnerTrusts/0/id",
                        "/partnerTrusts/0/schools/0/id",
                        "/trustGroups/0/id",
                        "/trustGroups/1/id",
                        "/statedValues/0/id",
                        "/statedValues/1/id",
                        "/goals/0/id",
                        "/goals/1/id",
                        "/decisions/0/id",
                        "/decisions/1/id",
                        "/improvementModel/phases/0/id",
                        "/improvementModel/phases/1/id",
                        "/practices/0/id",
                        "/practices/1/id",
                        "/initiatives/0/id",
                        "/initiatives/0/failurePlan/signals/0/id",
                        "/initiatives/0/failurePlan/signals/1/id",
                        "/initiatives/0/failurePlan/milestones/0/id",
                        "/initiatives/0/failurePlan/milestones/1/id",
                        "/initiatives/1/id",
                        "/qualityAssuranceActivities/0/id",
                        "/qualityAssuranceActivities/1/id",
                        "/scales/0/id",
                        "/scales/1/id",
                        "/componentReviews/0/id",
                        "/capabilityReviews/0/id",
                        "/leverReadings/0/id",
                        "/leverReadings/1/id",
                        "/leverSettings/0/id",
                        "/leverSettings/1/id",
                        "/composites/0/id",
                        "/composites/1/id",
                        "/outcomeMeasures/0/id",
                        "/outcomeMeasures/1/id");
    }

    @Test
    void takesTheSameEvidenceUnderTwoOwnersForOne() {
        Evidence item = Evidence.of("Lesson visits").withId("e");

        assertThat(places(DUPLICATE, withEvidence(item))).isEmpty();
        assertThat(places(DUPLICATE, withEvidence(item.withKind("visit"))))
                .contains("/goals/0/evidence/0/id", "/initiatives/0/implementationPlan/factors/0/evidence/0/id");
    }

    private static TrustRecordBuilder withEvidence(Evidence other) {
        Evidence item = Evidence.of("Lesson visits").withId("e");
        return TrustFindings.birch()
                .addGoals(Goal.ofTrust("g", "Readers").toBuilder()
                        .addEvidence(item)
                        .build())
                .improvementModel(ImprovementModel.of("m", "Our way").toBuilder()
                        .addEvidence(item, Evidence.of("without id"), Evidence.of("without id"))
                        .build())
                .addPractices(
                        Practice.of("p", "Visits").toBuilder().addEvidence(item).build())
                .addInitiatives(Initiative.of("i", "Phonics").toBuilder()
                        .addEvidence(item)
                        .implementationPlan(ImplementationPlan.builder()
                                .addFactors(FactorAnswer.builder()
                                        .addEvidence(other)
                                        .build())
                                .build())
                        .addLog(Reviewed.builder().date(DAY).addEvidence(item).build())
                        .build())
                .addComponentReviews(componentReview("r", TRUST).withEvidence(item))
                .addLeverReadings(
                        LeverReading.of("l", LeverJudgement.of(Lever.COMMONALITY), LeverContext.of(TRUST, DAY))
                                .withEvidence(item));
    }
}
