// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * Successes and trials of one leader, such as 3 positive judgements among 5.
 *
 * @param id the leader's id, not blank
 * @param group the leader's group
 * @param successes how many of the trials, from 0 to {@code trials}
 * @param trials how many in all
 * @since 0.1.0
 */
public record Cluster(String id, CountedGroup group, long successes, long trials) {
    /**
     * Creates a cluster.
     *
     * @param id the leader's id, not blank
     * @param group the leader's group
     * @param successes how many of the trials, from 0 to {@code trials}
     * @param trials how many in all
     * @throws InvalidModelException if the id is blank or a number is out of range
     */
    public Cluster {
        Require.notBlank("Cluster.id", id);
        Require.count("Cluster.trials", trials);
        if (successes < 0 || successes > trials) {
            throw InvalidModelException.of("Cluster.successes", "from 0 to " + trials + " trials", successes);
        }
    }

    /**
     * A cluster.
     *
     * @param id the leader's id
     * @param group the leader's group
     * @param successes how many of the trials
     * @param trials how many in all
     * @return the cluster
     * @throws InvalidModelException if the id is blank or a number is out of range
     */
    public static Cluster of(String id, CountedGroup group, long successes, long trials) {
        return new Cluster(id, group, successes, trials);
    }
}
