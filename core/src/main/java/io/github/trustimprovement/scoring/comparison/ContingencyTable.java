// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.LeaderMentions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Leaders sorted by two properties, such as group and whether they voice something: how many are in each cell.
 *
 * <p>{@code ContingencyTable.of(LeaderMentions.of(tally, Lever.COMMONALITY))}. Each leader is in exactly one cell, so
 * that the counts are independent; a table of segments would not be, and there is no way to make one of a study.
 *
 * <p>A table is an immutable value and, for given labels, a commutative monoid: {@link #merge} adds the cells of two
 * disjoint sets of leaders, with {@link #empty} as identity.
 *
 * @since 0.1.0
 */
public final class ContingencyTable {
    private final CountBasis basis;
    private final List<String> rows;
    private final List<String> columns;
    private final List<List<Long>> counts;

    private ContingencyTable(CountBasis basis, List<String> rows, List<String> columns, List<List<Long>> counts) {
        requireLabels("ContingencyTable.rows", rows);
        requireLabels("ContingencyTable.columns", columns);
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != columns.size())) {
            throw InvalidModelException.of(
                    "ContingencyTable.counts", rows.size() + " rows of " + columns.size() + " counts", counts);
        }
        this.basis = BasisPair.inOrder(basis);
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = counts.stream().map(List::copyOf).toList();
        this.counts.forEach(row -> row.forEach(count -> Require.count("ContingencyTable.counts", count)));
        Require.count("ContingencyTable.total", total());
    }

    private static void requireLabels(String attribute, List<String> labels) {
        labels.forEach(label -> Require.notBlank(attribute, label));
        if (new HashSet<>(labels).size() < labels.size()) {
            throw InvalidModelException.of(attribute, "each once", labels);
        }
    }

    /**
     * A table of counts of leaders.
     *
     * @param basis where the counts come from
     * @param rows the labels of the rows, each once
     * @param columns the labels of the columns, each once
     * @param counts how many leaders are in each cell, row by row; each leader in one cell
     * @return the table
     * @throws InvalidModelException if the counts do not fit the labels, or a label or count cannot be one
     */
    public static ContingencyTable ofLeaders(
            CountBasis basis, List<String> rows, List<String> columns, List<List<Long>> counts) {
        return new ContingencyTable(basis, rows, columns, counts);
    }

    /**
     * CEOs and other leaders by whether they voice something.
     *
     * @param mentions every leader of the roster, with group; who has no stated group is left out
     * @return the table: a row a group; who voices it, and who does not
     * @throws InvalidModelException if a leader is in it twice
     */
    public static ContingencyTable of(LeaderMentions mentions) {
        TwoGroups groups = TwoGroups.of(mentions);
        return new ContingencyTable(
                groups.basis(),
                List.of(groups.firstLabel(), groups.secondLabel()),
                List.of("voiced", "not voiced"),
                List.of(
                        List.of(groups.k1(), groups.n1() - groups.k1()),
                        List.of(groups.k2(), groups.n2() - groups.k2())));
    }

    /**
     * CEOs and other leaders by which of two things they voice, such as positive and negative judgements of a lever.
     *
     * @param one every leader of the roster, and whether the one is mentioned
     * @param other the same leaders, and whether the other is
     * @return the table: a row a group; both, only the one, only the other, neither
     * @throws InvalidModelException if the leaders are not the same, or one is in it twice
     */
    public static ContingencyTable of(LeaderMentions one, LeaderMentions other) {
        TwoGroups first = TwoGroups.of(one);
        TwoGroups second = TwoGroups.of(other);
        return new ContingencyTable(
                BasisPair.join(first.basis(), second.basis()).toBuilder()
                        .steps(first.basis().steps())
                        .build(),
                List.of(first.firstLabel(), first.secondLabel()),
                LeaderPatterns.labels(first.basis(), second.basis()),
                List.of(
                        LeaderPatterns.of(first.first(), second.first()),
                        LeaderPatterns.of(first.second(), second.second())));
    }

    /**
     * The table of nobody.
     *
     * @param basis where the counts would come from
     * @param rows the labels of the rows, each once
     * @param columns the labels of the columns, each once
     * @return the identity of {@link #merge}
     * @throws InvalidModelException if a label is blank or stands twice
     */
    public static ContingencyTable empty(CountBasis basis, List<String> rows, List<String> columns) {
        return new ContingencyTable(
                basis, rows, columns, Collections.nCopies(rows.size(), Collections.nCopies(columns.size(), 0L)));
    }

    /**
     * The table of these leaders and others.
     *
     * @param other a table of other leaders
     * @return both
     * @throws IllegalArgumentException if labels, subject or options differ
     */
    public ContingencyTable merge(ContingencyTable other) {
        if (!rows.equals(other.rows) || !columns.equals(other.columns)) {
            throw new IllegalArgumentException("ContingencyTable.merge: the same labels, was: " + rows + columns
                    + " and " + other.rows + other.columns);
        }
        return new ContingencyTable(
                BasisPair.merge(basis, other.basis),
                rows,
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> IntStream.range(0, columns.size())
                                .mapToObj(column -> count(row, column) + other.count(row, column))
                                .toList())
                        .toList());
    }

    /**
     * Where the counts come from.
     *
     * @return subject, options and caveats
     */
    public CountBasis basis() {
        return basis;
    }

    /**
     * The labels of the rows.
     *
     * @return the labels, in order
     */
    public List<String> rows() {
        return rows;
    }

    /**
     * The labels of the columns.
     *
     * @return the labels, in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * How many leaders are in a cell.
     *
     * @param row the label of the row
     * @param column the label of the column
     * @return the number
     * @throws InvalidModelException if there is no such label
     */
    public long count(String row, String column) {
        return count(place("ContingencyTable.row", rows, row), place("ContingencyTable.column", columns, column));
    }

    /**
     * How many leaders there are in all.
     *
     * @return the number
     */
    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    long count(int row, int column) {
        return counts.get(row).get(column);
    }

    static int place(String attribute, List<String> labels, String label) {
        int place = labels.indexOf(label);
        if (place < 0) {
            throw InvalidModelException.of(attribute, "one of " + labels, label);
        }
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContingencyTable table
                && basis.equals(table.basis)
                && rows.equals(table.rows)
                && columns.equals(table.columns)
                && counts.equals(table.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, rows, columns, counts);
    }

    /** The counts with the totals of rows and columns. */
    @Override
    public String toString() {
        return ContingencyText.of(this).toString();
    }
}
