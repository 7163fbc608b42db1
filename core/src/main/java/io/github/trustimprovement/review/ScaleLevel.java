// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level of a scale that someone declared, such as {@code 2}, 'in some schools'.
 *
 * <p>{@code ScaleLevel.of("2", "in some schools", Decimal.of(2))}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ScaleLevel permits ScaleLevelBuilder.ImmutableScaleLevel {
    ScaleLevel() {}

    /**
     * The id, unique within its scale.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the level is called.
     *
     * @return the label, not blank; or empty
     */
    public abstract Optional<String> label();

    /**
     * The number that the level stands for, where the scale is one of intervals or ratios. On an ordinal scale it is
     * a mark that nothing computes with.
     *
     * @return the value, or empty
     */
    public abstract Optional<Decimal> value();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this level's values.
     *
     * @return the builder
     */
    public abstract ScaleLevelBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ScaleLevel.id", id());
        Require.notBlank("ScaleLevel.label", label());
    }

    /** The level on one line: id, label and value. */
    @Override
    public String toString() {
        return id()
                + label().map(label -> " '" + label + "'").orElse("")
                + value().map(value -> " = " + value).orElse("");
    }

    /**
     * A level without a label.
     *
     * @param id the id
     * @return the level
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static ScaleLevel of(String id) {
        return builder().id(id).build();
    }

    /**
     * A level with a label.
     *
     * @param id the id
     * @param label the label
     * @return the level
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static ScaleLevel of(String id, String label) {
        return builder().id(id).label(label).build();
    }

    /**
     * A level with a label and a value.
     *
     * @param id the id
     * @param label the label
     * @param value the number that it stands for
     * @return the level
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static ScaleLevel of(String id, String label, Decimal value) {
        return builder().id(id).label(label).value(value).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static ScaleLevelBuilder builder() {
        return new ScaleLevelBuilder();
    }
}
