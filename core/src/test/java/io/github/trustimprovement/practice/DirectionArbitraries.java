// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.Pieces.coded;
import static io.github.trustimprovement.practice.Pieces.codes;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.evidence;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.flags;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.texts;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.dna.ImprovementApproach;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of what a trust is heading for and how: goals, stated values, decisions and its improvement model. */
final class DirectionArbitraries {
    private DirectionArbitraries() {}

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
}
