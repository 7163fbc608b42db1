// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What one component weighs in a composite, such as {@code dna/component/use-evidence} 2.
 *
 * <p>{@code ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(2))}. Only the proportions of the weights of a composite
 * matter. Where it is put together without them, as the minimum and the ordered mean are, a line says no more than that the
 * component takes part.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ComponentWeight permits ComponentWeightBuilder.ImmutableComponentWeight {
    ComponentWeight() {}

    /**
     * The component.
     *
     * @return the component, or text that no vocabulary knows
     */
    public abstract Coded<Component> component();

    /**
     * What it weighs.
     *
     * @return the weight, positive
     */
    public abstract Decimal weight();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this line's values.
     *
     * @return the builder
     */
    public abstract ComponentWeightBuilder toBuilder();

    @Value.Check
    void check() {
        if (weight().number().signum() <= 0) {
            throw InvalidModelException.of("ComponentWeight.weight", "positive", weight());
        }
    }

    /** Component and weight, such as {@code dna/component/use-evidence 2}. */
    @Override
    public String toString() {
        return component() + " " + weight();
    }

    /**
     * A component and what it weighs.
     *
     * @param component the component
     * @param weight the weight
     * @return the line
     * @throws InvalidModelException if the weight is not positive
     */
    public static ComponentWeight of(Component component, Decimal weight) {
        return builder().component(Coded.of(component)).weight(weight).build();
    }

    /**
     * A builder; component and weight are required.
     *
     * @return an empty builder
     */
    public static ComponentWeightBuilder builder() {
        return new ComponentWeightBuilder();
    }
}
