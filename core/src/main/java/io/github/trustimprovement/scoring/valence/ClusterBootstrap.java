// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The percentile interval of a share when leaders are drawn again, whole and with replacement.
 *
 * <p>Every replicate has a generator of its own, so that threads do not matter.
 */
final class ClusterBootstrap {
    static final String NAME = "cluster bootstrap, percentile";

    private ClusterBootstrap() {}

    /** The interval, or empty where some trials have no leader, or fewer than two have any, or all shares are equal. */
    static Optional<Interval> of(ClusteredCounts counts, double level, int replicates, long seed) {
        if (replicates < 1) {
            throw InvalidModelException.of("ClusterBootstrap.replicates", "positive", replicates);
        }
        List<Cluster> leaders = PooledValence.voicing(counts);
        if (counts.unassignedTrials() > 0 || leaders.size() < 2 || areAlike(leaders)) {
            return Optional.empty();
        }
        double[] shares = IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(replicate -> share(leaders, SplitMix64.ofReplicate(seed, replicate)))
                .sorted()
                .toArray();
        int cut = cutAtEachEnd(level, replicates);
        return Optional.of(Interval.of(shares[cut], shares[replicates - 1 - cut], level, NAME));
    }

    /** How many replicates lie outside at each end; in decimals, since 1 - 0.9 is not quite 0.1 in doubles. */
    private static int cutAtEachEnd(double level, int replicates) {
        return BigDecimal.ONE
                .subtract(BigDecimal.valueOf(level))
                .multiply(BigDecimal.valueOf(replicates))
                .divideToIntegralValue(BigDecimal.valueOf(2))
                .min(BigDecimal.valueOf((replicates - 1) / 2))
                .intValueExact();
    }

    private static double share(List<Cluster> leaders, SplitMix64 random) {
        long successes = 0;
        long trials = 0;
        for (int drawn = 0; drawn < leaders.size(); drawn++) {
            Cluster leader = leaders.get(random.nextInt(leaders.size()));
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
