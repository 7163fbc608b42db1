// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.review.Scale;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the components of one organisation, or of several together, come to on a scale: the mean of the ratings of each. */
final class ComponentMeans {
    private final Map<Component, Double> means = new EnumMap<>(Component.class);
    private final Set<Component> applicable = EnumSet.noneOf(Component.class);

    ComponentMeans(Scale scale, Function<Component, LevelCounts> counts) {
        List<BigDecimal> levels = ExactMeans.levels(scale);
        for (Component component : Component.values()) {
            LevelCounts of = counts.apply(component);
            if (of.applicable() > 0) {
                applicable.add(component);
            }
            ExactMeans.mean(of, levels).ifPresent(mean -> means.put(component, mean.doubleValue()));
        }
    }

    boolean isApplicable(Component component) {
        return applicable.contains(component);
    }

    Optional<Double> of(Component component) {
        return Optional.ofNullable(means.get(component));
    }
}
