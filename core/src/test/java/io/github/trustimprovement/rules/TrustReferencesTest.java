// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
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
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.ModelPhase;
import io.github.trustimprovement.practice.ModelPhaseEntered;
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
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustReferencesTest {
    static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final AcademicYear YEAR = AcademicYear.of(2025);
    static final OrganisationRef TRUST = OrganisationRef.trust("birch");
    private static final String DANGLING = "reference/dangling-id";
    static final String DUPLICATE = "reference/duplicate-id";

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

    static Composite composite(String id) {
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
    void hasNoRuleOnCoders() {
        assertThat(ReferenceRules.trust())
                .extracting(Rule::description)
                .noneMatch(rule -> rule.code().equals("reference/coder-undeclared"));
    }

    static ComponentReview componentReview(String id, OrganisationRef organisation) {
        return ComponentReview.of(id, Component.CONNECT, organisation, DAY, Rating.notAssessed());
    }

    static <C extends Concept> Coded<C> x(int number) {
        return Coded.unrecognised("x/" + number);
    }

    static List<String> places(String rule, TrustRecordBuilder trust) {
        return TrustFindings.of(trust.build()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::pointer)
                .toList();
    }
}
