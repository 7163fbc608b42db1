// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.study.CodedMaterial;
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
     * Segments that judge a lever positive, among those that judge it positive or negative, leader by leader.
     *
     * <p>A segment that goes both ways counts once in each: one success among two trials. Segments without a valence are
     * no trials. Segments whose speaker is not on the roster are unassigned.
     *
     * @param tally the tally
     * @param lever the lever
     * @return every leader of the roster, with {@code lever} in the subject
     */
    public static ClusteredCounts ofValence(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return tally.clusters(lever, CountedSpeakers.all());
    }

    /**
     * Segments of one group that judge a lever positive, among those that judge it positive or negative, leader by
     * leader; a segment that goes both ways counts once in each.
     *
     * @param tally the tally
     * @param lever the lever
     * @param group the group
     * @return every leader of the group, with {@code lever} and {@code group} in the subject
     */
    public static ClusteredCounts ofValence(LeverValenceTally<SegmentUnit> tally, Lever lever, CountedGroup group) {
        return tally.clusters(lever, group);
    }

    /**
     * Segments of a study or rows with one coder a segment that judge a lever positive, among those that judge it
     * positive or negative, leader by leader; a segment that goes both ways counts once in each.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return every leader of the roster, with {@code lever} in the subject
     */
    public static ClusteredCounts ofValence(CodedMaterial material, Lever lever) {
        return ofValence(LeverValenceTally.of(material, CountingUnit.SEGMENT), lever);
    }

    /**
     * Segments of one group in a study or rows with one coder a segment that judge a lever positive, among those that
     * judge it positive or negative, leader by leader; a segment that goes both ways counts once in each.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param group the group
     * @return every leader of the group, with {@code lever} and {@code group} in the subject
     */
    public static ClusteredCounts ofValence(CodedMaterial material, Lever lever, CountedGroup group) {
        return ofValence(LeverValenceTally.of(material, CountingUnit.SEGMENT), lever, group);
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
