// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A level of a declared scale, such as {@code some} on the scale {@code spread}.
 *
 * <p>Whether the scale is declared and has the level is a question for a rule.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Rated implements Rating permits RatedBuilder.ImmutableRated {
    Rated() {}

    /**
     * The id of the {@link Scale}.
     *
     * @return the id, not blank
     */
    public abstract String scale();

    /**
     * The id of the {@link ScaleLevel}.
     *
     * @return the id, not blank
     */
    public abstract String level();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this rating's values.
     *
     * @return the builder
     */
    public abstract RatedBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Rated.scale", scale());
        Require.notBlank("Rated.level", level());
    }

    /** Scale and level, such as {@code spread: some}. */
    @Override
    public String toString() {
        return scale() + ": " + level();
    }

    /**
     * A level of a declared scale.
     *
     * @param scale the id of the {@link Scale}
     * @param level the id of the {@link ScaleLevel}
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if an id is blank
     */
    public static Rated of(String scale, String level) {
        return builder().scale(scale).level(level).build();
    }

    /**
     * A builder; scale and level are required.
     *
     * @return an empty builder
     */
    public static RatedBuilder builder() {
        return new RatedBuilder();
    }
}
