// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Scale;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collector;

/**
 * Counts of component reviews by organisation, component, scale and level: how many rate 'use evidence' in school/oak at
 * {@code some} on the scale {@code spread}.
 *
 * <p>{@code RatingTally.of(trust, ReviewSelection.latestUpTo(day)).counts(Component.USE_EVIDENCE, spread)}. A review that
 * came to no level is counted as what it is: not assessed, not applicable, or withheld.
 *
 * <p>Tallies of one selection merge in any order and grouping: counts add up, and where only the latest reviews count,
 * a later day takes the place of an earlier one. A review that is in two parts counts twice.
 *
 * <p>SDK interpretation: Rollett (2024) rates nothing; reviews are our addition, on scales that their users declare.
 *
 * @since 0.1.0
 */
public final class RatingTally {
    private final RatingState state;

    /** By scale, so that what one of them finds is not looked for again. */
    private final Map<Scale, ScaleReading> readings = new ConcurrentHashMap<>();

    private RatingTally(RatingState state) {
        this.state = state;
    }

    /**
     * The tally of the component reviews of a trust's record, those of the trust and of its schools each apart.
     *
     * @param trust the record
     * @param selection which reviews count
     * @return the tally
     */
    public static RatingTally of(TrustRecord trust, ReviewSelection selection) {
        return of(trust.componentReviews(), selection);
    }

    /**
     * The tally of reviews.
     *
     * @param reviews the reviews
     * @param selection which of them count
     * @return the tally
     */
    public static RatingTally of(Collection<ComponentReview> reviews, ReviewSelection selection) {
        return reviews.stream().collect(collecting(selection));
    }

    /**
     * A collector that tallies reviews, in parallel if the stream is.
     *
     * @param selection which reviews count
     * @return the collector
     */
    public static Collector<ComponentReview, ?, RatingTally> collecting(ReviewSelection selection) {
        return Collector.of(
                () -> new RatingState(selection),
                RatingState::add,
                RatingState::absorb,
                RatingTally::new,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The tally of nothing.
     *
     * @param selection which reviews count
     * @return the identity of {@link #merge}
     */
    public static RatingTally empty(ReviewSelection selection) {
        return new RatingTally(new RatingState(selection));
    }

    /**
     * The tally of this one's reviews and another's.
     *
     * @param other a tally of other reviews
     * @return both
     * @throws IllegalArgumentException if the selections differ
     */
    public RatingTally merge(RatingTally other) {
        if (!selection().equals(other.selection())) {
            throw new IllegalArgumentException(
                    "merge: both of one selection, was: '" + selection() + "' and '" + other.selection() + "'");
        }
        return new RatingTally(new RatingState(selection()).absorb(state).absorb(other.state));
    }

    /**
     * The tally of some organisations. One without any review that counts is kept: all its components are then not
     * reviewed.
     *
     * @param organisations the organisations
     * @return their part of this tally
     */
    public RatingTally only(Collection<OrganisationRef> organisations) {
        return new RatingTally(state.only(organisations));
    }

    /**
     * The tally of one organisation.
     *
     * @param organisation the organisation
     * @return its part of this tally
     */
    public RatingTally only(OrganisationRef organisation) {
        return only(List.of(organisation));
    }

    /**
     * Which reviews count.
     *
     * @return the selection
     */
    public ReviewSelection selection() {
        return state.selection();
    }

    /**
     * The organisations with a review that counts, and those asked for by {@link #only}.
     *
     * @return the organisations, by level and id
     */
    public List<OrganisationRef> organisations() {
        return state.rows().keySet().stream().sorted().toList();
    }

    /**
     * The scales that ratings stand on.
     *
     * @return the ids, in the order of the alphabet
     */
    public List<String> scales() {
        return state.rows().values().stream()
                .flatMap(RatingRow::cells)
                .flatMap(cell -> cell.slots().mapToObj(state.levels().keys()::get))
                .filter(LevelIndex.Key::isLevel)
                .map(LevelIndex.Key::scale)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The components of reviews that count but that no vocabulary knows; they are in no strand.
     *
     * @return the codes as they were written, in the order of the alphabet
     */
    public List<String> unknownComponents() {
        return state.rows().values().stream()
                .flatMap(row -> row.unknownComponents().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How many ratings of a component stand at a level, of whatever scale.
     *
     * @param component the component
     * @return the number, of all organisations
     */
    public long rated(Component component) {
        return state.rows().values().stream()
                .map(row -> row.find(component))
                .flatMap(Optional::stream)
                .mapToLong(cell -> cell.sumFrom(LevelIndex.FIRST_LEVEL))
                .sum();
    }

    /**
     * What the reviews of one component in one organisation came to, on one scale.
     *
     * @param organisation the organisation
     * @param component the component
     * @param scale the scale
     * @return the counts
     */
    public LevelCounts counts(OrganisationRef organisation, Component component, Scale scale) {
        return on(scale).counts(organisation, component);
    }

    /**
     * What the reviews of one component came to, on one scale, in all organisations together.
     *
     * @param component the component
     * @param scale the scale
     * @return the counts
     */
    public LevelCounts counts(Component component, Scale scale) {
        return on(scale).counts(component);
    }

    /**
     * What the reviews of the components of a strand came to, on one scale, in all organisations together.
     *
     * @param strand the strand
     * @param scale the scale
     * @return the counts
     */
    public LevelCounts counts(Strand strand, Scale scale) {
        return on(scale).counts(strand.components());
    }

    ScaleReading on(Scale scale) {
        return readings.computeIfAbsent(scale, each -> new ScaleReading(state, each));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingTally tally
                && selection().equals(tally.selection())
                && state.canonical().equals(tally.state.canonical());
    }

    @Override
    public int hashCode() {
        return state.canonical().hashCode();
    }

    /** The tally on one line: how many organisations, and the selection. */
    @Override
    public String toString() {
        return "organisations: " + state.rows().size() + "; reviews: " + selection();
    }
}
