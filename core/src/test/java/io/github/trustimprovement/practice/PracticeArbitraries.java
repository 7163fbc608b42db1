// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.Holding;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.study.Codebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of a trust's records, for the tests of every package and module that reads them.
 *
 * <p>Ids come from few values, so that references meet, dangle and clash; codes are known, local and unrecognised; logs
 * are in any order.
 */
public final class PracticeArbitraries {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);
    private static final int DAYS = 1000;
    private static final int FEW = 3;

    private PracticeArbitraries() {}

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

    public static Arbitrary<Adaptation> adaptations() {
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

    public static Arbitrary<Goal> goals() {
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

    public static Arbitrary<Decision> decisions() {
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

    public static Arbitrary<StatedValue> statedValues() {
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

    public static Arbitrary<ImprovementModel> improvementModels() {
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

    public static Arbitrary<SchoolPhase> schoolPhases() {
        return Combinators.combine(ids(), ids(), days(), texts().optional(), extensions())
                .as((school, phase, day, note, extensions) -> SchoolPhase.builder()
                        .school(school)
                        .phase(phase)
                        .date(day)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

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

    public static Arbitrary<ExternalEffect> externalEffects() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ExternalArea.class).optional(),
                        few(ids()),
                        texts().optional(),
                        extensions())
                .as((description, area, affected, note, extensions) -> ExternalEffect.builder()
                        .description(description)
                        .area(area)
                        .affected(affected)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    public static Arbitrary<ImplementationPlan> implementationPlans() {
        Arbitrary<BehaviourPlan> behaviours = Combinators.combine(
                        coded(ImplementationBehaviour.class).optional(),
                        texts().optional(),
                        texts().optional(),
                        extensions())
                .as((behaviour, how, note, extensions) -> BehaviourPlan.builder()
                        .behaviour(behaviour)
                        .how(how)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<FactorAnswer> factors = Combinators.combine(
                        coded(ContextualFactor.class).optional(),
                        Arbitraries.of(Holding.class).optional(),
                        texts().optional(),
                        few(evidence()),
                        extensions())
                .as((factor, state, reason, evidence, extensions) -> FactorAnswer.builder()
                        .factor(factor)
                        .state(state)
                        .reason(reason)
                        .evidence(evidence)
                        .extensions(extensions)
                        .build());
        Arbitrary<ImplementationStrategy> strategies = Combinators.combine(
                        Arbitraries.of(StrategyKind.class).optional(), texts(), texts().optional(), extensions())
                .as((kind, description, note, extensions) -> ImplementationStrategy.builder()
                        .kind(kind)
                        .description(description)
                        .note(note)
                        .extensions(extensions)
                        .build());
        return Builders.withBuilder(ImplementationPlan::builder)
                .use(few(behaviours))
                .in(ImplementationPlanBuilder::behaviours)
                .use(few(factors))
                .in(ImplementationPlanBuilder::factors)
                .use(texts().optional())
                .in(ImplementationPlanBuilder::infrastructure)
                .use(few(texts()))
                .in(ImplementationPlanBuilder::people)
                .use(few(strategies))
                .in(ImplementationPlanBuilder::strategies)
                .use(texts().optional())
                .in(ImplementationPlanBuilder::note)
                .use(extensions())
                .in(ImplementationPlanBuilder::extensions)
                .build(ImplementationPlanBuilder::build);
    }

    public static Arbitrary<FailurePlan> failurePlans() {
        Arbitrary<FailureSignal> signals = Combinators.combine(
                        ids(), texts(), ids().optional(), texts().optional(), texts().optional(), extensions())
                .as((id, description, measure, limit, note, extensions) -> FailureSignal.builder()
                        .id(id)
                        .description(description)
                        .measure(measure)
                        .limit(limit)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<Milestone> milestones = Combinators.combine(
                        ids(), texts(), days().optional(), days().optional(), texts().optional(), extensions())
                .as((id, description, due, metOn, note, extensions) -> Milestone.builder()
                        .id(id)
                        .description(description)
                        .due(due)
                        .metOn(metOn)
                        .note(note)
                        .extensions(extensions)
                        .build());
        Arbitrary<PlannedResponse> responses = Combinators.combine(
                        few(ids()),
                        Arbitraries.of(FailureResponse.class).optional(),
                        texts().optional(),
                        texts().optional(),
                        extensions())
                .as((to, kind, action, note, extensions) -> PlannedResponse.builder()
                        .to(to)
                        .kind(kind)
                        .action(action)
                        .note(note)
                        .extensions(extensions)
                        .build());
        return Builders.withBuilder(FailurePlan::builder)
                .use(few(texts()))
                .in(FailurePlanBuilder::causes)
                .use(few(signals))
                .in(FailurePlanBuilder::signals)
                .use(few(milestones))
                .in(FailurePlanBuilder::milestones)
                .use(few(responses))
                .in(FailurePlanBuilder::responses)
                .use(few(days()))
                .in(FailurePlanBuilder::reviewDates)
                .use(texts().optional())
                .in(FailurePlanBuilder::note)
                .use(extensions())
                .in(FailurePlanBuilder::extensions)
                .build(FailurePlanBuilder::build);
    }

    public static Arbitrary<Capacity> capacities() {
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

    public static Arbitrary<CapacityDemand> capacityDemands() {
        return Builders.withBuilder(CapacityDemand::builder)
                .use(ids())
                .in(CapacityDemandBuilder::team)
                .use(ids().optional())
                .in(CapacityDemandBuilder::school)
                .use(periods())
                .in(CapacityDemandBuilder::period)
                .use(amounts().optional())
                .in(CapacityDemandBuilder::amount)
                .use(Arbitraries.of("day", "GBP"))
                .in(CapacityDemandBuilder::unit)
                .use(texts().optional())
                .in(CapacityDemandBuilder::note)
                .use(extensions())
                .in(CapacityDemandBuilder::extensions)
                .build(CapacityDemandBuilder::build);
    }

    public static Arbitrary<QualityAssuranceActivity> qualityAssuranceActivities() {
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

    /** Logs in any order, with events that share a day and sequences that cannot be. */
    public static Arbitrary<List<InitiativeEvent>> logs() {
        return events().list().ofMaxSize(8);
    }

    public static Arbitrary<InitiativeEvent> events() {
        return Arbitraries.oneOf(
                days().map(Started::of),
                days().map(Paused::of),
                days().map(Resumed::of),
                remarked(days().map(Stopped::of)),
                Combinators.combine(days(), ids()).as(ReplacedBy::of),
                eventsThatLeaveTheStatus());
    }

    public static Arbitrary<InitiativeEvent> eventsThatLeaveTheStatus() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), coded(ImplementationPhase.class))
                        .as((day, phase) ->
                                PhaseEntered.builder().date(day).phase(phase).build()),
                Combinators.combine(days(), ids()).as(ModelPhaseEntered::of),
                cycleSteps(),
                reviews(),
                Combinators.combine(
                                days(),
                                ids(),
                                Arbitraries.of(FailureResponse.class).optional(),
                                texts().optional())
                        .as((day, signal, response, action) -> SignalObserved.builder()
                                .date(day)
                                .signal(signal)
                                .response(response)
                                .action(action)
                                .build()));
    }

    private static Arbitrary<Stopped> remarked(Arbitrary<Stopped> stops) {
        return Combinators.combine(stops, texts().optional(), texts().optional(), extensions())
                .as((stop, reason, note, extensions) -> stop.toBuilder()
                        .reason(reason)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<CycleStep> cycleSteps() {
        return Builders.withBuilder(CycleStep::builder)
                .use(days())
                .in(CycleStepBuilder::date)
                .use(coded(ApproachStep.class))
                .in(CycleStepBuilder::step)
                .use(Arbitraries.of(CycleScope.class).optional())
                .in(CycleStepBuilder::scope)
                .use(texts().optional())
                .in(CycleStepBuilder::prediction)
                .use(flags().optional())
                .in(CycleStepBuilder::smallScale)
                .use(few(ids()))
                .in(CycleStepBuilder::measures)
                .use(extensions())
                .in(CycleStepBuilder::extensions)
                .build(CycleStepBuilder::build);
    }

    private static Arbitrary<Reviewed> reviews() {
        return Builders.withBuilder(Reviewed::builder)
                .use(days())
                .in(ReviewedBuilder::date)
                .use(Arbitraries.of(EffectivenessVerdict.class).optional())
                .in(ReviewedBuilder::verdict)
                .use(few(ids()))
                .in(ReviewedBuilder::lessEffectiveThan)
                .use(texts().optional())
                .in(ReviewedBuilder::assessor)
                .use(few(evidence()))
                .in(ReviewedBuilder::evidence)
                .use(extensions())
                .in(ReviewedBuilder::extensions)
                .build(ReviewedBuilder::build);
    }

    private static Arbitrary<Trust> trusts() {
        return Combinators.combine(ids(), few(ids().map(School::of)))
                .as((id, schools) -> Trust.builder().id(id).schools(schools).build());
    }

    private static Arbitrary<Codebook> codebooks() {
        return few(Arbitraries.of(Edition.of("aol", "2026"), Edition.of("dna", "2024")))
                .map(editions -> Codebook.builder().editions(editions).build());
    }

    private static Arbitrary<Scale> scales() {
        return ids().map(id -> Scale.ofOrdinal(id, "low", "middle", "high"));
    }

    private static Arbitrary<ComponentReview> componentReviews() {
        return Combinators.combine(ids(), Arbitraries.of(Component.class), organisations(), days(), ratings())
                .as(ComponentReview::of);
    }

    private static Arbitrary<CapabilityReview> capabilityReviews() {
        return Combinators.combine(ids(), Arbitraries.of(LeaderCapability.class), organisations(), days(), ratings())
                .as(CapabilityReview::of);
    }

    private static Arbitrary<LeverReading> leverReadings() {
        return Combinators.combine(ids(), Arbitraries.of(Lever.class), Arbitraries.of(Valence.class), contexts())
                .as((id, lever, valence, context) -> LeverReading.of(id, LeverJudgement.of(lever, valence), context));
    }

    private static Arbitrary<LeverSetting> leverSettings() {
        return Combinators.combine(ids(), Arbitraries.of(Lever.class), contexts(), ratings())
                .as(LeverSetting::of);
    }

    private static Arbitrary<Observation> observations() {
        Arbitrary<ObservedValue> values =
                Arbitraries.oneOf(amounts().map(ObservedValue::of), Arbitraries.just(ObservedValue.missing()));
        return Combinators.combine(ids(), organisations(), periods(), values)
                .as((measure, organisation, period, value) -> Observation.of(measure, organisation, period, value));
    }

    private static Arbitrary<LeverContext> contexts() {
        return Combinators.combine(organisations(), days())
                .as((organisation, day) -> LeverContext.of(organisation, day));
    }

    private static Arbitrary<OrganisationRef> organisations() {
        return Arbitraries.oneOf(ids().map(OrganisationRef::school), ids().map(OrganisationRef::trust));
    }

    private static Arbitrary<Rating> ratings() {
        return Arbitraries.oneOf(
                Combinators.combine(ids(), Arbitraries.of("low", "middle", "high"))
                        .as(Rating::of),
                Arbitraries.of(Rating.notAssessed(), Rating.withheld(), Rating.notApplicable("too new")));
    }

    private static Arbitrary<Evidence> evidence() {
        return texts().map(Evidence::of);
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2020, 2026).map(AcademicYear::of),
                Arbitraries.of(Season.class).map(season -> Term.of(AcademicYear.of(2025), season)),
                days().map(Day::of));
    }

    private static Arbitrary<Decimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(2)
                .map(Decimal::of);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "s1", "s2", "p-1", "réf 7", "\uD83C\uDF31");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab Zé'\"\\\n\t/~<>学")
                .ofMinLength(1)
                .ofMaxLength(90)
                .map(text -> "t" + text);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Map<String, String>> extensions() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Map.of())),
                Tuple.of(1, Arbitraries.of(Map.of("x-own", "{\"a\":1.0}"), Map.of("later", "null"))));
    }

    private static <C extends Enum<C> & Concept> Arbitrary<Coded<C>> coded(Class<C> concepts) {
        return Arbitraries.oneOf(
                Arbitraries.of(concepts).map(Coded::of), Arbitraries.just(Coded.unrecognised("other/code")));
    }

    private static <C extends Enum<C> & Concept> Arbitrary<Code> codes(Class<C> concepts) {
        return Arbitraries.oneOf(
                Arbitraries.of(concepts),
                Arbitraries.just(LocalCode.of("local/late-starts")),
                Arbitraries.just(new UnrecognisedCode("aol/aim/other")));
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> arbitrary) {
        return arbitrary.list().ofMaxSize(FEW);
    }
}
