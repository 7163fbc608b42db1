// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.clustered;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.Bootstrap;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Interval;
import java.util.List;
import java.util.Optional;

/**
 * The percentile interval of a share when leaders are drawn again, whole and with replacement.
 *
 * <p>Every replicate has a generator of its own, so that threads do not matter.
 */
public final class ClusterBootstrap {
    /** The name of the method. */
    public static final String NAME = "cluster bootstrap, percentile";

    private ClusterBootstrap() {}

    /**
     * The interval around a share.
     *
     * @param counts successes and trials by leader
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how often to draw
     * @param seed where the random numbers start
     * @return the interval, or empty where some trials have no leader, or fewer than two have any, or all shares are equal
     * @throws InvalidModelException if the replicates are too few
     */
    public static Optional<Interval> of(ClusteredCounts counts, double level, int replicates, long seed) {
        int least = Bootstrap.leastReplicates(level);
        if (replicates < least) {
            throw InvalidModelException.of(
                    "ClusterBootstrap.replicates", "at least " + least + " at level " + level, replicates);
        }
        List<Cluster> leaders = Voicing.of(counts);
        if (counts.unassignedTrials() > 0 || leaders.size() < 2 || areAlike(leaders)) {
            return Optional.empty();
        }
        double[] shares = Bootstrap.replicates(leaders.size(), replicates, seed, drawn -> share(leaders, drawn));
        int cut = Bootstrap.cutAtEachEnd(level, replicates);
        return Optional.of(Interval.of(
                shares[cut],
                shares[replicates - 1 - cut],
                level,
                NAME + ", " + replicates + " replicates, " + SplitMix64.NAME));
    }

    private static double share(List<Cluster> leaders, int[] drawn) {
        long successes = 0;
        long trials = 0;
        for (int place : drawn) {
            Cluster leader = leaders.get(place);
            successes += leader.successes();
            trials += leader.trials();
        }
        return (double) successes / trials;
    }

    private static boolean areAlike(List<Cluster> leaders) {
        return leaders.stream()
                        .mapToDouble(leader -> (double) leader.successes() / leader.trials())
                        .distinct()
                        .count()
                == 1;
    }
}
