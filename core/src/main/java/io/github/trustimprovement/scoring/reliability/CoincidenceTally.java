// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often values coincide within units, such as {@code positive} with {@code negative} 3 times: the matrix that
 * {@link KrippendorffAlpha} is made of.
 *
 * <p>A unit of m values adds each of its pairs, in both orders, as {@code 1 / (m - 1)}; a unit with fewer than two
 * values adds nothing. Kept are whole numbers of pairs, so that tallies of parts of the units, merged in any order, are
 * the tally of the whole to the last bit. The parts must share no unit.
 *
 * <p>Krippendorff (2019), 'Content analysis', 4th ed., ch. 12.
 *
 * @since 0.1.0
 */
public final class CoincidenceTally {
    private final CountBasis basis;
    private final Categories categories;
    private final PairCounts pairs;

    private CoincidenceTally(CountBasis basis, Categories categories, PairCounts pairs) {
        this.basis = basis;
        this.categories = categories;
        this.pairs = pairs;
    }

    /**
     * The tally of reliability data.
     *
     * @param data what each coder made of each unit
     * @return the tally
     */
    public static CoincidenceTally of(ReliabilityData data) {
        PairCounts pairs = new PairCounts(data.categories().size());
        if (data.coders().size() == 2) {
            pairs.addTable(data.table());
        } else {
            int[] values = new int[data.coders().size()];
            int units = data.units().size();
            for (int unit = 0; unit < units; unit++) {
                pairs.add(values, data.present(unit, values));
            }
        }
        return new CoincidenceTally(data.basis(), data.categories(), pairs);
    }

    /**
     * The tally of nothing.
     *
     * @param categories the declared categories
     * @param basis where the values come from
     * @return the identity of {@link #merge}
     */
    public static CoincidenceTally empty(Categories categories, CountBasis basis) {
        return new CoincidenceTally(basis, categories, new PairCounts(categories.size()));
    }

    /**
     * The tally of this one's units and another's.
     *
     * @param other a tally of other units
     * @return both
     * @throws IllegalArgumentException if categories or basis differ
     */
    public CoincidenceTally merge(CoincidenceTally other) {
        if (!categories.equals(other.categories) || !basis.equals(other.basis)) {
            throw new IllegalArgumentException("CoincidenceTally.merge: of the same categories and basis, was: "
                    + other.categories + " and " + other.basis + ", not " + categories + " and " + basis);
        }
        PairCounts both = new PairCounts(categories.size());
        both.add(pairs);
        both.add(other.pairs);
        return new CoincidenceTally(basis, categories, both);
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
     * How many units were looked at.
     *
     * @return the number, those with fewer than two values among them
     */
    public long units() {
        return pairs.units();
    }

    /**
     * How many units have two values or more.
     *
     * @return the number
     */
    public long pairableUnits() {
        return pairs.pairableUnits();
    }

    /**
     * How many values stand in a unit with another value, n.
     *
     * @return the sum of all coincidences
     */
    public long pairableValues() {
        return Arrays.stream(pairs.marginals()).sum();
    }

    /**
     * How often a category stands in a unit with another value, n_c.
     *
     * @param label the category
     * @return the sum of its coincidences
     * @throws InvalidModelException if it is not declared
     */
    public long values(String label) {
        return pairs.marginals()[require(label)];
    }

    /**
     * How often two categories coincide, o_ck.
     *
     * @param label one category
     * @param other another, or the same
     * @return the coincidences, which need not be whole where units have more than two values
     * @throws InvalidModelException if one is not declared
     */
    public double coincidences(String label, String other) {
        return coincidences(require(label), require(other));
    }

    private double coincidences(int one, int other) {
        int lower = Math.min(one, other);
        int higher = Math.max(one, other);
        int orders = one == other ? 2 : 1;
        return IntStream.rangeClosed(2, pairs.mostValues())
                .mapToDouble(values -> (double) (orders * pairs.pairs(values, lower, higher)) / (values - 1))
                .reduce(0, Double::sum);
    }

    private int require(String label) {
        return categories
                .position(label)
                .orElseThrow(() ->
                        InvalidModelException.of("CoincidenceTally.category", "one of " + categories.labels(), label));
    }

    /** The disagreements under a metric that the categories carry. */
    Disagreement disagreement(MeasurementLevel metric) {
        return Disagreement.of(pairs, categories, metric);
    }

    /**
     * The matrix of coincidences.
     *
     * @return a table of the categories, used or not
     */
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder().title("Coincidences").column("", Alignment.LEFT);
        categories.labels().forEach(label -> table.column(label, Alignment.RIGHT));
        for (int row = 0; row < categories.size(); row++) {
            int one = row;
            table.row(Stream.concat(
                            Stream.of(categories.labels().get(row)),
                            IntStream.range(0, categories.size())
                                    .mapToObj(other -> String.format(Locale.ROOT, "%.2f", coincidences(one, other))))
                    .toList());
        }
        return table.note(units() + " units, " + pairableUnits() + " of them with two values or more.")
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoincidenceTally tally
                && basis.equals(tally.basis)
                && categories.equals(tally.categories)
                && pairs.equals(tally.pairs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, categories, pairs);
    }

    /** The table of {@link #toTextTable()} as text. */
    @Override
    public String toString() {
        return toTextTable().toString();
    }
}
