// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

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
    private final Map<OrganisationRef, Map<String, RatingCell>> rows = new HashMap<>();

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
            in(row(review.organisation()), review.component().code())
                    .add(selection.isLatestOnly() ? review.date() : LocalDate.MIN, levels.slot(review.rating()));
        }
    }

    RatingState absorb(RatingState other) {
        int[] slots = levels.slotsOf(other.levels);
        other.rows.forEach((organisation, cells) -> {
            Map<String, RatingCell> row = row(organisation);
            cells.forEach((component, cell) -> in(row, component).absorb(cell, slots));
        });
        return this;
    }

    /** The rows of some organisations, empty where there is none. The cells are shared: nobody may fill them any more. */
    RatingState only(Collection<OrganisationRef> organisations) {
        RatingState some = new RatingState(selection, levels);
        organisations.forEach(each -> some.rows.put(each, rows.getOrDefault(each, Map.of())));
        return some;
    }

    private Map<String, RatingCell> row(OrganisationRef organisation) {
        return rows.computeIfAbsent(organisation, id -> new HashMap<>());
    }

    private static RatingCell in(Map<String, RatingCell> row, String component) {
        return row.computeIfAbsent(component, code -> new RatingCell());
    }

    ReviewSelection selection() {
        return selection;
    }

    LevelIndex levels() {
        return levels;
    }

    Map<OrganisationRef, Map<String, RatingCell>> rows() {
        return rows;
    }

    Optional<RatingCell> cell(OrganisationRef organisation, String component) {
        return Optional.ofNullable(rows.getOrDefault(organisation, Map.of()).get(component));
    }

    /** The same for the same counts, in whatever order they came. */
    SortedMap<OrganisationRef, Map<String, ?>> canonical() {
        SortedMap<OrganisationRef, Map<String, ?>> canonical = new TreeMap<>();
        rows.forEach((organisation, cells) -> {
            Map<String, CellValue> values = new HashMap<>();
            cells.forEach((component, cell) -> values.put(component, value(cell)));
            canonical.put(organisation, values);
        });
        return canonical;
    }

    private CellValue value(RatingCell cell) {
        SortedMap<LevelIndex.Key, Long> counts = new TreeMap<>();
        cell.counts().forEach((slot, count) -> counts.put(levels.keys().get(slot), count));
        return new CellValue(cell.day(), counts);
    }
}
