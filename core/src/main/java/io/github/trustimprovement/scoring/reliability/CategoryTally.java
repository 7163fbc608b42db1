// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How many coders chose which category, unit by unit, such as 8 units that two called {@code positive} and none
 * {@code negative}; who chose what no longer matters.
 *
 * <p>{@code CategoryTally.of(data)}, or {@code CategoryTally.of(categories, counts)} where only counts are known. Units
 * without a value are left out. Tallies of parts merge to the tally of the whole, in any order, and exactly: what is
 * kept is how many units have which counts.
 *
 * @since 0.1.0
 */
public final class CategoryTally {
    private static final Comparator<List<Integer>> IN_ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    };

    private final CountBasis basis;
    private final Categories categories;
    private final TreeMap<List<Integer>, Long> unitsByCounts;

    private CategoryTally(CountBasis basis, Categories categories) {
        this.basis = basis;
        this.categories = categories;
        this.unitsByCounts = new TreeMap<>(IN_ORDER);
    }

    /**
     * The tally of data.
     *
     * @param data what each coder made of each unit
     * @return the tally
     */
    public static CategoryTally of(ReliabilityData data) {
        CategoryTally tally = new CategoryTally(data.basis(), data.categories());
        for (int unit = 0; unit < data.units().size(); unit++) {
            int[] counts = new int[data.categories().size()];
            for (int coder = 0; coder < data.coders().size(); coder++) {
                int position = data.position(unit, coder);
                if (position != ReliabilityData.MISSING) {
                    counts[position]++;
                }
            }
            tally.add(counts);
        }
        return tally;
    }

    /**
     * The tally of counts.
     *
     * @param categories the declared categories
     * @param counts a row a unit, and in it for each category how many coders chose it
     * @return the tally
     * @throws InvalidModelException if a row has not one count a category, or a count is negative
     */
    public static CategoryTally of(Categories categories, int[][] counts) {
        CategoryTally tally = new CategoryTally(CountBasis.builder().build(), categories);
        for (int[] row : counts) {
            if (row.length != categories.size()) {
                throw InvalidModelException.of(
                        "CategoryTally.counts", "one a category, " + categories.size(), row.length);
            }
            for (int count : row) {
                Require.count("CategoryTally.counts", count);
            }
            tally.add(row);
        }
        return tally;
    }

    /**
     * The tally of two coders, without who is which.
     *
     * @param table how often each pair of categories occurred
     * @return the tally
     */
    public static CategoryTally of(AgreementTally table) {
        CategoryTally tally = new CategoryTally(table.basis(), table.categories());
        for (int i = 0; i < table.categories().size(); i++) {
            for (int j = 0; j < table.categories().size(); j++) {
                int[] counts = new int[table.categories().size()];
                counts[i]++;
                counts[j]++;
                tally.add(counts, table.count(i, j));
            }
        }
        return tally;
    }

    /**
     * The tally of none of the units of some data.
     *
     * @param data the data that say where values come from and which categories there are
     * @return the identity of {@link #merge} with tallies of such data
     */
    public static CategoryTally emptyOf(ReliabilityData data) {
        return new CategoryTally(data.basis(), data.categories());
    }

    private void add(int... counts) {
        add(counts, 1);
    }

    private void add(int[] counts, long units) {
        List<Integer> key = new ArrayList<>(counts.length);
        int values = 0;
        for (int count : counts) {
            key.add(count);
            values += count;
        }
        if (values > 0 && units > 0) {
            unitsByCounts.merge(key, units, Long::sum);
        }
    }

    /**
     * The tally of this one's units and another's.
     *
     * @param other a tally of other units
     * @return both
     * @throws IllegalArgumentException if categories or origin differ
     */
    public CategoryTally merge(CategoryTally other) {
        if (!categories.equals(other.categories) || !basis.equals(other.basis)) {
            throw new IllegalArgumentException(
                    "merge: both of the same categories and origin, was: " + categories + " and " + other.categories);
        }
        CategoryTally both = new CategoryTally(basis, categories);
        both.unitsByCounts.putAll(unitsByCounts);
        other.unitsByCounts.forEach((counts, units) -> both.unitsByCounts.merge(counts, units, Long::sum));
        return both;
    }

    /**
     * Where the values come from.
     *
     * @return subject, options and caveats
     */
    public CountBasis basis() {
        return basis;
    }

    /**
     * The declared categories.
     *
     * @return the categories, used or not
     */
    public Categories categories() {
        return categories;
    }

    /**
     * How many units have any value.
     *
     * @return the number
     */
    public long units() {
        return sum(counts -> 1);
    }

    /**
     * How many units have two values or more, so that there is something to compare.
     *
     * @return the number
     */
    public long pairableUnits() {
        return sum(counts -> values(counts) > 1 ? 1 : 0);
    }

    /**
     * How many pairs of values of one unit there are.
     *
     * @return the number, each pair once
     */
    public long pairs() {
        return sum(counts -> pairs(values(counts)));
    }

    /**
     * How many pairs of values of one unit are of the same category.
     *
     * @return the number, each pair once
     */
    public long agreeingPairs() {
        return sum(counts -> counts.stream().mapToLong(CategoryTally::pairs).sum());
    }

    /**
     * How many values are of a category.
     *
     * @param category its place
     * @return the number
     */
    public long count(int category) {
        Objects.checkIndex(category, categories.size());
        return sum(counts -> counts.get(category));
    }

    /** How many categories are used in units with two values or more. */
    long usedInPairs() {
        long used = 0;
        for (int category = 0; category < categories.size(); category++) {
            int place = category;
            used += sum(counts -> values(counts) > 1 ? counts.get(place) : 0) > 0 ? 1 : 0;
        }
        return used;
    }

    /** The number of units by counts, in a fixed order. */
    Map<List<Integer>, Long> unitsByCounts() {
        return unitsByCounts;
    }

    static long values(List<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    private static long pairs(long values) {
        return values * (values - 1) / 2;
    }

    long sum(ToLongFunction<List<Integer>> ofUnit) {
        long sum = 0;
        for (Map.Entry<List<Integer>, Long> entry : unitsByCounts.entrySet()) {
            sum += ofUnit.applyAsLong(entry.getKey()) * entry.getValue();
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryTally tally
                && basis.equals(tally.basis)
                && categories.equals(tally.categories)
                && unitsByCounts.equals(tally.unitsByCounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, categories, unitsByCounts);
    }

    /** How much there is, such as {@code 30 units, 180 values, nominal [a, b]}. */
    @Override
    public String toString() {
        return units() + " units, " + sum(CategoryTally::values) + " values, " + categories;
    }
}
