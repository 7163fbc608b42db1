// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.organisation.TrustGroup;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.Adaptation;
import io.github.trustimprovement.practice.BehaviourPlan;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Decision;
import io.github.trustimprovement.practice.ExternalEffect;
import io.github.trustimprovement.practice.FactorAnswer;
import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.ImplementationStrategy;
import io.github.trustimprovement.practice.ImprovementModel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.ModelPhase;
import io.github.trustimprovement.practice.PartnerPractices;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.SchoolPhase;
import io.github.trustimprovement.practice.StatedValue;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.ConditionState;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.LocalCodeDefinition;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.ReportedTotals;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The types that have a wire form, and the shape of each, such as {@code Shapes.of(Study.class)}.
 *
 * <p>The tables of a family are made when one of its shapes is first asked for; to name the types costs nothing.
 *
 * @since 0.1.0
 */
public final class Shapes {
    private static final List<Family> FAMILIES = List.of(
            Family.of(() -> VocabularyShapes.TABLE, Framework.class),
            Family.of(
                    () -> OrganisationShapes.TABLE, TrustAttributes.class, School.class, Trust.class, TrustGroup.class),
            Family.of(
                    () -> StudyShapes.TABLE,
                    Study.class,
                    Codebook.class,
                    LocalCodeDefinition.class,
                    ReportedTotals.class,
                    Participant.class,
                    Coder.class,
                    Source.class,
                    Segment.class,
                    Speaker.class,
                    Locator.class,
                    Coding.class,
                    LeverJudgement.class,
                    CodedSegment.class),
            Family.of(
                    () -> ReviewShapes.TABLE,
                    Evidence.class,
                    ScaleLevel.class,
                    Scale.class,
                    Rating.class,
                    ComponentReview.class,
                    CapabilityReview.class,
                    LeverContext.class,
                    ConditionState.class,
                    LeverReading.class,
                    LeverSetting.class,
                    ComponentWeight.class,
                    Composite.class),
            Family.of(
                    () -> OutcomeShapes.TABLE,
                    ComparablePeriods.class,
                    OutcomeMeasure.class,
                    ObservedValue.class,
                    Observation.class,
                    Panel.class),
            Family.of(
                    () -> PracticeShapes.TABLE,
                    StatedValue.class,
                    Goal.class,
                    Decision.class,
                    ModelPhase.class,
                    SchoolPhase.class,
                    ImprovementModel.class,
                    Adaptation.class,
                    Practice.class,
                    PartnerPractices.class,
                    Capacity.class,
                    QualityAssuranceFinding.class,
                    QualityAssuranceActivity.class),
            Family.of(
                    () -> InitiativeShapes.TABLE,
                    CapacityDemand.class,
                    BehaviourPlan.class,
                    FactorAnswer.class,
                    ImplementationStrategy.class,
                    ImplementationPlan.class,
                    FailureSignal.class,
                    Milestone.class,
                    PlannedResponse.class,
                    FailurePlan.class,
                    ExternalEffect.class,
                    InitiativeEvent.class,
                    Initiative.class),
            Family.of(() -> TrustShapes.TABLE, TrustRecord.class),
            Family.of(
                    () -> ResultShapes.TABLE,
                    Method.class,
                    LeaveOneOut.class,
                    Interval.class,
                    Answer.class,
                    Step.class,
                    NamedAnswer.class,
                    Explanation.class,
                    Results.class),
            Family.of(() -> FindingShapes.TABLE, Finding.class, Findings.class));

    private static final List<Class<?>> TYPES =
            FAMILIES.stream().flatMap(family -> family.types.stream()).toList();

    private Shapes() {}

    /**
     * The types that have a wire form, family by family.
     *
     * @return the types
     */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /**
     * How a type looks in JSON.
     *
     * @param <T> the type
     * @param type one of {@link #types()}
     * @return the shape
     * @throws InvalidModelException if the type has no wire form
     */
    public static <T> Shape<T> of(Class<T> type) {
        for (Family family : FAMILIES) {
            if (family.types.contains(type)) {
                return family.table.get().find(type).orElseThrow();
            }
        }
        throw InvalidModelException.of("Shapes", "a type with a wire form", type.getName());
    }

    /**
     * The type under which a value is written: of {@link #types()}, the one that the value is an instance of.
     *
     * @param value any value
     * @return the type, or empty where the value has no wire form
     */
    public static Optional<Class<?>> typeOf(Object value) {
        return TYPES.stream().filter(type -> type.isInstance(value)).findFirst();
    }

    private record Family(Supplier<ShapeTable> table, List<Class<?>> types) {
        static Family of(Supplier<ShapeTable> table, Class<?>... types) {
            return new Family(table, List.of(types));
        }
    }
}
