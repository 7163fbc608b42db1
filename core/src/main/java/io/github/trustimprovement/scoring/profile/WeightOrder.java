// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which of several organisations are higher than others whatever the weights, in closed form. */
final class WeightOrder {
    private static final String RESTS_ON_WEIGHTS = "rests-on-weights";

    private final ComparedOrganisations compared;
    private final double[][] decisive;
    private final List<List<Integer>> ranks;
    private final List<List<OrganisationRef>> pairsOnWeights;

    /** Organisations stand for their places among those compared, which are by id. */
    WeightOrder(CompositeRecipe recipe, ComparedOrganisations compared) {
        this.compared = compared;
        List<CompositeRecipe.Ingredients> all = compared.ingredients();
        decisive = all.stream().map(recipe::decisive).toArray(double[][]::new);
        ranks = ranks(Ranks.of(all.stream().map(recipe::value).toArray(Rounded[]::new)));
        pairsOnWeights = IntStream.range(1, ranks.size())
                .mapToObj(i -> pairOnWeights(ranks.get(i - 1), ranks.get(i)))
                .flatMap(Optional::stream)
                .sorted(Arrays::compare)
                .map(pair -> Arrays.stream(pair).mapToObj(compared.all()::get).toList())
                .toList();
    }

    private List<List<Integer>> ranks(int[] rankOf) {
        SortedMap<Integer, List<Integer>> equals = new TreeMap<>();
        for (int i = 0; i < rankOf.length; i++) {
            equals.computeIfAbsent(rankOf[i], rank -> new ArrayList<>()).add(i);
        }
        Comparator<Integer> rising = Comparator.comparing(i -> decisive[i], Arrays::compare);
        equals.values().forEach(rank -> rank.sort(rising.reversed()));
        return List.copyOf(equals.values());
    }

    /** From the highest composite to the lowest. Of equals the one that is never lower comes first, then the first by id. */
    List<OrganisationRef> ranked() {
        return ranks.stream()
                .flatMap(Collection::stream)
                .map(compared.all()::get)
                .toList();
    }

    String of(OrganisationRef one, OrganisationRef other) {
        return of(decisive[compared.place(one)], decisive[compared.place(other)]);
    }

    private static String of(double[] one, double[] other) {
        boolean isHigher = IntStream.range(0, one.length).anyMatch(i -> one[i] > other[i]);
        boolean isLower = IntStream.range(0, one.length).anyMatch(i -> one[i] < other[i]);
        return isHigher && isLower ? RESTS_ON_WEIGHTS : isHigher ? "higher" : isLower ? "lower" : "equal";
    }

    /** How many steps there are from one composite to the next lower one. */
    int steps() {
        return StrictMath.max(0, ranks.size() - 1);
    }

    /** Two organisations for each step that rests on weights, on either side of it; all by id. */
    List<List<OrganisationRef>> pairsOnWeights() {
        return pairsOnWeights;
    }

    /** Where no place has a lower value on the higher side than on the lower one, no pair has. */
    private Optional<int[]> pairOnWeights(List<Integer> higher, List<Integer> lower) {
        return IntStream.range(0, decisive[higher.get(0)].length)
                .mapToObj(place -> Comparator.<Integer>comparingDouble(i -> decisive[i][place]))
                .map(rising -> new int[] {Collections.min(higher, rising), Collections.max(lower, rising)})
                .filter(pair -> of(decisive[pair[0]], decisive[pair[1]]).equals(RESTS_ON_WEIGHTS))
                .map(pair -> Arrays.stream(pair).sorted().toArray())
                .findFirst();
    }
}
