// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.EventArbitraries.logs;
import static io.github.trustimprovement.practice.JudgementArbitraries.capabilityReviews;
import static io.github.trustimprovement.practice.JudgementArbitraries.componentReviews;
import static io.github.trustimprovement.practice.JudgementArbitraries.composites;
import static io.github.trustimprovement.practice.JudgementArbitraries.leverReadings;
import static io.github.trustimprovement.practice.JudgementArbitraries.leverSettings;
import static io.github.trustimprovement.practice.JudgementArbitraries.observations;
import static io.github.trustimprovement.practice.JudgementArbitraries.scales;
import static io.github.trustimprovement.practice.Pieces.amounts;
import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.codes;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.flags;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.periods;
import static io.github.trustimprovement.practice.Pieces.texts;
import static io.github.trustimprovement.practice.PlanArbitraries.capacityDemands;
import static io.github.trustimprovement.practice.PlanArbitraries.externalEffects;
import static io.github.trustimprovement.practice.PlanArbitraries.failurePlans;
import static io.github.trustimprovement.practice.PlanArbitraries.implementationPlans;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.study.Codebook;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generators of a trust's records, for the tests of every package and module that reads them.
 *
 * <p>Ids come from few values, so that references meet, dangle and clash; codes are known, local and unrecognised; logs
 * are in any order.
 */
public final class PracticeArbitraries {
    private PracticeArbitraries() {}

    /**
     * Whole records of a trust, every part of which may be there or not.
     *
     * @return the generator
     */
    public static Arbitrary<TrustRecord> trustRecords() {
        return Builders.withBuilder(TrustRecord::builder)
                .use(ids())
                .in(TrustRecordBuilder::id)
                .use(texts().optional())
                .in(TrustRecordBuilder::title)
                .use(days().optional())
                .in(TrustRecordBuilder::asOf)
                .use(trusts())
                .in(TrustRecordBuilder::trust)
                .use(few(trusts()))
                .in(TrustRecordBuilder::partnerTrusts)
                .use(few(ids().map(TrustGroup::of)))
                .in(TrustRecordBuilder::trustGroups)
                .use(codebooks())
                .in(TrustRecordBuilder::codebook)
                .use(few(statedValues()))
                .in(TrustRecordBuilder::statedValues)
                .use(few(goals()))
                .in(TrustRecordBuilder::goals)
                .use(few(decisions()))
                .in(TrustRecordBuilder::decisions)
                .use(improvementModels().optional())
                .in(TrustRecordBuilder::improvementModel)
                .use(few(practices()))
                .in(TrustRecordBuilder::practices)
                .use(few(partnerPractices()))
                .in(TrustRecordBuilder::partnerPractices)
                .use(few(initiatives()))
                .in(TrustRecordBuilder::initiatives)
                .use(few(capacities()))
                .in(TrustRecordBuilder::capacities)
                .use(few(qualityAssuranceActivities()))
                .in(TrustRecordBuilder::qualityAssuranceActivities)
                .use(few(scales()))
                .in(TrustRecordBuilder::scales)
                .use(few(componentReviews()))
                .in(TrustRecordBuilder::componentReviews)
                .use(few(capabilityReviews()))
                .in(TrustRecordBuilder::capabilityReviews)
                .use(few(leverReadings()))
                .in(TrustRecordBuilder::leverReadings)
                .use(few(leverSettings()))
                .in(TrustRecordBuilder::leverSettings)
                .use(few(composites()))
                .in(TrustRecordBuilder::composites)
                .use(few(ids().map(id -> OutcomeMeasure.of(id, Direction.HIGHER_IS_BETTER))))
                .in(TrustRecordBuilder::outcomeMeasures)
                .use(few(observations()))
                .in(TrustRecordBuilder::observations)
                .use(texts().optional())
                .in(TrustRecordBuilder::note)
                .use(extensions())
                .in(TrustRecordBuilder::extensions)
                .build(TrustRecordBuilder::build);
    }

