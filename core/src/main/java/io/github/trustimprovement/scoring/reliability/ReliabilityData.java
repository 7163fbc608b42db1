// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What each coder made of each unit, such as {@code positive} by c1 and {@code negative} by c2 of segment s7.
 *
 * <p>{@code ReliabilityData.builder().categories(Categories.ofNominal("positive", "negative")).coders("c1", "c2")
 * .unit("s7", Map.of("c1", "positive", "c2", "negative")).build()}.
 *
 * <p>A coder has at most one value of a unit; a value that is missing is absent, and is no category. Categories are
 * declared, for some measures depend on those that nobody used. Where units come from leaders, each may name its
 * leader, so that an interval can resample leaders.
 *
 * @since 0.1.0
 */
public final class ReliabilityData {
    /** Stands in a matrix of positions where a coder has no value of a unit. */
    public static final int MISSING = -1;

    private final CountBasis basis;
    private final Categories categories;
    private final List<String> coders;
    private final List<String> units;
    private final List<String> leaders;
    private final int[] values;

    /** Values unit by unit; leaders are as many as units, blank where unknown, or none at all. */
    ReliabilityData(
            CountBasis basis,
            Categories categories,
            List<String> coders,
            List<String> units,
            List<String> leaders,
            int[] values) {
        this.basis = basis;
        this.categories = categories;
        this.coders = coders;
        this.units = units;
        this.leaders = leaders;
        this.values = values;
    }

    /**
     * The data of a matrix: a row a unit, and in it for each coder the place of the category in the order of
     * declaration, or {@link #MISSING}. Units and coders are numbered {@code u1}, {@code c1} and so on.
     *
     * @param categories the declared categories
     * @param units the rows
     * @return the data
     * @throws InvalidModelException if rows differ in length, or a place is that of no category
     */
    public static ReliabilityData of(Categories categories, int[][] units) {
        int coders = units.length == 0 ? 0 : units[0].length;
        int[] values = new int[Math.multiplyExact(units.length, coders)];
        for (int unit = 0; unit < units.length; unit++) {
            if (units[unit].length != coders) {
                throw InvalidModelException.of(
                        "ReliabilityData.units", "rows of one length, " + coders, units[unit].length);
            }
            for (int coder = 0; coder < coders; coder++) {
                values[unit * coders + coder] = requirePosition(categories, units[unit][coder]);
            }
        }
        return new ReliabilityData(
                CountBasis.builder().build(),
                categories,
                List.copyOf(new NumberedIds("c", coders)),
                new NumberedIds("u", units.length),
                List.of(),
                values);
    }

    /**
     * The data of a matrix, coder by coder: for each unit the place of the category in the order of declaration, or
     * {@link #MISSING}. Units and coders are numbered {@code u1}, {@code c1} and so on.
     *
     * @param categories the declared categories
     * @param coders for each coder what this one made of each unit, in one order of the units
     * @return the data
     * @throws InvalidModelException if coders differ in length, or a place is that of no category
     */
    public static ReliabilityData ofCoders(Categories categories, int[]... coders) {
        int units = coders.length == 0 ? 0 : coders[0].length;
        int[] values = new int[Math.multiplyExact(units, coders.length)];
        for (int coder = 0; coder < coders.length; coder++) {
            if (coders[coder].length != units) {
                throw InvalidModelException.of(
                        "ReliabilityData.coders", "as many units each, " + units, coders[coder].length);
            }
            for (int unit = 0; unit < units; unit++) {
                values[unit * coders.length + coder] = requirePosition(categories, coders[coder][unit]);
            }
        }
        return new ReliabilityData(
                CountBasis.builder().build(),
                categories,
                List.copyOf(new NumberedIds("c", coders.length)),
                new NumberedIds("u", units),
                List.of(),
                values);
    }

