// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A scale on which someone rates, as they declared it, such as {@code spread} with the levels {@code none},
 * {@code some} and {@code all}.
 *
 * <p>{@code Scale.ofOrdinal("spread", "none", "some", "all")}. The library ships no scale, for the papers print none:
 * each document declares those that its ratings use.
 *
 * <p>SDK interpretation: a rating is an addition of ours. A scale says how far apart its levels are only if its
 * declarer did.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Scale permits ScaleBuilder.ImmutableScale {
    Scale() {}

    /**
     * The id by which ratings point at the scale.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the scale is called.
     *
     * @return the label, not blank; or empty
     */
    public abstract Optional<String> label();

    /**
     * What may be computed with its levels.
     *
     * @return the level of measurement
     */
    public abstract LevelOfMeasurement levelOfMeasurement();

    /**
     * The levels, from the lowest to the highest.
     *
     * @return two levels or more, each id once; with strictly rising values where the scale is not ordinal
     */
    public abstract List<ScaleLevel> levels();

    /**
     * Where the scale comes from, such as an instrument and its edition.
     *
     * @return the source, not blank; or empty
     */
    public abstract Optional<String> source();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The scale with a label.
     *
     * @param value the label
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract Scale withLabel(String value);

    /**
     * The scale with where it comes from.
     *
     * @param value the source
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract Scale withSource(String value);

    /**
     * A builder that starts with this scale's values.
     *
     * @return the builder
     */
    public abstract ScaleBuilder toBuilder();

    /**
     * The level with the given id.
     *
     * @param levelId the level's id
     * @return the level, or empty if the scale has none with the id
     */
    public Optional<ScaleLevel> level(String levelId) {
        return levels().stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /**
     * How many levels lie below the level with the given id.
     *
     * @param levelId the level's id
     * @return the number, 0 for the lowest level; or empty if the scale has no level with the id
     */
    public OptionalInt position(String levelId) {
        return IntStream.range(0, levels().size())
                .filter(position -> levels().get(position).id().equals(levelId))
                .findFirst();
    }

    /**
     * The lowest level.
     *
     * @return the first of the levels
     */
    public ScaleLevel lowest() {
        return levels().get(0);
    }

    /**
     * The highest level.
     *
     * @return the last of the levels
     */
    public ScaleLevel highest() {
        return levels().get(levels().size() - 1);
    }

    @Value.Check
    void check() {
        Require.notBlank("Scale.id", id());
        Require.notBlank("Scale.label", label());
        Require.notBlank("Scale.source", source());
        if (levels().size() < 2) {
            throw InvalidModelException.of("Scale.levels", "at least 2", levels());
        }
        if (levels().stream().map(ScaleLevel::id).distinct().count() < levels().size()) {
            throw InvalidModelException.of("Scale.levels", "each id once", levels());
        }
        if (levelOfMeasurement().isAtLeast(LevelOfMeasurement.INTERVAL) && !hasRisingValues()) {
            throw InvalidModelException.of(
                    "Scale.levels", "strictly rising values on a scale that is not ordinal", levels());
        }
    }

    /** The scale on one line: id, label, level of measurement and levels. */
    @Override
    public String toString() {
        return id() + label().map(label -> " '" + label + "'").orElse("") + " ("
                + levelOfMeasurement().code() + ") " + levels();
    }

    private boolean hasRisingValues() {
        List<Decimal> values = levels().stream()
                .map(ScaleLevel::value)
                .flatMap(Optional::stream)
                .toList();
        return values.size() == levels().size()
                && IntStream.range(1, values.size())
                        .allMatch(index -> values.get(index - 1).compareTo(values.get(index)) < 0);
    }

    /**
     * A scale.
     *
     * @param id the id
     * @param levelOfMeasurement what may be computed with its levels
     * @param levels the levels, from the lowest to the highest
     * @return the scale
     * @throws InvalidModelException if the id is blank, or the levels break a rule of {@link #levels()}
     */
    public static Scale of(String id, LevelOfMeasurement levelOfMeasurement, ScaleLevel... levels) {
        return builder()
                .id(id)
                .levelOfMeasurement(levelOfMeasurement)
                .addLevels(levels)
                .build();
    }

    /**
     * An ordinal scale of levels without labels.
     *
     * @param id the id
     * @param levelIds the ids of the levels, from the lowest to the highest
     * @return the scale
     * @throws InvalidModelException if an id is blank or occurs twice, or there are fewer than two levels
     */
    public static Scale ofOrdinal(String id, String... levelIds) {
        return of(
                id,
                LevelOfMeasurement.ORDINAL,
                Stream.of(levelIds).map(ScaleLevel::of).toArray(ScaleLevel[]::new));
    }

    /**
     * A builder; id, level of measurement and two levels are required.
     *
     * @return an empty builder
     */
    public static ScaleBuilder builder() {
        return new ScaleBuilder();
    }
}
