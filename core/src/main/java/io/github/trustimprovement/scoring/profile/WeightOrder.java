// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which of several organisations are higher than others whatever the weights, in closed form. */
final class WeightOrder {
    private static final String RESTS_ON_WEIGHTS = "rests-on-weights";

    private final Map<OrganisationRef, Double> references = new TreeMap<>();
    private final Map<OrganisationRef, double[]> decisive = new TreeMap<>();

    WeightOrder(CompositeRecipe recipe, Map<OrganisationRef, CompositeRecipe.Ingredients> compared) {
        compared.forEach((organisation, made) -> {
            references.put(organisation, recipe.value(made));
            decisive.put(organisation, recipe.aggregation().decisive(made.numbers()));
        });
    }

    /**
     * From the highest composite to the lowest. Of equals the one that is never lower comes first, so that what holds of
     * every step holds of every pair.
     */
    List<OrganisationRef> ranked() {
        Comparator<OrganisationRef> rising = Comparator.<OrganisationRef, Double>comparing(
                        each -> Objects.requireNonNull(references.get(each)))
                .thenComparing(this::decisive, Arrays::compare);
        return references.keySet().stream()
                .sorted(rising.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    String of(OrganisationRef one, OrganisationRef other) {
        double[] a = decisive(one);
        double[] b = decisive(other);
        boolean isHigher = IntStream.range(0, a.length).anyMatch(i -> a[i] > b[i]);
        boolean isLower = IntStream.range(0, a.length).anyMatch(i -> a[i] < b[i]);
        return isHigher && isLower ? RESTS_ON_WEIGHTS : isHigher ? "higher" : isLower ? "lower" : "equal";
    }

    /** How many steps from one to the next other weights would turn. */
    long stepsOnWeights() {
        List<OrganisationRef> order = ranked();
        return IntStream.range(1, order.size())
                .filter(i -> of(order.get(i - 1), order.get(i)).equals(RESTS_ON_WEIGHTS))
                .count();
    }

    private double[] decisive(OrganisationRef organisation) {
        return Objects.requireNonNull(decisive.get(organisation));
    }
}