    /**
     * Practices, with and without adaptation, narrative and evidence.
     *
     * @return the generator
     */
    public static Arbitrary<Practice> practices() {
        return Builders.withBuilder(Practice::builder)
                .use(ids())
                .in(PracticeBuilder::id)
                .use(texts())
                .in(PracticeBuilder::title)
                .use(few(coded(Component.class)))
                .in(PracticeBuilder::components)
                .use(coded(Orientation.class).optional())
                .in(PracticeBuilder::orientation)
                .use(Arbitraries.of(Locus.class).optional())
                .in(PracticeBuilder::locus)
                .use(texts().optional())
                .in(PracticeBuilder::locusReason)
                .use(Arbitraries.of(Explicitness.class).optional())
                .in(PracticeBuilder::explicitness)
                .use(flags().optional())
                .in(PracticeBuilder::codified)
                .use(few(texts()))
                .in(PracticeBuilder::successCriteria)
                .use(texts().optional())
                .in(PracticeBuilder::focus)
                .use(few(ids()))
                .in(PracticeBuilder::schools)
                .use(few(ids()))
                .in(PracticeBuilder::partners)
                .use(few(ids()))
                .in(PracticeBuilder::informs)
                .use(adaptations().optional())
                .in(PracticeBuilder::adaptation)
                .use(texts().optional())
                .in(PracticeBuilder::narrative)
                .use(few(evidence()))
                .in(PracticeBuilder::evidence)
                .use(texts().optional())
                .in(PracticeBuilder::note)
                .use(extensions())
                .in(PracticeBuilder::extensions)
                .build(PracticeBuilder::build);
    }

    static Arbitrary<PartnerPractices> partnerPractices() {
        return Builders.withBuilder(PartnerPractices::builder)
                .use(ids())
                .in(PartnerPracticesBuilder::partner)
                .use(days().optional())
                .in(PartnerPracticesBuilder::asOf)
                .use(texts().optional())
                .in(PartnerPracticesBuilder::source)
                .use(few(practices()))
                .in(PartnerPracticesBuilder::practices)
                .use(texts().optional())
                .in(PartnerPracticesBuilder::note)
                .use(extensions())
                .in(PartnerPracticesBuilder::extensions)
                .build(PartnerPracticesBuilder::build);
    }

    static Arbitrary<Adaptation> adaptations() {
        return Builders.withBuilder(Adaptation::builder)
                .use(ids().optional())
                .in(AdaptationBuilder::sourceTrust)
                .use(ids().optional())
                .in(AdaptationBuilder::sourcePractice)
                .use(few(texts()))
                .in(AdaptationBuilder::sourceContexts)
                .use(few(texts()))
                .in(AdaptationBuilder::targetContexts)
                .use(few(texts()))
                .in(AdaptationBuilder::changes)
                .use(texts().optional())
                .in(AdaptationBuilder::note)
                .use(extensions())
                .in(AdaptationBuilder::extensions)
                .build(AdaptationBuilder::build);
    }

    static Arbitrary<Goal> goals() {
        return Builders.withBuilder(Goal::builder)
                .use(ids())
                .in(GoalBuilder::id)
                .use(Arbitraries.of(GoalLevel.class))
                .in(GoalBuilder::level)
                .use(ids().optional())
                .in(GoalBuilder::school)
                .use(texts())
                .in(GoalBuilder::statement)
                .use(few(ids()))
                .in(GoalBuilder::alignedTo)
                .use(few(codes(Aim.class)))
                .in(GoalBuilder::aims)
                .use(texts().optional())
                .in(GoalBuilder::qualityDefinition)
                .use(texts().optional())
                .in(GoalBuilder::focus)
                .use(flags().optional())
                .in(GoalBuilder::mainPriority)
                .use(few(ids()))
                .in(GoalBuilder::understoodBySchools)
                .use(few(texts()))
                .in(GoalBuilder::understoodByRoles)
                .use(few(evidence()))
                .in(GoalBuilder::evidence)
                .use(texts().optional())
                .in(GoalBuilder::note)
                .use(extensions())
                .in(GoalBuilder::extensions)
                .build(GoalBuilder::build);
    }

