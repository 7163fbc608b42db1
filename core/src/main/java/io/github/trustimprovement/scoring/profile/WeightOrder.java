// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which of several organisations are higher than others whatever the weights, in closed form. */
final class WeightOrder {
    private static final String RESTS_ON_WEIGHTS = "rests-on-weights";

    private final Map<OrganisationRef, double[]> decisive = new TreeMap<>();
    private final List<List<OrganisationRef>> ranks;

    WeightOrder(CompositeRecipe recipe, ComparedOrganisations compared) {
        compared.all().forEach(each -> decisive.put(each, recipe.decisive(compared.ingredients(each))));
        int[] places = Ranks.of(
                compared.ingredients().stream().mapToDouble(recipe::value).toArray());
        SortedMap<Integer, List<OrganisationRef>> equals = new TreeMap<>();
        int next = 0;
        for (OrganisationRef organisation : compared.all()) {
            equals.computeIfAbsent(places[next++], rank -> new ArrayList<>()).add(organisation);
        }
        Comparator<OrganisationRef> rising = Comparator.comparing(this::decisive, Arrays::compare);
        equals.values().forEach(rank -> rank.sort(rising.reversed()));
        ranks = List.copyOf(equals.values());
    }

    /** From the highest composite to the lowest. Of equals the one that is never lower comes first, then the first by id. */
    List<OrganisationRef> ranked() {
        return ranks.stream().flatMap(Collection::stream).toList();
    }

    String of(OrganisationRef one, OrganisationRef other) {
        double[] a = decisive(one);
        double[] b = decisive(other);
        boolean isHigher = IntStream.range(0, a.length).anyMatch(i -> a[i] > b[i]);
        boolean isLower = IntStream.range(0, a.length).anyMatch(i -> a[i] < b[i]);
        return isHigher && isLower ? RESTS_ON_WEIGHTS : isHigher ? "higher" : isLower ? "lower" : "equal";
    }

    /** How many steps there are from one composite to the next lower one. */
    int steps() {
        return StrictMath.max(0, ranks.size() - 1);
    }

    /** Two organisations for each step that rests on weights, on either side of it; all by id. */
    List<List<OrganisationRef>> pairsOnWeights() {
        return IntStream.range(1, ranks.size())
                .mapToObj(i -> pairOnWeights(ranks.get(i - 1), ranks.get(i)))
                .flatMap(Optional::stream)
                .sorted(Comparator.<List<OrganisationRef>, OrganisationRef>comparing(pair -> pair.get(0))
                        .thenComparing(pair -> pair.get(1)))
                .toList();
    }

    /** Where no place has a lower value on the higher side than on the lower one, no pair has. */
    private Optional<List<OrganisationRef>> pairOnWeights(List<OrganisationRef> higher, List<OrganisationRef> lower) {
        return IntStream.range(0, decisive(higher.get(0)).length)
                .mapToObj(place -> Comparator.<OrganisationRef>comparingDouble(each -> decisive(each)[place]))
                .map(rising -> List.of(Collections.min(higher, rising), Collections.max(lower, rising)))
                .filter(pair -> of(pair.get(0), pair.get(1)).equals(RESTS_ON_WEIGHTS))
                .map(pair -> pair.stream().sorted().toList())
                .findFirst();
    }

    private double[] decisive(OrganisationRef organisation) {
        return Objects.requireNonNull(decisive.get(organisation));
    }
}
