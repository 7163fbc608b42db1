// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.DATE;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.Leaves.coded;
import static io.github.trustimprovement.wire.RecordShape.alternative;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.practice.CycleScope;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.CycleStepBuilder;
import io.github.trustimprovement.practice.EffectivenessVerdict;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.ModelPhaseEnteredBuilder;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.PausedBuilder;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.PhaseEnteredBuilder;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.ReplacedByBuilder;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.ResumedBuilder;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.ReviewedBuilder;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.practice.SignalObservedBuilder;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.StartedBuilder;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.StoppedBuilder;

/** What happens to initiatives, one line a property. */
final class InitiativeEventShapes {
    private static final Shape<Coded<ImplementationPhase>> IMPLEMENTATION_PHASE = coded(ImplementationPhase.values());
    private static final Shape<Coded<ApproachStep>> APPROACH_STEP = coded(ApproachStep.values());
    private static final Shape<CycleScope> CYCLE_SCOPE = closed("a cycle scope", CycleScope.values(), CycleScope::code);
    private static final Shape<EffectivenessVerdict> EFFECTIVENESS_VERDICT =
            closed("an effectiveness verdict", EffectivenessVerdict.values(), EffectivenessVerdict::code);

    static final Shape<InitiativeEvent> INITIATIVE_EVENT = ChoiceShape.<InitiativeEvent>choice("initiative event")
            .or(
                    Started.class,
                    alternative("started", Started::builder, StartedBuilder::build)
                            .required("date", Started::date, StartedBuilder::date, DATE)
                            .optional("note", Started::note, StartedBuilder::note, STRING)
                            .extensions(Started::extensions, StartedBuilder::extensions))
            .or(
                    Paused.class,
                    alternative("paused", Paused::builder, PausedBuilder::build)
                            .required("date", Paused::date, PausedBuilder::date, DATE)
                            .optional("note", Paused::note, PausedBuilder::note, STRING)
                            .extensions(Paused::extensions, PausedBuilder::extensions))
            .or(
                    Resumed.class,
                    alternative("resumed", Resumed::builder, ResumedBuilder::build)
                            .required("date", Resumed::date, ResumedBuilder::date, DATE)
                            .optional("note", Resumed::note, ResumedBuilder::note, STRING)
                            .extensions(Resumed::extensions, ResumedBuilder::extensions))
            .or(
                    Stopped.class,
                    alternative("stopped", Stopped::builder, StoppedBuilder::build)
                            .required("date", Stopped::date, StoppedBuilder::date, DATE)
                            .optional("reason", Stopped::reason, StoppedBuilder::reason, STRING)
                            .optional("note", Stopped::note, StoppedBuilder::note, STRING)
                            .extensions(Stopped::extensions, StoppedBuilder::extensions))
            .or(
                    ReplacedBy.class,
                    alternative("replaced-by", ReplacedBy::builder, ReplacedByBuilder::build)
                            .required("date", ReplacedBy::date, ReplacedByBuilder::date, DATE)
                            .required("initiative", ReplacedBy::initiative, ReplacedByBuilder::initiative, STRING)
                            .optional("note", ReplacedBy::note, ReplacedByBuilder::note, STRING)
                            .extensions(ReplacedBy::extensions, ReplacedByBuilder::extensions))
            .or(
                    PhaseEntered.class,
                    alternative("phase-entered", PhaseEntered::builder, PhaseEnteredBuilder::build)
                            .required("date", PhaseEntered::date, PhaseEnteredBuilder::date, DATE)
                            .required("phase", PhaseEntered::phase, PhaseEnteredBuilder::phase, IMPLEMENTATION_PHASE)
                            .optional("note", PhaseEntered::note, PhaseEnteredBuilder::note, STRING)
                            .extensions(PhaseEntered::extensions, PhaseEnteredBuilder::extensions))
            .or(
                    ModelPhaseEntered.class,
                    alternative("model-phase-entered", ModelPhaseEntered::builder, ModelPhaseEnteredBuilder::build)
                            .required("date", ModelPhaseEntered::date, ModelPhaseEnteredBuilder::date, DATE)
                            .required("phase", ModelPhaseEntered::phase, ModelPhaseEnteredBuilder::phase, STRING)
                            .optional("note", ModelPhaseEntered::note, ModelPhaseEnteredBuilder::note, STRING)
                            .extensions(ModelPhaseEntered::extensions, ModelPhaseEnteredBuilder::extensions))
            .or(
                    CycleStep.class,
                    alternative("cycle-step", CycleStep::builder, CycleStepBuilder::build)
                            .required("date", CycleStep::date, CycleStepBuilder::date, DATE)
                            .required("step", CycleStep::step, CycleStepBuilder::step, APPROACH_STEP)
                            .optional("scope", CycleStep::scope, CycleStepBuilder::scope, CYCLE_SCOPE)
                            .optional("prediction", CycleStep::prediction, CycleStepBuilder::prediction, STRING)
                            .optional("smallScale", CycleStep::smallScale, CycleStepBuilder::smallScale, BOOLEAN)
                            .list("measures", CycleStep::measures, CycleStepBuilder::measures, STRING)
                            .optional("note", CycleStep::note, CycleStepBuilder::note, STRING)
                            .extensions(CycleStep::extensions, CycleStepBuilder::extensions))
            .or(
                    Reviewed.class,
                    alternative("reviewed", Reviewed::builder, ReviewedBuilder::build)
                            .required("date", Reviewed::date, ReviewedBuilder::date, DATE)
                            .optional("verdict", Reviewed::verdict, ReviewedBuilder::verdict, EFFECTIVENESS_VERDICT)
                            .list(
                                    "lessEffectiveThan",
                                    Reviewed::lessEffectiveThan,
                                    ReviewedBuilder::lessEffectiveThan,
                                    STRING)
                            .optional("assessor", Reviewed::assessor, ReviewedBuilder::assessor, STRING)
                            .list("evidence", Reviewed::evidence, ReviewedBuilder::evidence, ReviewShapes.EVIDENCE)
                            .optional("note", Reviewed::note, ReviewedBuilder::note, STRING)
                            .extensions(Reviewed::extensions, ReviewedBuilder::extensions))
            .or(
                    SignalObserved.class,
                    alternative("signal-observed", SignalObserved::builder, SignalObservedBuilder::build)
                            .required("date", SignalObserved::date, SignalObservedBuilder::date, DATE)
                            .required("signal", SignalObserved::signal, SignalObservedBuilder::signal, STRING)
                            .optional(
                                    "response",
                                    SignalObserved::response,
                                    SignalObservedBuilder::response,
                                    PlanShapes.FAILURE_RESPONSE)
                            .optional("action", SignalObserved::action, SignalObservedBuilder::action, STRING)
                            .optional("note", SignalObserved::note, SignalObservedBuilder::note, STRING)
                            .extensions(SignalObserved::extensions, SignalObservedBuilder::extensions));

    private InitiativeEventShapes() {}
}
