// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The generators of counts by leader. */
final class ValenceArbitraries {
    private ValenceArbitraries() {}

    /**
     * Counts of up to 16 leaders, some without a trial; all of known leaders.
     *
     * @return the generator
     */
    static Arbitrary<ClusteredCounts> counts() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(trials ->
                        Arbitraries.integers().between(0, trials).map(successes -> new int[] {successes, trials}))
                .list()
                .ofMaxSize(16)
                .map(ValenceArbitraries::numbered);
    }

    /**
     * Levels of intervals.
     *
     * @return the generator
     */
    static Arbitrary<Double> levels() {
        return Arbitraries.doubles().between(0.5, 0.999).ofScale(3);
    }

    private static ClusteredCounts numbered(List<int[]> leaders) {
        List<Cluster> clusters = new ArrayList<>();
        for (int[] leader : leaders) {
            clusters.add(Leaders.cluster(clusters.size() + 1, leader[0], leader[1]));
        }
        return Leaders.of(clusters);
    }
}
