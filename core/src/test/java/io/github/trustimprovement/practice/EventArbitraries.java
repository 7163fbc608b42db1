// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.flags;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.texts;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of the events of an initiative. */
final class EventArbitraries {
    private EventArbitraries() {}

    static Arbitrary<List<InitiativeEvent>> logs() {
        return events().list().ofMaxSize(8);
    }

    static Arbitrary<InitiativeEvent> events() {
        return Arbitraries.oneOf(
                days().map(Started::of),
                days().map(Paused::of),
                days().map(Resumed::of),
                remarked(days().map(Stopped::of)),
                Combinators.combine(days(), ids()).as(ReplacedBy::of),
                eventsThatLeaveTheStatus());
    }

    static Arbitrary<InitiativeEvent> eventsThatLeaveTheStatus() {
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

    static Arbitrary<Stopped> remarked(Arbitrary<Stopped> stops) {
        return Combinators.combine(stops, texts().optional(), texts().optional(), extensions())
                .as((stop, reason, note, extensions) -> stop.toBuilder()
                        .reason(reason)
                        .note(note)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<CycleStep> cycleSteps() {
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

    static Arbitrary<Reviewed> reviews() {
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
}
