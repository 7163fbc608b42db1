// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an initiative does to others beyond its schools, such as drawing teachers from a neighbour.
 *
 * <p>{@code ExternalEffect.of("draws two mathematics teachers from a neighbouring
 * school").withArea(ExternalArea.STAFF)}. That no effect is expected is worth an entry too.
 *
 * <p>SDK interpretation of 'System pressures' in Rollett (2026), s. 3.3.6: effects on the system deserve attention.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ExternalEffect permits ExternalEffectBuilder.ImmutableExternalEffect {
    ExternalEffect() {}

    /**
     * What it does.
     *
     * @return the text, not blank
     */
    public abstract String description();

    /**
     * What of the others it touches.
     *
     * @return the area, or empty
     */
    public abstract Optional<ExternalArea> area();

    /**
     * Who is affected: ids or names of organisations.
     *
     * @return the organisations, in the order given; may be empty
     */
    public abstract List<String> affected();

    /**
     * A remark on the effect.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The effect on another area.
     *
     * @param value the area
     * @return a copy
     */
    public abstract ExternalEffect withArea(ExternalArea value);

    /**
     * A builder that starts with this effect's values.
     *
     * @return the builder
     */
    public abstract ExternalEffectBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ExternalEffect.description", description());
    }

    /** The effect on one line: description and area. */
    @Override
    public String toString() {
        return Line.of("effect")
                .quoted(description())
                .part("on", area().map(ExternalArea::code))
                .list("of", affected())
                .toString();
    }

    /**
     * An effect on others.
     *
     * @param description what it does
     * @return the effect
     * @throws io.github.trustimprovement.concept.InvalidModelException if the description is blank
     */
    public static ExternalEffect of(String description) {
        return builder().description(description).build();
    }

    /**
     * A builder; the description is required.
     *
     * @return an empty builder
     */
    public static ExternalEffectBuilder builder() {
        return new ExternalEffectBuilder();
    }
}
