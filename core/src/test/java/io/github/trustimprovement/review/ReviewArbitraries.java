// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverJudgementBuilder;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationArbitraries;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scales, ratings, reviews, readings and settings. */
public final class ReviewArbitraries {
    private static final double HALF = 0.5;

    private ReviewArbitraries() {}

    /** {@return scales of two to five levels and every level of measurement} */
    public static Arbitrary<Scale> scales() {
        Arbitrary<List<ScaleLevel>> levels = OrganisationArbitraries.decimals()
                .set()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(values -> levels(values.stream().sorted().toList()));
        return Builders.withBuilder(Scale::builder)
                .use(OrganisationArbitraries.ids())
                .in(ScaleBuilder::id)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ScaleBuilder::label)
                .use(Arbitraries.of(LevelOfMeasurement.class))
                .in(ScaleBuilder::levelOfMeasurement)
                .use(levels)
                .in(ScaleBuilder::addAllLevels)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ScaleBuilder::source)
                .use(OrganisationArbitraries.extensions())
                .in(ScaleBuilder::putAllExtensions)
                .build(ScaleBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return ratings of every kind} */
    public static Arbitrary<Rating> ratings() {
        Arbitrary<Rating> rated = Combinators.combine(OrganisationArbitraries.ids(), OrganisationArbitraries.ids())
                .as(Rating::of);
        return Arbitraries.oneOf(
                        rated,
                        Arbitraries.create(Rating::notAssessed),
                        OrganisationArbitraries.texts().map(Rating::notApplicable),
                        Arbitraries.create(Rating::withheld),
                        OrganisationArbitraries.texts().map(Rating::withheld))
                .withoutEdgeCases();
    }

    /** {@return items of evidence with and without each part} */
    public static Arbitrary<Evidence> evidence() {
        return Builders.withBuilder(Evidence::builder)
                .use(OrganisationArbitraries.ids())
                .withProbability(HALF)
                .in(EvidenceBuilder::id)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(EvidenceBuilder::kind)
                .use(OrganisationArbitraries.texts())
                .in(EvidenceBuilder::description)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(EvidenceBuilder::reference)
                .use(Arbitraries.of(true, false))
                .withProbability(HALF)
                .in((builder, flag) -> builder.criticallyMediated(flag))
                .use(Arbitraries.of(true, false))
                .withProbability(HALF)
                .in((builder, flag) -> builder.contextFit(flag))
                .use(OrganisationArbitraries.extensions())
                .in(EvidenceBuilder::putAllExtensions)
                .build(EvidenceBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return reviews of components, known and not} */
    public static Arbitrary<ComponentReview> componentReviews() {
        return Builders.withBuilder(ComponentReview::builder)
                .use(OrganisationArbitraries.ids())
                .in(ComponentReviewBuilder::id)
                .use(coded(Component.class))
                .in(ComponentReviewBuilder::component)
                .use(OrganisationArbitraries.references())
                .in(ComponentReviewBuilder::organisation)
                .use(OrganisationArbitraries.dates())
                .in(ComponentReviewBuilder::date)
                .use(Arbitraries.of(ReviewKind.class))
                .withProbability(HALF)
                .in(ComponentReviewBuilder::kind)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ComponentReviewBuilder::assessor)
                .use(ratings())
                .withProbability(HALF)
                .in(ComponentReviewBuilder::rating)
                .use(evidence().list().ofMaxSize(2))
                .in(ComponentReviewBuilder::addAllEvidence)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ComponentReviewBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(ComponentReviewBuilder::putAllExtensions)
                .build(ComponentReviewBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return reviews of capabilities, known and not} */
    public static Arbitrary<CapabilityReview> capabilityReviews() {
        return Builders.withBuilder(CapabilityReview::builder)
                .use(OrganisationArbitraries.ids())
                .in(CapabilityReviewBuilder::id)
                .use(coded(LeaderCapability.class))
                .in(CapabilityReviewBuilder::capability)
                .use(OrganisationArbitraries.references())
                .in(CapabilityReviewBuilder::organisation)
                .use(OrganisationArbitraries.ids())
                .withProbability(HALF)
                .in(CapabilityReviewBuilder::leader)
                .use(OrganisationArbitraries.dates())
                .in(CapabilityReviewBuilder::date)
                .use(Arbitraries.of(ReviewKind.class))
                .withProbability(HALF)
                .in(CapabilityReviewBuilder::kind)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(CapabilityReviewBuilder::assessor)
                .use(ratings())
                .withProbability(HALF)
                .in(CapabilityReviewBuilder::rating)
                .use(OrganisationArbitraries.extensions())
                .in(CapabilityReviewBuilder::putAllExtensions)
                .build(CapabilityReviewBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return contexts with up to two tags} */
    public static Arbitrary<LeverContext> contexts() {
        return Builders.withBuilder(LeverContext::builder)
                .use(OrganisationArbitraries.references())
                .in(LeverContextBuilder::organisation)
                .use(OrganisationArbitraries.dates())
                .in(LeverContextBuilder::date)
                .use(OrganisationArbitraries.ids().list().ofMaxSize(2))
                .in(LeverContextBuilder::addAllSituations)
                .use(OrganisationArbitraries.extensions())
                .in(LeverContextBuilder::putAllExtensions)
                .build(LeverContextBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return judgements on levers and themes, known and not, with and without a valence} */
    public static Arbitrary<LeverJudgement> judgements() {
        return Builders.withBuilder(LeverJudgement::builder)
                .use(coded(Lever.class))
                .in(LeverJudgementBuilder::lever)
                .use(coded(LeverTheme.class))
                .withProbability(HALF)
                .in(LeverJudgementBuilder::theme)
                .use(Arbitraries.of(Valence.class))
                .withProbability(HALF)
                .in(LeverJudgementBuilder::valence)
                .use(Arbitraries.of(CodingBasis.class).list().uniqueElements().ofMaxSize(2))
                .in(LeverJudgementBuilder::addAllBases)
                .build(LeverJudgementBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return states of conditions, known and not} */
    public static Arbitrary<ConditionState> conditionStates() {
        return Combinators.combine(coded(LeverCondition.class), Arbitraries.of(Holding.class))
                .as((condition, state) -> ConditionState.builder()
                        .condition(condition)
                        .state(state)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return readings of levers} */
    public static Arbitrary<LeverReading> leverReadings() {
        return Builders.withBuilder(LeverReading::builder)
                .use(OrganisationArbitraries.ids())
                .in(LeverReadingBuilder::id)
                .use(judgements())
                .in(LeverReadingBuilder::judgement)
                .use(contexts())
                .in(LeverReadingBuilder::context)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(LeverReadingBuilder::assessor)
                .use(conditionStates().list().ofMaxSize(2))
                .in(LeverReadingBuilder::addAllConditions)
                .use(evidence().list().ofMaxSize(2))
                .in(LeverReadingBuilder::addAllEvidence)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(LeverReadingBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(LeverReadingBuilder::putAllExtensions)
                .build(LeverReadingBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return settings of levers} */
    public static Arbitrary<LeverSetting> leverSettings() {
        return Builders.withBuilder(LeverSetting::builder)
                .use(OrganisationArbitraries.ids())
                .in(LeverSettingBuilder::id)
                .use(coded(Lever.class))
                .in(LeverSettingBuilder::lever)
                .use(contexts())
                .in(LeverSettingBuilder::context)
                .use(ratings())
                .withProbability(HALF)
                .in(LeverSettingBuilder::rating)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(LeverSettingBuilder::assessor)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(LeverSettingBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(LeverSettingBuilder::putAllExtensions)
                .build(LeverSettingBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return composites of every kind, of one to four components} */
    public static Arbitrary<Composite> composites() {
        Arbitrary<List<ComponentWeight>> weights = Combinators.combine(
                        coded(Component.class), Arbitraries.integers().between(1, 40))
                .as((component, weight) -> ComponentWeight.builder()
                        .component(component)
                        .weight(Decimal.of(weight / 4.0))
                        .build())
                .list()
                .uniqueElements(line -> line.component().code())
                .ofMinSize(1)
                .ofMaxSize(4);
        return Builders.withBuilder(Composite::builder)
                .use(OrganisationArbitraries.ids())
                .in(CompositeBuilder::id)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(CompositeBuilder::title)
                .use(OrganisationArbitraries.ids())
                .in(CompositeBuilder::scale)
                .use(weights.flatMap(
                        lines -> Arbitraries.of(AggregationKind.class).map(kind -> aggregated(lines, kind))))
                .in((composite, made) -> composite
                        .weights(made.weights())
                        .aggregation(made.aggregation())
                        .order(made.order())
                        .placeWeights(made.placeWeights()))
                .use(Arbitraries.of(true, false))
                .withProbability(HALF)
                .in(CompositeBuilder::ordinalAsInterval)
                .use(Arbitraries.integers().between(0, 4).map(quarters -> Decimal.of(quarters / 4.0)))
                .withProbability(HALF)
                .in(CompositeBuilder::leastShareRated)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(CompositeBuilder::weightsSetBy)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(CompositeBuilder::reason)
                .use(evidence().list().ofMaxSize(2))
                .in(CompositeBuilder::addAllEvidence)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(CompositeBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(CompositeBuilder::putAllExtensions)
                .build(CompositeBuilder::build)
                .withoutEdgeCases();
    }

    private static Composite aggregated(List<ComponentWeight> weights, AggregationKind kind) {
        CompositeBuilder composite =
                Composite.builder().id("any").scale("any").weights(weights).aggregation(kind);
        if (kind == AggregationKind.POWER_MEAN) {
            composite.order(Decimal.of(weights.size() - 2));
        }
        if (kind == AggregationKind.ORDERED_MEAN) {
            composite.addPlaceWeights(Decimal.of(1));
            weights.stream().skip(1).forEach(more -> composite.addPlaceWeights(Decimal.of(0)));
        }
        return composite.build();
    }

    /**
     * Codes of one kind, now and then one that no vocabulary knows.
     *
     * @param <C> the kind
     * @param kind the enum of the kind
     * @return the codes
     */
    public static <C extends Enum<C> & Concept> Arbitrary<Coded<C>> coded(Class<C> kind) {
        Arbitrary<Coded<C>> known = Arbitraries.of(kind).map(Coded::of);
        Arbitrary<Coded<C>> unrecognised = OrganisationArbitraries.texts().map(Coded::unrecognised);
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, unrecognised));
    }

    private static List<ScaleLevel> levels(List<Decimal> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> ScaleLevel.of("l" + index, "level " + index, values.get(index)))
                .toList();
    }
}
