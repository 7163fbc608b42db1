// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.CycleStep;
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
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.SchoolPhase;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.StatedValue;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustReferencesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final AcademicYear YEAR = AcademicYear.of(2025);
    private static final OrganisationRef TRUST = OrganisationRef.trust("birch");
    private static final String DANGLING = "reference/dangling-id";
    private static final String UNKNOWN = "reference/unknown-code";
    private static final String DUPLICATE = "reference/duplicate-id";

    @Test
    void followsEveryReferenceOfPlansAndPractices() {
        ImprovementModel model = ImprovementModel.of("m", "Our way").toBuilder()
                .addSchoolPhases(SchoolPhase.of("no", "none", DAY))
                .build();
        TrustRecordBuilder trust = TrustFindings.birch()
                .addStatedValues(StatedValue.of("v", "Children first").toBuilder()
                        .addLivedIn("no")
                        .addContradictedBy("no")
                        .build())
                .addGoals(Goal.ofSchool("g", "no", "Calm").toBuilder()
                        .addAlignedTo("no")
                        .addUnderstoodBySchools("no")
                        .build())
                .addDecisions(Decision.builder()
                        .id("d")
                        .area("marking")
                        .addSchools("oak", "no")
                        .build())
                .improvementModel(model)
                .addPractices(Practice.of("p", "Visits", Component.CONNECT)
                        .withSchools("no")
                        .withInforms("no"));

        assertThat(places(DANGLING, trust))
                .containsExactly(
                        "/statedValues/0/livedIn/0",
                        "/statedValues/0/contradictedBy/0",
                        "/goals/0/school",
                        "/goals/0/alignedTo/0",
                        "/goals/0/understoodBySchools/0",
                        "/decisions/0/schools/1",
                        "/improvementModel/schoolPhases/0/school",
                        "/improvementModel/schoolPhases/0/phase",
                        "/practices/0/schools/0",
                        "/practices/0/informs/0");
    }

    @Test
    void followsEveryReferenceOfAnInitiative() {
        Initiative initiative = Initiative.of("i", "Phonics").toBuilder()
                .addGoals("no")
                .addPractices("no")
                .addSchools("no")
                .addPartnerTrusts("no")
                .failurePlan(FailurePlan.builder()
                        .addSignals(FailureSignal.of("s", "fewer readers").toBuilder()
                                .measure("no")
                                .build())
                        .addMilestones(Milestone.of("m", "half way", DAY))
                        .addResponses(
                                PlannedResponse.builder().addTo("s", "m", "no").build())
                        .build())
                .addCapacityDemands(CapacityDemand.unknown("literacy", YEAR, "day").toBuilder()
                        .school("no")
                        .build())
                .addSupports("no")
                .addUndermines("no")
                .addReplaces("no")
                .addLog(
                        Started.of(DAY),
                        ReplacedBy.of(DAY, "no"),
                        ModelPhaseEntered.of(DAY, "no"),
                        CycleStep.builder()
                                .date(DAY)
                                .step(Coded.unrecognised("x/y"))
                                .addMeasures("no")
                                .build(),
                        Reviewed.builder().date(DAY).addLessEffectiveThan("no").build(),
                        SignalObserved.of(DAY, "s"),
                        SignalObserved.of(DAY, "m"))
                .build();

        assertThat(places(DANGLING, TrustFindings.birch().addInitiatives(initiative)))
                .containsExactly(
                        "/initiatives/0/goals/0",
                        "/initiatives/0/practices/0",
                        "/initiatives/0/schools/0",
                        "/initiatives/0/partnerTrusts/0",
                        "/initiatives/0/failurePlan/signals/0/measure",
                        "/initiatives/0/failurePlan/responses/0/to/2",
                        "/initiatives/0/capacityDemands/0/school",
                        "/initiatives/0/supports/0",
                        "/initiatives/0/undermines/0",
                        "/initiatives/0/replaces/0",
                        "/initiatives/0/log/1/initiative",
                        "/initiatives/0/log/2/phase",
                        "/initiatives/0/log/3/measures/0",
                        "/initiatives/0/log/4/lessEffectiveThan/0",
                        "/initiatives/0/log/6/signal");
    }

    @Test
    void followsEveryReferenceOfJudgementsAndOutcomes() {
        OrganisationRef nowhere = OrganisationRef.group("birch");
        LeverContext context = LeverContext.of(nowhere, DAY);
        TrustRecordBuilder trust = TrustFindings.birch()
                .addCapacities(Capacity.of("literacy", YEAR, Decimal.of(3), "day").toBuilder()
                        .school("no")
                        .build())
                .addQualityAssuranceActivities(QualityAssuranceActivity.of("q", "no", DAY).toBuilder()
                        .addFindings(QualityAssuranceFinding.weakness("thin").toBuilder()
                                .addInitiatives("no")
                                .build())
                        .build())
                .addComponentReviews(componentReview("r1", nowhere))
                .addCapabilityReviews(CapabilityReview.builder()
                        .id("r2")
                        .capability(Coded.unrecognised("x/y"))
                        .organisation(nowhere)
                        .date(DAY)
                        .build())
                .addLeverReadings(LeverReading.of("l", LeverJudgement.of(Lever.COMMONALITY), context))
                .addLeverSettings(LeverSetting.of("t", Lever.COMMONALITY, context, Rating.notAssessed()))
                .addComposites(composite("c"))
                .addObservations(Observation.of("no", nowhere, YEAR, Decimal.of(1)));

        assertThat(places(DANGLING, trust))
                .containsExactly(
                        "/capacities/0/school",
                        "/qualityAssuranceActivities/0/school",
                        "/qualityAssuranceActivities/0/findings/0/initiatives/0",
                        "/componentReviews/0/organisation",
                        "/capabilityReviews/0/organisation",
                        "/leverReadings/0/context/organisation",
                        "/leverSettings/0/context/organisation",
                        "/composites/0/scale",
                        "/observations/0/measure",
                        "/observations/0/organisation");
    }

    private static Composite composite(String id) {
        return Composite.builder()
                .id(id)
                .scale("no")
                .addWeights(ComponentWeight.builder()
                        .component(x(21))
                        .weight(Decimal.of(1))
                        .build())
                .aggregation(AggregationKind.WEIGHTED_MEAN)
                .build();
    }

    @Test
    void saysWhatIsMissingAndWhatIsNear() {
        TrustRecordBuilder trust = TrustFindings.birch()
                .addInitiatives(Initiative.of("i", "Phonics").toBuilder()
                        .failurePlan(FailurePlan.builder()
                                .addSignals(FailureSignal.of("slump", "fewer readers"))
                                .addMilestones(Milestone.of("spring", "half way", DAY))
                                .addResponses(PlannedResponse.builder()
                                        .addTo("sprint")
                                        .build())
                                .build())
                        .addLog(SignalObserved.of(DAY, "slumb"))
                        .build());

        assertThat(TrustFindings.of(DANGLING, trust))
                .containsExactly(
                        "ERROR /initiatives/0/failurePlan/responses/0/to/0: there is no signal or milestone of "
                                + "initiative 'i' with the id 'sprint'",
                        "ERROR /initiatives/0/log/0/signal: there is no signal of initiative 'i' with the id 'slumb'");
        assertThat(TrustFindings.of(trust.build()))
                .filteredOn(finding -> finding.rule().equals(DANGLING))
                .flatExtracting(Finding::suggestions)
                .containsExactly("spring", "slump");
    }

    @Test
    void findsWhatTheRecordDeclares() {
        TrustRecord trust = TrustFindings.birch()
                .addPartnerTrusts(Trust.of("rowan", School.of("ash")))
                .addTrustGroups(TrustGroup.of("north", "birch", "elsewhere"))
                .improvementModel(ImprovementModel.of("m", "Our way").toBuilder()
                        .addPhases(ModelPhase.of("steady", "Steady"))
                        .addSchoolPhases(SchoolPhase.of("oak", "steady", DAY))
                        .build())
                .addGoals(Goal.ofTrust("g", "Readers"))
                .addPractices(Practice.of("p", "Visits", Component.CONNECT).withSchools("ash"))
                .addOutcomeMeasures(OutcomeMeasure.of("ks2", Direction.HIGHER_IS_BETTER))
                .addInitiatives(
                        Initiative.of("i", "Phonics").toBuilder()
                                .addGoals("g")
                                .addPractices("p")
                                .addPartnerTrusts("rowan")
                                .build(),
                        Initiative.of("j", "Spelling").toBuilder()
                                .addReplaces("i")
                                .build())
                .addComponentReviews(
                        componentReview("r1", OrganisationRef.group("north")),
                        componentReview("r2", OrganisationRef.school("ash")))
                .addObservations(Observation.of("ks2", TRUST, YEAR, Decimal.of(1)))
                .build();

        assertThat(TrustFindings.of(trust)).extracting(Finding::rule).doesNotContain(DANGLING, DUPLICATE);
    }

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

    @Test
    void hasNoRuleOnCoders() {
        assertThat(ReferenceRules.trust())
                .extracting(Rule::description)
                .noneMatch(rule -> rule.code().equals("reference/coder-undeclared"));
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

    private static ComponentReview componentReview(String id, OrganisationRef organisation) {
        return ComponentReview.of(id, Component.CONNECT, organisation, DAY, Rating.notAssessed());
    }

    private static <C extends Concept> Coded<C> x(int number) {
        return Coded.unrecognised("x/" + number);
    }

    private static List<String> places(String rule, TrustRecordBuilder trust) {
        return TrustFindings.of(trust.build()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::pointer)
                .toList();
    }
}
