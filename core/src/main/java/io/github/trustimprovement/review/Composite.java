// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that a trust makes of the ratings of several components, such as the headline of its dashboard: on which scale,
 * with which weights, put together how, and who set the weights.
 *
 * <p>{@code Composite.of("headline", "depth", AggregationKind.WEIGHTED_MEAN, ComponentWeight.of(Component.USE_EVIDENCE,
 * Decimal.of(2)), ComponentWeight.of(Component.CONNECT, Decimal.of(1))).withWeightsSetBy("executive team")}.
 *
 * <p>The record holds the recipe and not the numbers, which follow from the reviews.
 *
 * <p>SDK interpretation: neither paper has a weight or a total, and this library ships none. A trust that uses one anyway
 * can say here where it comes from, so that its readers can ask how much rests on the weights. The parts of a recipe are
 * those of OECD and JRC (2008), 'Handbook on Constructing Composite Indicators', doi:10.1787/9789264043466-en.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Composite permits CompositeBuilder.ImmutableComposite {
    /** Places of ordered means may be thirds, which no decimal holds. */
    private static final int PLACES_OF_SUM = 9;

    Composite() {}

    /**
     * The id, unique among the composites of a document.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the composite is called.
     *
     * @return the title, not blank; or empty
     */
    public abstract Optional<String> title();

    /**
     * The id of the {@link Scale} on which the ratings stand; others do not count.
     *
     * @return the id, not blank
     */
    public abstract String scale();

    /**
     * The components that take part, and what each weighs.
     *
     * @return at least one, each component once, in the order given
     */
    public abstract List<ComponentWeight> weights();

    /**
     * How it is put together.
     *
     * @return the kind of aggregation
     */
    public abstract AggregationKind aggregation();

    /**
     * The order of a power mean: the lower it is, the less a high rating makes up for a low one. 0 is the geometric mean.
     *
     * @return the order; empty unless it is a power mean
     */
    public abstract Optional<Decimal> order();

    /**
     * The weights of the places of an ordered mean, from that of the highest rating to that of the lowest.
     *
     * @return one for each component, each from 0 to 1, with the sum 1 to nine places; empty unless it is an ordered mean
     */
    public abstract List<Decimal> placeWeights();

    /**
     * Whether the levels of an ordinal scale are taken for 1, 2, 3 and so on, as if they lay equally far apart.
     *
     * @return true or false, or empty where nobody says; they are so taken only where it is true
     */
    public abstract Optional<Boolean> ordinalAsInterval();

    /**
     * The least share of components that must be rated, of those that apply to an organisation.
     *
     * @return the share, from 0 to 1; or empty where all of them must be
     */
    public abstract Optional<Decimal> leastShareRated();

    /**
     * Who set the weights: a role or a pseudonymous id, never a name.
     *
     * @return whoever did, not blank; or empty where it is not stated
     */
    public abstract Optional<String> weightsSetBy();

    /**
     * Why the weights are as they are.
     *
     * @return the reason, not blank; or empty
     */
    public abstract Optional<String> reason();

    /**
     * What the weights rest on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * A remark on the composite.
     *
     * @return the note, not blank; or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The composite with whether the levels of an ordinal scale are taken for numbers.
     *
     * @param value true or false
     * @return a copy
     */
    public abstract Composite withOrdinalAsInterval(boolean value);

    /**
     * The composite with who set the weights.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract Composite withWeightsSetBy(String value);

    /**
     * A builder that starts with this composite's values.
     *
     * @return the builder
     */
    public abstract CompositeBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Composite.id", id());
        Require.notBlank("Composite.title", title());
        Require.notBlank("Composite.scale", scale());
        Require.notBlank("Composite.weightsSetBy", weightsSetBy());
        Require.notBlank("Composite.reason", reason());
        Require.notBlank("Composite.note", note());
        if (weights().isEmpty()) {
            throw InvalidModelException.of("Composite.weights", "at least one", weights());
        }
        Require.eachOnce(
                "Composite.weights", weights(), line -> line.component().code());
        if (order().isPresent() != (aggregation() == AggregationKind.POWER_MEAN)) {
            throw InvalidModelException.of(
                    "Composite.order",
                    "stated for a power mean and for nothing else",
                    order().map(Decimal::toString).orElse("none") + " for "
                            + aggregation().code());
        }
        checkPlaces();
        leastShareRated().filter(share -> !isShare(share)).ifPresent(share -> {
            throw InvalidModelException.of("Composite.leastShareRated", "from 0 to 1", share);
        });
    }

    private void checkPlaces() {
        int places = aggregation() == AggregationKind.ORDERED_MEAN ? weights().size() : 0;
        if (placeWeights().size() != places) {
            throw InvalidModelException.of(
                    "Composite.placeWeights",
                    "one a component for an ordered mean and none for anything else, " + places,
                    placeWeights().size());
        }
        BigDecimal sum = placeWeights().stream().map(Decimal::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isWhole = sum.setScale(PLACES_OF_SUM, RoundingMode.HALF_EVEN).compareTo(BigDecimal.ONE) == 0;
        if (places > 0 && !(isWhole && placeWeights().stream().allMatch(Composite::isShare))) {
            throw InvalidModelException.of(
                    "Composite.placeWeights", "each from 0 to 1, with the sum 1", placeWeights());
        }
    }

    private static boolean isShare(Decimal value) {
        return value.number().signum() >= 0 && value.number().compareTo(BigDecimal.ONE) <= 0;
    }

    /** The composite on one line: id, title, scale, aggregation, weights and who set them. */
    @Override
    public String toString() {
        return id() + title().map(title -> " '" + title + "'").orElse("") + " on " + scale() + ": "
                + aggregation().code() + " of " + weights()
                + weightsSetBy().map(who -> ", weights set by " + who).orElse("");
    }

    /**
     * A composite for which nothing but the weights of components is to be stated.
     *
     * @param id the id
     * @param scale the id of the {@link Scale}
     * @param aggregation how it is put together; a power mean or an ordered mean needs the builder
     * @param weights the components that take part, and what each weighs
     * @return the composite
     * @throws InvalidModelException if an id is blank, there is no weight, a component stands twice, or the aggregation
     *     needs more
     */
    public static Composite of(String id, String scale, AggregationKind aggregation, ComponentWeight... weights) {
        return builder()
                .id(id)
                .scale(scale)
                .weights(Arrays.asList(weights))
                .aggregation(aggregation)
                .build();
    }

    /**
     * A builder; id, scale, weights and aggregation are required.
     *
     * @return an empty builder
     */
    public static CompositeBuilder builder() {
        return new CompositeBuilder();
    }
}
