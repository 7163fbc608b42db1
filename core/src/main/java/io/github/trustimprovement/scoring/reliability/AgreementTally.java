// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * What two coders made of the units that both coded: how often each pair of categories occurred, such as 14 units that
 * the first called {@code positive} and the second {@code negative}.
 *
 * <p>{@code AgreementTally.of(data.ofCoders("c1", "c2"))}. Units that one of them has no value of are left out. Tallies
 * of parts merge to the tally of the whole, in any order.
 *
 * @since 0.1.0
 */
public final class AgreementTally {
    private static final int CODERS = 2;

    private final CountBasis basis;
    private final Categories categories;
    private final List<String> coders;
    private final long[] counts;

    private AgreementTally(CountBasis basis, Categories categories, List<String> coders, long[] counts) {
        this.basis = basis;
        this.categories = categories;
        this.coders = coders;
        this.counts = counts;
    }

    /**
     * The tally of two coders.
     *
     * @param data what they made of each unit
     * @return the tally
     * @throws InvalidModelException if there are not two coders
     */
    public static AgreementTally of(ReliabilityData data) {
        AgreementTally empty = emptyOf(data);
        int size = data.categories().size();
        for (int unit = 0; unit < data.units().size(); unit++) {
            int first = data.position(unit, 0);
            int second = data.position(unit, 1);
            if (first != ReliabilityData.MISSING && second != ReliabilityData.MISSING) {
                empty.counts[first * size + second]++;
            }
        }
        return empty;
    }

    /**
     * The tally of a table that someone counted; its coders are called c1 and c2.
     *
     * @param categories the declared categories
     * @param counts a row for each category of the first coder, and in it a count for each of the second
     * @return the tally
     * @throws InvalidModelException if it has not a row and a column a category, or a count is negative
     */
    public static AgreementTally of(Categories categories, long[][] counts) {
        int size = categories.size();
        long[] flat = new long[size * size];
        requireSize(size, counts.length);
        for (int row = 0; row < size; row++) {
            requireSize(size, counts[row].length);
            for (int column = 0; column < size; column++) {
                Require.count("AgreementTally.count", counts[row][column]);
                flat[row * size + column] = counts[row][column];
            }
        }
        return new AgreementTally(CountBasis.builder().build(), categories, List.of("c1", "c2"), flat);
    }

    private static void requireSize(int size, int was) {
        if (was != size) {
            throw InvalidModelException.of("AgreementTally.counts", "a row and a column a category, " + size, was);
        }
    }

    /**
     * The tally of none of the units of some data.
     *
     * @param data the data that say where values come from, which categories there are, and who coded
     * @return the identity of {@link #merge} with tallies of such data
     * @throws InvalidModelException if there are not two coders
     */
    public static AgreementTally emptyOf(ReliabilityData data) {
        if (data.coders().size() != CODERS) {
            throw InvalidModelException.of("AgreementTally.coders", "two; choose them by ofCoders", data.coders());
        }
        int size = data.categories().size();
        return new AgreementTally(data.basis(), data.categories(), data.coders(), new long[size * size]);
    }

    /**
     * The tally of this one's units and another's.
     *
     * @param other a tally of other units
     * @return both
     * @throws IllegalArgumentException if categories, coders or origin differ
     */
    public AgreementTally merge(AgreementTally other) {
        if (!categories.equals(other.categories) || !coders.equals(other.coders) || !basis.equals(other.basis)) {
            throw new IllegalArgumentException("merge: both of the same categories, coders and origin, was: " + coders
                    + " on " + categories + " and " + other.coders + " on " + other.categories);
        }
        long[] both = counts.clone();
        Arrays.setAll(both, cell -> counts[cell] + other.counts[cell]);
        return new AgreementTally(basis, categories, coders, both);
    }

    /**
     * The same table read from the other side: the second coder first.
     *
     * @return the transposed tally
     */
    public AgreementTally swapped() {
        int size = categories.size();
        long[] turned = new long[counts.length];
        Arrays.setAll(turned, cell -> counts[cell % size * size + cell / size]);
        return new AgreementTally(basis, categories, List.of(coders.get(1), coders.get(0)), turned);
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
     * Who coded.
     *
     * @return two ids
     */
    public List<String> coders() {
        return coders;
    }

    /**
     * How many units both coded.
     *
     * @return n
     */
    public long units() {
        return LongStream.of(counts).sum();
    }

    /**
     * How many units a pair of categories occurred in.
     *
     * @param first the place of the first coder's category
     * @param second the place of the second coder's
     * @return the count
     */
    public long count(int first, int second) {
        Objects.checkIndex(second, categories.size());
        return counts[Objects.checkIndex(first, categories.size()) * categories.size() + second];
    }

    /**
     * How many units both gave the same category.
     *
     * @return the count
     */
    public long agreements() {
        long sum = 0;
        for (int i = 0; i < categories.size(); i++) {
            sum += count(i, i);
        }
        return sum;
    }

    /** How many units the first coder gave a category. */
    long ofFirst(int category) {
        long sum = 0;
        for (int j = 0; j < categories.size(); j++) {
            sum += count(category, j);
        }
        return sum;
    }

    /** How many units the second coder gave a category. */
    long ofSecond(int category) {
        long sum = 0;
        for (int i = 0; i < categories.size(); i++) {
            sum += count(i, category);
        }
        return sum;
    }

    /** How many categories either coder used. */
    long used() {
        long used = 0;
        for (int i = 0; i < categories.size(); i++) {
            used += ofFirst(i) + ofSecond(i) > 0 ? 1 : 0;
        }
        return used;
    }

    /**
     * The table: a row for each category of the first coder, a column for each of the second.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .title("Rows " + coders.get(0) + ", columns " + coders.get(1))
                .column("", Alignment.LEFT);
        categories.labels().forEach(label -> table.column(label, Alignment.RIGHT));
        for (int i = 0; i < categories.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(categories.labels().get(i)));
            for (int j = 0; j < categories.size(); j++) {
                cells.add(Long.toString(count(i, j)));
            }
            table.row(cells);
        }
        return table.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementTally tally
                && basis.equals(tally.basis)
                && categories.equals(tally.categories)
                && coders.equals(tally.coders)
                && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, categories, coders, Arrays.hashCode(counts));
    }

    /** The table of {@link #toTextTable()} as text. */
    @Override
    public String toString() {
        return toTextTable().toString();
    }
}
