// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.Arrays;

/**
 * Pairs of values within units, counted apart by how many values the unit has: whole numbers, so that neither the order
 * of units nor that of merging can change a bit of what is made of them. Counts in place; whoever shares it must not.
 */
final class PairCounts {
    private final int categories;
    private long[][] pairsByValues = {};
    private long units;
    private long pairableUnits;

    PairCounts(int categories) {
        this.categories = categories;
    }

    /** Adds a unit; the first {@code number} of the values are its, as places of categories. */
    void add(int[] values, int number) {
        units++;
        if (number < 2) {
            return;
        }
        pairableUnits++;
        long[] pairs = pairs(number);
        for (int i = 1; i < number; i++) {
            for (int j = 0; j < i; j++) {
                pairs[Math.min(values[i], values[j]) * categories + Math.max(values[i], values[j])]++;
            }
        }
    }

    /**
     * Adds units of two values each, counted by what the one and the other coder made of them. Place 0 of a row or
     * column stands for a missing value, place 1 for the first category.
     */
    void addTable(int[] table) {
        int side = categories + 1;
        long both = 0;
        for (int one = 1; one < side; one++) {
            for (int other = 1; other < side; other++) {
                both += table[one * side + other];
            }
        }
        units += Arrays.stream(table).asLongStream().sum();
        pairableUnits += both;
        if (both > 0) {
            long[] pairs = pairs(2);
            for (int one = 1; one < side; one++) {
                for (int other = 1; other < side; other++) {
                    int lower = Math.min(one, other) - 1;
                    int higher = Math.max(one, other) - 1;
                    pairs[lower * categories + higher] += table[one * side + other];
                }
            }
        }
    }

    void add(PairCounts other) {
        units += other.units;
        pairableUnits += other.pairableUnits;
        for (int values = 0; values < other.pairsByValues.length; values++) {
            long[] more = other.pairsByValues[values];
            if (more.length > 0) {
                long[] pairs = pairs(values);
                Arrays.setAll(pairs, cell -> pairs[cell] + more[cell]);
            }
        }
    }

    private long[] pairs(int values) {
        if (pairsByValues.length <= values) {
            int filled = pairsByValues.length;
            pairsByValues = Arrays.copyOf(pairsByValues, values + 1);
            Arrays.fill(pairsByValues, filled, values + 1, new long[0]);
        }
        if (pairsByValues[values].length == 0) {
            pairsByValues[values] = new long[Math.multiplyExact(categories, categories)];
        }
        return pairsByValues[values];
    }

    long units() {
        return units;
    }

    long pairableUnits() {
        return pairableUnits;
    }

    /** The most values that a pairable unit has. */
    int mostValues() {
        return Math.max(0, pairsByValues.length - 1);
    }

    /** Pairs of a lower and a higher category, or of one, within units of so many values. */
    long pairs(int values, int lower, int higher) {
        long[] pairs = pairsByValues[values];
        return pairs.length == 0 ? 0 : pairs[lower * categories + higher];
    }

    /** How often each category was given to a unit that has another value as well. */
    long[] marginals() {
        long[] marginals = new long[categories];
        for (int values = 2; values <= mostValues(); values++) {
            for (int category = 0; category < categories; category++) {
                marginals[category] += ends(values, category) / (values - 1);
            }
        }
        return marginals;
    }

    /** Each value of a unit is an end of as many pairs as the unit has other values. */
    private long ends(int values, int category) {
        long ends = 2 * pairs(values, category, category);
        for (int lower = 0; lower < category; lower++) {
            ends += pairs(values, lower, category);
        }
        for (int higher = category + 1; higher < categories; higher++) {
            ends += pairs(values, category, higher);
        }
        return ends;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairCounts counts
                && categories == counts.categories
                && units == counts.units
                && pairableUnits == counts.pairableUnits
                && Arrays.deepEquals(pairsByValues, counts.pairsByValues);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(pairsByValues) + Long.hashCode(units);
    }
}
