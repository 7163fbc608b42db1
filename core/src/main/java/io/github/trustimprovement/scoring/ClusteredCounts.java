// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * Successes and trials leader by leader, such as judgements of a lever that are positive, among all with a valence.
 *
 * <p>What one leader says hangs together, so that segments are no independent trials; measures on segments therefore
 * ask for these counts, never for two totals.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ClusteredCounts permits ClusteredCountsBuilder.ImmutableClusteredCounts {
    ClusteredCounts() {}

    /**
     * Where the counts come from.
     *
     * @return subject, options and caveats
     */
    public abstract CountBasis basis();

    /**
     * The counts of each leader who has any trial, and of those who have none.
     *
     * @return the clusters, each leader once; a tally gives them in the order of the leaders' ids
     */
    public abstract List<Cluster> clusters();

    /**
     * Successes whose leader is not known; they count in totals and belong to no cluster.
     *
     * @return the number, 0 unless set
     */
    @Value.Default
    public long unassignedSuccesses() {
        return 0;
    }

    /**
     * Trials whose leader is not known.
     *
     * @return the number, 0 unless set
     */
    @Value.Default
    public long unassignedTrials() {
        return 0;
    }

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract ClusteredCountsBuilder toBuilder();

    /**
     * Successes of all clusters, and of no known leader.
     *
     * @return the sum
     */
    public long successes() {
        return unassignedSuccesses()
                + clusters().stream().mapToLong(Cluster::successes).sum();
    }

    /**
     * Trials of all clusters, and of no known leader.
     *
     * @return the sum
     */
    public long trials() {
        return unassignedTrials()
                + clusters().stream().mapToLong(Cluster::trials).sum();
    }

    @Value.Check
    void check() {
        Require.eachOnce("ClusteredCounts.clusters", clusters(), Cluster::id);
        Require.count("ClusteredCounts.unassignedTrials", unassignedTrials());
        if (unassignedSuccesses() < 0 || unassignedSuccesses() > unassignedTrials()) {
            throw InvalidModelException.of(
                    "ClusteredCounts.unassignedSuccesses",
                    "from 0 to " + unassignedTrials() + " trials",
                    unassignedSuccesses());
        }
    }

    /**
     * A builder; the basis is required.
     *
     * @return an empty builder
     */
    public static ClusteredCountsBuilder builder() {
        return new ClusteredCountsBuilder();
    }
}
