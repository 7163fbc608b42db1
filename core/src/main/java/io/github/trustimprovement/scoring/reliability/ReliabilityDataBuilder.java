// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@link ReliabilityData} unit by unit: {@code builder.unit("s7", Map.of("c1", "positive"))}.
 *
 * @since 0.1.0
 */
public final class ReliabilityDataBuilder {
    private static final int FIRST_UNITS = 16;

    private CountBasis basis = CountBasis.builder().build();
    private final List<String> units = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private final Map<String, Integer> placeOfCoder = new HashMap<>();
    private List<Categories> categories = List.of();
    private List<String> coders = List.of();
    private int[] values = {};

    ReliabilityDataBuilder() {}

    /**
     * Sets where the values come from.
     *
     * @param value subject, options and caveats
     * @return this builder
     */
    public ReliabilityDataBuilder basis(CountBasis value) {
        basis = value;
        return this;
    }

    /**
     * Sets the declared categories.
     *
     * @param value the categories
     * @return this builder
     * @throws InvalidModelException if there is a unit already
     */
    public ReliabilityDataBuilder categories(Categories value) {
        requireNoUnit("categories");
        categories = List.of(value);
        return this;
    }

    /**
     * Sets who coded.
     *
     * @param ids the ids of the coders
     * @return this builder
     * @throws InvalidModelException if an id is blank or occurs twice, or there is a unit already
     */
    public ReliabilityDataBuilder coders(String... ids) {
        requireNoUnit("coders");
        coders = distinct("ReliabilityData.coders", List.of(ids));
        placeOfCoder.clear();
        coders.forEach(coder -> placeOfCoder.put(coder, placeOfCoder.size()));
        return this;
    }

    /**
     * Adds a unit of nobody in particular.
     *
     * @param id the unit's id
     * @param labelsByCoder the labels of the categories by coder, without those who have none
     * @return this builder
     * @throws InvalidModelException if the id is blank, or a coder or category is not among those declared
     */
    public ReliabilityDataBuilder unit(String id, Map<String, String> labelsByCoder) {
        return add(id, "", labelsByCoder);
    }

    /**
     * Adds a unit of a leader.
     *
     * @param id the unit's id
     * @param leader the leader's id
     * @param labelsByCoder the labels of the categories by coder, without those who have none
     * @return this builder
     * @throws InvalidModelException if an id is blank, or a coder or category is not among those declared
     */
    public ReliabilityDataBuilder unit(String id, String leader, Map<String, String> labelsByCoder) {
        Require.notBlank("ReliabilityData.leader", leader);
        return add(id, leader, labelsByCoder);
    }

    private ReliabilityDataBuilder add(String id, String leader, Map<String, String> labelsByCoder) {
        Require.notBlank("ReliabilityData.units", id);
        int[] row = new int[coders.size()];
        Arrays.fill(row, ReliabilityData.MISSING);
        labelsByCoder.forEach((coder, label) -> row[coder(coder)] = position(label));
        int start = units.size() * row.length;
        if (values.length < start + row.length) {
            values = Arrays.copyOf(values, Math.max(FIRST_UNITS * row.length, 2 * start));
        }
        System.arraycopy(row, 0, values, start, row.length);
        units.add(id);
        leaders.add(leader);
        return this;
    }

    /**
     * The data.
     *
     * @return what was given so far
     * @throws InvalidModelException if categories are not given, or the id of a unit occurs twice
     */
    public ReliabilityData build() {
        boolean isOfLeaders = leaders.stream().anyMatch(leader -> !leader.isEmpty());
        return new ReliabilityData(
                basis,
                requireCategories(),
                coders,
                distinct("ReliabilityData.units", units),
                isOfLeaders ? List.copyOf(leaders) : List.of(),
                Arrays.copyOf(values, units.size() * coders.size()));
    }

    private Categories requireCategories() {
        if (categories.isEmpty()) {
            throw InvalidModelException.of("ReliabilityData.categories", "declared", "nothing");
        }
        return categories.get(0);
    }

    private void requireNoUnit(String attribute) {
        if (!units.isEmpty()) {
            throw InvalidModelException.of("ReliabilityData." + attribute, "set before the first unit", units.get(0));
        }
    }

    private int coder(String id) {
        Integer place = placeOfCoder.get(id);
        if (place == null) {
            throw InvalidModelException.of("ReliabilityData.coders", "one of " + coders, id);
        }
        return place;
    }

    private int position(String label) {
        return requireCategories()
                .position(label)
                .orElseThrow(() -> InvalidModelException.of(
                        "ReliabilityData.value", "one of " + requireCategories().labels(), label));
    }

    static List<String> distinct(String attribute, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            Require.notBlank(attribute, id);
            if (!seen.add(id)) {
                throw InvalidModelException.of(attribute, "each once", id);
            }
        }
        return List.copyOf(ids);
    }
}
