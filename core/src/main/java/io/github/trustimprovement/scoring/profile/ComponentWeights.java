// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.text.NumberText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much each component weighs in a composite, such as {@code use-evidence 2, connect 1}; those not named take no part.
 *
 * <p>{@code ComponentWeights.equal(Component.values())}, {@code ComponentWeights.of(Map.of(Component.CONNECT, 2.0, ...))},
 * or {@code ComponentWeights.of(composite)} of a trust's record. There is no default: neither paper weighs anything. The
 * weights become part of the method of the composite. Only their proportions matter, and an {@link OrderedMean} or the
 * {@linkplain Aggregation#minimum() minimum} takes no more of them than which components they name.
 *
 * @since 0.1.0
 */
public final class ComponentWeights {
    private final Map<Component, Double> weights;

    private ComponentWeights(Map<Component, Double> weights) {
        this.weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /**
     * The same weight for some components.
     *
     * @param components the components, at least one, such as those of a strand
     * @return weights of 1
     * @throws InvalidModelException if there is no component
     */
    public static ComponentWeights equal(Component... components) {
        return of(Arrays.stream(components)
                .distinct()
                .collect(Collectors.toMap(component -> component, component -> 1.0)));
    }

    /**
     * Weights as given.
     *
     * @param weights by component, at least one, each positive and finite
     * @return the weights
     * @throws InvalidModelException if there is none, or one is not positive and finite
     */
    public static ComponentWeights of(Map<Component, Double> weights) {
        if (weights.isEmpty()) {
            throw InvalidModelException.of("ComponentWeights", "at least one", weights);
        }
        for (Component component : new TreeSet<>(weights.keySet())) {
            double weight = weights.getOrDefault(component, 0.0);
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw InvalidModelException.of(
                        "ComponentWeights of " + component.code(), "positive and finite", weight);
            }
        }
        return new ComponentWeights(weights);
    }

    /**
     * The weights of a composite that a trust's record holds.
     *
     * @param composite the composite
     * @return the weights
     * @throws InvalidModelException if it weighs a component that no vocabulary knows, of which nothing can be rated
     */
    public static ComponentWeights of(Composite composite) {
        Map<Component, Double> weights = new EnumMap<>(Component.class);
        for (ComponentWeight line : composite.weights()) {
            Component component = line.component()
                    .known()
                    .orElseThrow(() -> InvalidModelException.of(
                            "Composite.weights", "components that are known", line.component()));
            weights.put(component, line.weight().doubleValue());
        }
        return of(weights);
    }

    /**
     * The components that take part.
     *
     * @return the components in printed order
     */
    public List<Component> components() {
        return List.copyOf(weights.keySet());
    }

    /**
     * The weights.
     *
     * @return by component, in printed order
     */
    public Map<Component, Double> weights() {
        return weights;
    }

    /** The weights of some of the components, as shares of the greatest of all, so that no sum overflows. */
    double[] of(List<Component> components) {
        double greatest = Collections.max(weights.values());
        return components.stream()
                .mapToDouble(component -> weights.getOrDefault(component, 0.0) / greatest)
                .toArray();
    }

    /** The components alone, such as {@code use-evidence, connect}. */
    String names() {
        return weights.keySet().stream().map(ComponentWeights::slug).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComponentWeights all && weights.equals(all.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    /** The weights on one line, such as {@code use-evidence 2, connect 1}. */
    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(each -> slug(each.getKey()) + " " + NumberText.of(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String slug(Component component) {
        return component.code().substring(component.code().lastIndexOf('/') + 1);
    }
}
