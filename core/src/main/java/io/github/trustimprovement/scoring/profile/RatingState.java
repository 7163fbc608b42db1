// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cells by organisation and component that are being filled; a tally holds one that nobody fills any more. */
final class RatingState {
    private final ReviewSelection selection;
    private final LevelIndex levels;
    private final Map<OrganisationRef, RatingRow> rows = new HashMap<>();

    RatingState(ReviewSelection selection) {
        this(selection, new LevelIndex());
    }

    private RatingState(ReviewSelection selection, LevelIndex levels) {
        this.selection = selection;
        this.levels = levels;
    }

    /** What a cell says, however it was put together. */
    private record CellValue(LocalDate day, SortedMap<LevelIndex.Key, Long> counts) {}

    void add(ComponentReview review) {
        if (selection.admits(review.date(), review.kind())) {
            row(review.organisation())
                    .cell(review.component())
                    .add(selection.isLatestOnly() ? review.date() : LocalDate.MIN, levels.slot(review.rating()));
        }
    }

    RatingState absorb(RatingState other) {
        int[] slots = levels.slotsOf(other.levels);
        other.rows.forEach((organisation, row) -> row(organisation).absorb(row, slots));
        return this;
    }

    /** The rows of some organisations, empty where there is none. The rows are shared: nobody may fill them any more. */
    RatingState only(Collection<OrganisationRef> organisations) {
        RatingState some = new RatingState(selection, levels);
        organisations.forEach(each -> some.rows.put(each, rows.getOrDefault(each, new RatingRow())));
        return some;
    }

    private RatingRow row(OrganisationRef organisation) {
        return rows.computeIfAbsent(organisation, id -> new RatingRow());
    }

    ReviewSelection selection() {
        return selection;
    }

    LevelIndex levels() {
        return levels;
    }

    Map<OrganisationRef, RatingRow> rows() {
        return rows;
    }

    Optional<RatingCell> cell(OrganisationRef organisation, Component component) {
        return Optional.ofNullable(rows.get(organisation)).flatMap(row -> row.find(component));
    }

    /** The same for the same counts, in whatever order they came. */
    Map<OrganisationRef, Map<Coded<Component>, ?>> canonical() {
        Map<OrganisationRef, Map<Coded<Component>, ?>> canonical = new HashMap<>();
        rows.forEach((organisation, row) -> canonical.put(organisation, row.values(this::value)));
        return canonical;
    }

    private CellValue value(RatingCell cell) {
        SortedMap<LevelIndex.Key, Long> counts = new TreeMap<>();
        cell.forEach((slot, count) -> counts.put(levels.keys().get(slot), count));
        return new CellValue(cell.day(), counts);
    }
}
