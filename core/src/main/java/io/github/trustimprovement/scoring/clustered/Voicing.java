// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.clustered;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import java.util.Comparator;
import java.util.List;

/** The leaders who have any trial, such as those who speak of a lever. */
public final class Voicing {
    private Voicing() {}

    /**
     * The leaders with any trial, in an order that depends on their counts alone: sums over them do not change by a
     * bit if leaders are given in another order.
     *
     * @param counts successes and trials by leader
     * @return the leaders
     */
    public static List<Cluster> of(ClusteredCounts counts) {
        return counts.clusters().stream()
                .filter(leader -> leader.trials() > 0)
                .sorted(Comparator.comparingLong(Cluster::trials).thenComparingLong(Cluster::successes))
                .toList();
    }
}
