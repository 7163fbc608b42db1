// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The categories that coders could choose from, as someone declared them, such as {@code positive} and
 * {@code negative}; used or not.
 *
 * <p>{@code Categories.ofNominal("positive", "negative")}, {@code Categories.ofOrdinal("none", "some", "all")},
 * {@code Categories.ofInterval(1, 2, 3)}, {@code Categories.of(scale)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Categories permits CategoriesBuilder.ImmutableCategories {
    Categories() {}

    /**
     * What the categories allow one to compare.
     *
     * @return the level of measurement
     */
    public abstract MeasurementLevel level();

    /**
     * The categories, from the lowest to the highest where they have an order.
     *
     * @return one label or more, none blank, each once
     */
    public abstract List<String> labels();

    /**
     * The numbers that the categories stand for.
     *
     * @return one a label, strictly rising, where the level is interval or ratio, and there not negative; else empty
     */
    public abstract List<Decimal> values();

    /**
     * A builder that starts with these categories.
     *
     * @return the builder
     */
    public abstract CategoriesBuilder toBuilder();

    /**
     * How many categories there are.
     *
     * @return the number, used or not
     */
    public int size() {
        return labels().size();
    }

    /**
     * The place of a category in the order of declaration.
     *
     * @param label the category
     * @return the place, 0 for the first; or empty if it is not declared
     */
    public OptionalInt position(String label) {
        Integer position = positions().get(label);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    @Value.Lazy
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        labels().forEach(label -> positions.put(label, positions.size()));
        return positions;
    }

    @Value.Check
    void check() {
        if (labels().isEmpty()) {
            throw InvalidModelException.of("Categories.labels", "at least 1", labels());
        }
        labels().forEach(label -> Require.notBlank("Categories.labels", label));
        if (positions().size() < size()) {
            throw InvalidModelException.of("Categories.labels", "each once", labels());
        }
        if (level().isAtLeast(MeasurementLevel.INTERVAL)) {
            checkValues();
        } else if (!values().isEmpty()) {
            throw InvalidModelException.of("Categories.values", "none on a level that is " + level().code(), values());
        }
    }

    private void checkValues() {
        boolean areRising = values().size() == size()
                && IntStream.range(1, size()).allMatch(i -> values().get(i - 1).compareTo(values().get(i)) < 0);
        if (!areRising) {
            throw InvalidModelException.of("Categories.values", "one a label, strictly rising", values());
        }
        if (level() == MeasurementLevel.RATIO && values().get(0).doubleValue() < 0) {
            throw InvalidModelException.of("Categories.values", "not negative on a ratio level", values());
        }
    }

    /** The level and the labels, such as {@code ordinal [none, some, all]}. */
    @Override
    public String toString() {
        return level().code() + " " + labels();
    }

    /**
     * Categories that are alike or not.
     *
     * @param labels the labels
     * @return the categories
     * @throws InvalidModelException if there is no label, or one is blank or occurs twice
     */
    public static Categories ofNominal(String... labels) {
        return builder().level(MeasurementLevel.NOMINAL).addLabels(labels).build();
    }

    /**
     * Categories that have an order.
     *
     * @param labels the labels, from the lowest to the highest
     * @return the categories
     * @throws InvalidModelException if there is no label, or one is blank or occurs twice
     */
    public static Categories ofOrdinal(String... labels) {
        return builder().level(MeasurementLevel.ORDINAL).addLabels(labels).build();
    }

    /**
     * Numbers whose differences can be compared; each is labelled by itself.
     *
     * @param values the numbers, strictly rising
     * @return the categories
     * @throws InvalidModelException if there is no number, one is no {@link Decimal}, or they do not rise
     */
    public static Categories ofInterval(double... values) {
        return ofNumbers(MeasurementLevel.INTERVAL, values);
    }

    /**
     * Numbers with a true zero; each is labelled by itself.
     *
     * @param values the numbers, not negative and strictly rising
     * @return the categories
     * @throws InvalidModelException if there is no number, one is negative or no {@link Decimal}, or they do not rise
     */
    public static Categories ofRatio(double... values) {
        return ofNumbers(MeasurementLevel.RATIO, values);
    }

    /**
     * The levels of a scale that someone declared, under their ids.
     *
     * @param scale the scale
     * @return its levels as categories, at its level of measurement
     */
    public static Categories of(Scale scale) {
        MeasurementLevel level = MeasurementLevel.of(scale.levelOfMeasurement());
        CategoriesBuilder categories = builder().level(level);
        scale.levels().forEach(each -> categories.addLabels(each.id()));
        if (level.isAtLeast(MeasurementLevel.INTERVAL)) {
            scale.levels().stream()
                    .map(ScaleLevel::value)
                    .flatMap(Optional::stream)
                    .forEach(categories::addValues);
        }
        return categories.build();
    }

    private static Categories ofNumbers(MeasurementLevel level, double... values) {
        CategoriesBuilder categories = builder().level(level);
        for (double value : values) {
            Decimal decimal = Decimal.of(value);
            categories.addLabels(decimal.toString()).addValues(decimal);
        }
        return categories.build();
    }

    /**
     * A builder; level and labels are required.
     *
     * @return an empty builder
     */
    public static CategoriesBuilder builder() {
        return new CategoriesBuilder();
    }
}
