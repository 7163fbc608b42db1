// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static io.github.trustimprovement.practice.Pieces.amounts;
import static io.github.trustimprovement.practice.Pieces.days;
import static io.github.trustimprovement.practice.Pieces.extensions;
import static io.github.trustimprovement.practice.Pieces.few;
import static io.github.trustimprovement.practice.Pieces.ids;
import static io.github.trustimprovement.practice.Pieces.organisations;
import static io.github.trustimprovement.practice.Pieces.periods;
import static io.github.trustimprovement.practice.Pieces.texts;

import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of what people judged and of what was measured. */
final class JudgementArbitraries {
    private JudgementArbitraries() {}

    static Arbitrary<Scale> scales() {
        return ids().map(id -> Scale.ofOrdinal(id, "low", "middle", "high"));
    }

    static Arbitrary<ComponentReview> componentReviews() {
        return Combinators.combine(ids(), Arbitraries.of(Component.class), organisations(), days(), ratings())
                .as(ComponentReview::of);
    }

    static Arbitrary<CapabilityReview> capabilityReviews() {
        return Combinators.combine(ids(), Arbitraries.of(LeaderCapability.class), organisations(), days(), ratings())
                .as(CapabilityReview::of);
    }

    static Arbitrary<LeverReading> leverReadings() {
        return Combinators.combine(ids(), Arbitraries.of(Lever.class), Arbitraries.of(Valence.class), contexts())
                .as((id, lever, valence, context) -> LeverReading.of(id, LeverJudgement.of(lever, valence), context));
    }

    static Arbitrary<LeverSetting> leverSettings() {
        return Combinators.combine(ids(), Arbitraries.of(Lever.class), contexts(), ratings())
                .as(LeverSetting::of);
    }

    static Arbitrary<Composite> composites() {
        Arbitrary<ComponentWeight[]> weights = Combinators.combine(
                        Arbitraries.of(Component.class), Arbitraries.integers().between(1, 9))
                .as((component, weight) -> ComponentWeight.of(component, Decimal.of(weight)))
                .list()
                .uniqueElements(ComponentWeight::component)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> all.toArray(ComponentWeight[]::new));
        return Combinators.combine(
                        ids(), ids(), Arbitraries.of(AggregationKind.WEIGHTED_MEAN, AggregationKind.MINIMUM), weights)
                .as(Composite::of);
    }

    static Arbitrary<Observation> observations() {
        Arbitrary<ObservedValue> values =
                Arbitraries.oneOf(amounts().map(ObservedValue::of), Arbitraries.just(ObservedValue.missing()));
        return Combinators.combine(ids(), organisations(), periods(), values)
                .as((measure, organisation, period, value) -> Observation.of(measure, organisation, period, value));
    }

    static Arbitrary<LeverContext> contexts() {
        return Combinators.combine(organisations(), days())
                .as((organisation, day) -> LeverContext.of(organisation, day));
    }

    static Arbitrary<Rating> ratings() {
        return Arbitraries.oneOf(
                Combinators.combine(ids(), Arbitraries.of("low", "middle", "high"))
                        .as(Rating::of),
                Arbitraries.of(Rating.notAssessed(), Rating.withheld(), Rating.notApplicable("too new")));
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
}
