// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationArbitraries;
import io.github.trustimprovement.review.LevelOfMeasurement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Measures, observations and panels. */
public final class OutcomeArbitraries {
    private static final double HALF = 0.5;
    private static final Decimal ZERO = Decimal.of(0);

    private OutcomeArbitraries() {}

    /** {@return numbers and missing values} */
    public static Arbitrary<ObservedValue> values() {
        Arbitrary<ObservedValue> missing = Builders.withBuilder(Missing::builder)
                .use(Arbitraries.of(MissingReason.class))
                .withProbability(HALF)
                .in(MissingBuilder::reason)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(MissingBuilder::note)
                .build(MissingBuilder::build);
        return Arbitraries.oneOf(OrganisationArbitraries.decimals().map(ObservedValue::of), missing)
                .withoutEdgeCases();
    }

    /** {@return runs of periods, with an end and without, some of them reversed} */
    public static Arbitrary<ComparablePeriods> runs() {
        return Builders.withBuilder(ComparablePeriods::builder)
                .use(OrganisationArbitraries.periods())
                .in(ComparablePeriodsBuilder::first)
                .use(OrganisationArbitraries.periods())
                .withProbability(HALF)
                .in(ComparablePeriodsBuilder::last)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ComparablePeriodsBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(ComparablePeriodsBuilder::putAllExtensions)
                .build(ComparablePeriodsBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return measures with and without each part} */
    public static Arbitrary<OutcomeMeasure> measures() {
        return Builders.withBuilder(OutcomeMeasure::builder)
                .use(OrganisationArbitraries.ids())
                .in(OutcomeMeasureBuilder::id)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::label)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::unit)
                .use(Arbitraries.of(Direction.class))
                .in(OutcomeMeasureBuilder::direction)
                .use(Arbitraries.of(LevelOfMeasurement.class))
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::levelOfMeasurement)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::instrument)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::yearGroup)
                .use(OrganisationArbitraries.decimals().filter(value -> value.compareTo(ZERO) < 0))
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::minimum)
                .use(OrganisationArbitraries.decimals().filter(value -> value.compareTo(ZERO) > 0))
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::maximum)
                .use(OrganisationArbitraries.decimals().filter(value -> value.compareTo(ZERO) > 0))
                .withProbability(HALF)
                .in(OutcomeMeasureBuilder::step)
                .use(runs().list().ofMaxSize(2))
                .in(OutcomeMeasureBuilder::addAllComparable)
                .use(OrganisationArbitraries.extensions())
                .in(OutcomeMeasureBuilder::putAllExtensions)
                .build(OutcomeMeasureBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Observations of one measure.
     *
     * @param measure the measure's id
     * @return the observations
     */
    public static Arbitrary<Observation> observations(String measure) {
        return Builders.withBuilder(() -> Observation.builder().measure(measure))
                .use(OrganisationArbitraries.references())
                .in(ObservationBuilder::organisation)
                .use(OrganisationArbitraries.periods())
                .in(ObservationBuilder::period)
                .use(values())
                .withProbability(HALF)
                .in(ObservationBuilder::value)
                .use(Arbitraries.longs().between(0, 1L << 53))
                .withProbability(HALF)
                .in((builder, size) -> builder.cohortSize(size))
                .use(OrganisationArbitraries.decimals().filter(value -> value.compareTo(ZERO) >= 0))
                .withProbability(HALF)
                .in(ObservationBuilder::standardError)
                .use(OrganisationArbitraries.texts())
                .withProbability(HALF)
                .in(ObservationBuilder::note)
                .use(OrganisationArbitraries.extensions())
                .in(ObservationBuilder::putAllExtensions)
                .build(ObservationBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return panels of up to a dozen observations, unbalanced and with duplicates} */
    public static Arbitrary<Panel> panels() {
        return Combinators.combine(measures(), observations("any").list().ofMaxSize(12))
                .as((measure, observations) -> Panel.of(
                        measure,
                        observations.stream()
                                .map(observation -> observation.toBuilder()
                                        .measure(measure.id())
                                        .build())
                                .toList()))
                .withoutEdgeCases();
    }
}