    static int requirePosition(Categories categories, int position) {
        if (position < MISSING || position >= categories.size()) {
            throw InvalidModelException.of(
                    "ReliabilityData.value", "from 0 to " + (categories.size() - 1) + ", or -1 if missing", position);
        }
        return position;
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
     * @return the ids of the coders, each once, in the order given
     */
    public List<String> coders() {
        return coders;
    }

    /**
     * What was coded.
     *
     * @return the ids of the units, each once, in the order given
     */
    public List<String> units() {
        return units;
    }

    /**
     * Whose unit it is.
     *
     * @param unit the place of the unit
     * @return the leader's id, or empty where it is not known
     */
    public Optional<String> leader(int unit) {
        Objects.checkIndex(unit, units.size());
        return leaders.isEmpty() || leaders.get(unit).isEmpty() ? Optional.empty() : Optional.of(leaders.get(unit));
    }

    /**
     * What coders made of a unit.
     *
     * @param unit the place of the unit
     * @return the labels of the categories by coder, in the order of the coders; without those who have none
     */
    public Map<String, String> values(int unit) {
        Map<String, String> byCoder = new LinkedHashMap<>();
        for (int coder = 0; coder < coders.size(); coder++) {
            int position = position(unit, coder);
            if (position != MISSING) {
                byCoder.put(coders.get(coder), categories.labels().get(position));
            }
        }
        return byCoder;
    }

    /**
     * What a coder made of a unit, as the place of the category in the order of declaration.
     *
     * @param unit the place of the unit
     * @param coder the place of the coder
     * @return the place, or {@link #MISSING}
     */
    public int position(int unit, int coder) {
        Objects.checkIndex(coder, coders.size());
        return values[unit * coders.size() + coder];
    }

    /** Copies the values that a unit has to the front of an array as long as there are coders; says how many. */
    int present(int unit, int[] present) {
        int number = 0;
        for (int place = unit * present.length; place < (unit + 1) * present.length; place++) {
            if (values[place] != MISSING) {
                present[number++] = values[place];
            }
        }
        return number;
    }

    /** Of two coders: units by the value of the one, a row, and of the other; place 0 is for a missing value. */
    int[] table() {
        int side = categories.size() + 1;
        int[] table = new int[Math.multiplyExact(side, side)];
        for (int place = 0; place < values.length; place += 2) {
            table[(values[place] - MISSING) * side + values[place + 1] - MISSING]++;
        }
        return table;
    }

    /**
     * The same data with words on where it comes from.
     *
     * @param value subject, options and caveats
     * @return a copy
     */
    public ReliabilityData withBasis(CountBasis value) {
        return new ReliabilityData(value, categories, coders, units, leaders, values);
    }

    /**
     * The values of some of the coders, of the same units.
     *
     * @param ids the ids of the coders, each once, in the order wanted
     * @return the data of these coders
     * @throws InvalidModelException if one of them is no coder of these data
     */
    public ReliabilityData ofCoders(String... ids) {
        int[] chosen = Arrays.stream(ids).mapToInt(this::requireCoder).toArray();
        int[] some = new int[units.size() * chosen.length];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int coder = 0; coder < chosen.length; coder++) {
                some[unit * chosen.length + coder] = position(unit, chosen[coder]);
            }
        }
        return new ReliabilityData(
                basis,
                categories,
                ReliabilityDataBuilder.distinct("ReliabilityData.coders", List.of(ids)),
                units,
                leaders,
                some);
    }

    private int requireCoder(String id) {
        int coder = coders.indexOf(id);
        if (coder < 0) {
            throw InvalidModelException.of("ReliabilityData.coders", "one of " + coders, id);
        }
        return coder;
    }

    /**
     * A builder; categories and coders are required before the first unit.
     *
     * @return an empty builder
     */
    public static ReliabilityDataBuilder builder() {
        return new ReliabilityDataBuilder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReliabilityData data
                && basis.equals(data.basis)
                && categories.equals(data.categories)
                && coders.equals(data.coders)
                && units.equals(data.units)
                && leaders.equals(data.leaders)
                && Arrays.equals(values, data.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, categories, coders, units.size(), Arrays.hashCode(values));
    }

    /** How much there is, such as {@code 12 units by 4 coders, nominal [a, b]}. */
    @Override
    public String toString() {
        return units.size() + " units by " + coders.size() + " coders, " + categories;
    }
}
