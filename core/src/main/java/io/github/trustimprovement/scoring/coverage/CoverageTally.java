// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many initiatives touch each concept on a day: 3 of 7 the lever commonality.
 *
 * <p>A commutative monoid: {@link #merge} of the tallies of two sets of initiatives is the tally of both, with
 * {@link #EMPTY} as identity.
 *
 * @param initiatives how many run on the day
 * @param counts how many of them touch each concept; none at 0
 * @param aimSets how many of them have just these aims; none at 0
 * @since 0.1.0
 */
public record CoverageTally(long initiatives, Map<Concept, Long> counts, Map<Set<Aim>, Long> aimSets) {
    /** The tally of nothing. */
    public static final CoverageTally EMPTY = new CoverageTally(0, Map.of(), Map.of());

    /**
     * Creates a tally.
     *
     * @param initiatives how many run on the day
     * @param counts how many of them touch each concept
     * @param aimSets how many of them have just these aims
     */
    public CoverageTally {
        counts = Map.copyOf(counts);
        aimSets = Map.copyOf(aimSets);
    }

    /**
     * The tally of the initiatives that run on a day.
     *
     * @param trust the record
     * @param day the day
     * @return the tally
     */
    public static CoverageTally of(TrustRecord trust, LocalDate day) {
        Touched touched = new Touched(trust);
        Map<Concept, Long> counts = new HashMap<>();
        Map<Set<Aim>, Long> aimSets = new HashMap<>();
        for (Initiative initiative : trust.runningAt(day)) {
            touched.all(initiative).forEach(concept -> counts.merge(concept, 1L, Long::sum));
            Set<Aim> aims = touched.aims(initiative);
            if (!aims.isEmpty()) {
                aimSets.merge(Set.copyOf(aims), 1L, Long::sum);
            }
        }
        return new CoverageTally(trust.runningAt(day).size(), counts, aimSets);
    }

    /**
     * The tally of these initiatives and others.
     *
     * @param other a tally of other initiatives
     * @return both
     */
    public CoverageTally merge(CoverageTally other) {
        Map<Concept, Long> both = new HashMap<>(counts);
        other.counts.forEach((concept, count) -> both.merge(concept, count, Long::sum));
        Map<Set<Aim>, Long> sets = new HashMap<>(aimSets);
        other.aimSets.forEach((aims, count) -> sets.merge(aims, count, Long::sum));
        return new CoverageTally(initiatives + other.initiatives, both, sets);
    }

    /**
     * How many initiatives touch a concept.
     *
     * @param concept a component, strand, aim, object or lever
     * @return the number
     * @throws InvalidModelException if it is of another kind, such as a sub-theme, which counts for what it stands under
     */
    public long count(Concept concept) {
        if (!isTallied(concept)) {
            throw InvalidModelException.of(
                    "CoverageTally.concept", "a component, strand, aim, object or lever", concept.code());
        }
        return counts.getOrDefault(concept, 0L);
    }

    private static boolean isTallied(Concept concept) {
        return concept instanceof Component
                || concept instanceof Strand
                || concept instanceof Aim
                || concept instanceof ImprovementObject
                || concept instanceof Lever;
    }
}