    static Arbitrary<Decision> decisions() {
        return Builders.withBuilder(Decision::builder)
                .use(ids())
                .in(DecisionBuilder::id)
                .use(texts())
                .in(DecisionBuilder::area)
                .use(Arbitraries.of(Locus.class).optional())
                .in(DecisionBuilder::locus)
                .use(texts().optional())
                .in(DecisionBuilder::reason)
                .use(few(ids()))
                .in(DecisionBuilder::schools)
                .use(days().optional())
                .in(DecisionBuilder::since)
                .use(texts().optional())
                .in(DecisionBuilder::note)
                .use(extensions())
                .in(DecisionBuilder::extensions)
                .build(DecisionBuilder::build);
    }

    static Arbitrary<StatedValue> statedValues() {
        return Builders.withBuilder(StatedValue::builder)
                .use(ids())
                .in(StatedValueBuilder::id)
                .use(texts())
                .in(StatedValueBuilder::statement)
                .use(few(ids()))
                .in(StatedValueBuilder::livedIn)
                .use(few(ids()))
                .in(StatedValueBuilder::contradictedBy)
                .use(texts().optional())
                .in(StatedValueBuilder::note)
                .use(extensions())
                .in(StatedValueBuilder::extensions)
                .build(StatedValueBuilder::build);
    }

    static Arbitrary<ImprovementModel> improvementModels() {
        Arbitrary<ModelPhase> phases = Builders.withBuilder(ModelPhase::builder)
                .use(ids())
                .in(ModelPhaseBuilder::id)
                .use(texts().optional())
                .in(ModelPhaseBuilder::label)
                .use(texts().optional())
                .in(ModelPhaseBuilder::description)
                .use(extensions())
                .in(ModelPhaseBuilder::extensions)
                .build(ModelPhaseBuilder::build);
        return Builders.withBuilder(ImprovementModel::builder)
                .use(ids())
                .in(ImprovementModelBuilder::id)
                .use(texts())
                .in(ImprovementModelBuilder::title)
                .use(Arbitraries.of(Explicitness.class).optional())
                .in(ImprovementModelBuilder::explicitness)
                .use(texts().optional())
                .in(ImprovementModelBuilder::statement)
                .use(few(coded(ImprovementApproach.class)))
                .in(ImprovementModelBuilder::approaches)
                .use(few(phases))
                .in(ImprovementModelBuilder::phases)
                .use(few(schoolPhases()))
                .in(ImprovementModelBuilder::schoolPhases)
                .use(few(evidence()))
                .in(ImprovementModelBuilder::evidence)
                .use(texts().optional())
                .in(ImprovementModelBuilder::note)
                .use(extensions())
                .in(ImprovementModelBuilder::extensions)
                .build(ImprovementModelBuilder::build);
    }

