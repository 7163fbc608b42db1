// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.numeric.SplitMix64;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Composites of some organisations with weights drawn uniformly over all that sum to 1. */
final class WeightDraws {
    static final String METHOD = "uniform on the simplex by exponential spacings, " + SplitMix64.NAME;

    private final int replicates;
    private final long seed;
    private final double[] lowest;
    private final double[] highest;
    private final List<SlotCounts> timesByRank;
    private long shifts;

    WeightDraws(CompositeRecipe recipe, List<CompositeRecipe.Ingredients> organisations, int replicates, long seed) {
        this.replicates = replicates;
        this.seed = seed;
        int size = organisations.size();
        lowest = new double[size];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        highest = new double[size];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        timesByRank = Stream.generate(SlotCounts::new).limit(size).toList();
        List<double[]> values =
                organisations.stream().map(CompositeRecipe.Ingredients::numbers).toList();
        int[] reference = Ranks.of(organisations.stream().map(recipe::value).toArray(Rounded[]::new));
        for (int replicate = 0; replicate < replicates; replicate++) {
            double[] weights = weights(recipe.weights().components().size(), SplitMix64.ofReplicate(seed, replicate));
            add(
                    values.stream()
                            .map(each -> recipe.aggregation().of(each, weights))
                            .toArray(Rounded[]::new),
                    reference);
        }
    }

    private void add(Rounded[] composites, int[] reference) {
        int[] ranks = Ranks.of(composites);
        shifts += shift(reference, ranks);
        for (int i = 0; i < composites.length; i++) {
            lowest[i] = StrictMath.min(lowest[i], composites[i].value());
            highest[i] = StrictMath.max(highest[i], composites[i].value());
            timesByRank.get(i).add(ranks[i], 1);
        }
    }

    /** Normalised spacings of a Poisson process: exponential numbers over their sum. */
    private static double[] weights(int size, SplitMix64 random) {
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = StrictMath.max(Double.MIN_NORMAL, -StrictMath.log(1 - random.nextDouble()));
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** How far ranks move in sum. */
    static long shift(int[] reference, int[] ranks) {
        long sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += StrictMath.abs(reference[i] - ranks[i]);
        }
        return sum;
    }

    int replicates() {
        return replicates;
    }

    long seed() {
        return seed;
    }

    double lowest(int organisation) {
        return lowest[organisation];
    }

    double highest(int organisation) {
        return highest[organisation];
    }

    long ranked(int organisation, int rank) {
        return timesByRank.get(organisation).of(rank);
    }

    double rankShift() {
        return (double) shifts / timesByRank.size() / replicates;
    }
}