    static Arbitrary<SchoolPhase> schoolPhases() {
        return Combinators.combine(ids(), ids(), days(), texts().optional(), extensions())
                .as((school, phase, day, note, extensions) -> SchoolPhase.builder()
                        .school(school)
                        .phase(phase)
                        .date(day)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    /**
     * Initiatives with plans, needs, effects and a log in any order.
     *
     * @return the generator
     */
    public static Arbitrary<Initiative> initiatives() {
        return Builders.withBuilder(Initiative::builder)
                .use(ids())
                .in(InitiativeBuilder::id)
                .use(texts())
                .in(InitiativeBuilder::title)
                .use(texts().optional())
                .in(InitiativeBuilder::focus)
                .use(texts().optional())
                .in(InitiativeBuilder::rationale)
                .use(flags().optional())
                .in(InitiativeBuilder::accountabilityOnly)
                .use(texts().optional())
                .in(InitiativeBuilder::owner)
                .use(few(ids()))
                .in(InitiativeBuilder::goals)
                .use(few(codes(Aim.class)))
                .in(InitiativeBuilder::aims)
                .use(few(codes(ImprovementObject.class)))
                .in(InitiativeBuilder::objects)
                .use(few(coded(Lever.class)))
                .in(InitiativeBuilder::levers)
                .use(few(coded(Component.class)))
                .in(InitiativeBuilder::components)
                .use(few(ids()))
                .in(InitiativeBuilder::practices)
                .use(few(ids()))
                .in(InitiativeBuilder::schools)
                .use(few(ids()))
                .in(InitiativeBuilder::partnerTrusts)
                .use(coded(ImprovementApproach.class).optional())
                .in(InitiativeBuilder::approach)
                .use(implementationPlans().optional())
                .in(InitiativeBuilder::implementationPlan)
                .use(failurePlans().optional())
                .in(InitiativeBuilder::failurePlan)
                .use(few(capacityDemands()))
                .in(InitiativeBuilder::capacityDemands)
                .use(few(ids()))
                .in(InitiativeBuilder::supports)
                .use(few(ids()))
                .in(InitiativeBuilder::undermines)
                .use(few(ids()))
                .in(InitiativeBuilder::replaces)
                .use(few(externalEffects()))
                .in(InitiativeBuilder::externalEffects)
                .use(few(evidence()))
                .in(InitiativeBuilder::evidence)
                .use(logs())
                .in(InitiativeBuilder::log)
                .use(texts().optional())
                .in(InitiativeBuilder::note)
                .use(extensions())
                .in(InitiativeBuilder::extensions)
                .build(InitiativeBuilder::build);
    }

    static Arbitrary<Capacity> capacities() {
        return Builders.withBuilder(Capacity::builder)
                .use(ids())
                .in(CapacityBuilder::team)
                .use(ids().optional())
                .in(CapacityBuilder::school)
                .use(periods())
                .in(CapacityBuilder::period)
                .use(amounts())
                .in(CapacityBuilder::amount)
                .use(Arbitraries.of("day", "GBP"))
                .in(CapacityBuilder::unit)
                .use(texts().optional())
                .in(CapacityBuilder::note)
                .use(extensions())
                .in(CapacityBuilder::extensions)
                .build(CapacityBuilder::build);
    }

    static Arbitrary<QualityAssuranceActivity> qualityAssuranceActivities() {
        Arbitrary<QualityAssuranceFinding> findings = Combinators.combine(
                        Arbitraries.of(FindingSide.class).optional(),
                        texts(),
                        few(texts()),
                        few(ids()),
                        texts().optional(),
                        extensions())
                .as((side, statement, actions, initiatives, note, extensions) -> QualityAssuranceFinding.builder()
                        .side(side)
                        .statement(statement)
                        .supportActions(actions)
                        .initiatives(initiatives)
                        .note(note)
                        .extensions(extensions)
                        .build());
        return Builders.withBuilder(QualityAssuranceActivity::builder)
                .use(ids())
                .in(QualityAssuranceActivityBuilder::id)
                .use(ids())
                .in(QualityAssuranceActivityBuilder::school)
                .use(days())
                .in(QualityAssuranceActivityBuilder::date)
                .use(Arbitraries.of(QualityAssuranceStance.class).optional())
                .in(QualityAssuranceActivityBuilder::stance)
                .use(few(Arbitraries.of(QualityAssurancePurpose.class)))
                .in(QualityAssuranceActivityBuilder::purposes)
                .use(texts().optional())
                .in(QualityAssuranceActivityBuilder::assessor)
                .use(few(findings))
                .in(QualityAssuranceActivityBuilder::findings)
                .use(amounts().optional())
                .in(QualityAssuranceActivityBuilder::hours)
                .use(texts().optional())
                .in(QualityAssuranceActivityBuilder::note)
                .use(extensions())
                .in(QualityAssuranceActivityBuilder::extensions)
                .build(QualityAssuranceActivityBuilder::build);
    }

    static Arbitrary<Trust> trusts() {
        return Combinators.combine(ids(), few(ids().map(School::of)))
                .as((id, schools) -> Trust.builder().id(id).schools(schools).build());
    }

    static Arbitrary<Codebook> codebooks() {
        return few(Arbitraries.of(Edition.of("aol", "2026"), Edition.of("dna", "2024")))
                .map(editions -> Codebook.builder().editions(editions).build());
    }
}
