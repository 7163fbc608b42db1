// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The features of a cycle as the steps of an initiative show them. */
final class CycleFeatures {
    private CycleFeatures() {}

    static Map<CycleFeature, FeatureState> of(List<ImprovementCycle> cycles) {
        List<CycleStep> steps =
                cycles.stream().flatMap(cycle -> cycle.steps().stream()).toList();
        Map<CycleFeature, FeatureState> features = new EnumMap<>(CycleFeature.class);
        features.put(CycleFeature.ITERATIVE_CYCLES, isIterative(cycles) ? FeatureState.PRESENT : FeatureState.ABSENT);
        features.put(CycleFeature.CONTINUOUS_DATA, shownIf(isLookedAtThroughout(cycles)));
        features.put(CycleFeature.SMALL_SCALE_TEST, smallScale(steps));
        features.put(
                CycleFeature.STATED_THEORY,
                shownIf(steps.stream().anyMatch(step -> step.prediction().isPresent())));
        return features;
    }

    /** An empty place may be one that nobody filled in, so nothing is shown to be absent. */
    private static FeatureState shownIf(boolean isShown) {
        return isShown ? FeatureState.PRESENT : FeatureState.UNKNOWN;
    }

    /** The log is what tells: after a turn with a study another one began. */
    private static boolean isIterative(List<ImprovementCycle> cycles) {
        return cycles.stream()
                .limit(Math.max(0, cycles.size() - 1))
                .anyMatch(cycle -> cycle.has(ApproachStep.PDSA_STUDY));
    }

    /** Whether one measure is looked at in every turn, on more than one day. */
    private static boolean isLookedAtThroughout(List<ImprovementCycle> cycles) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (ImprovementCycle cycle : cycles) {
            Set<String> named = new HashSet<>();
            for (CycleStep step : cycle.steps()) {
                named.addAll(step.measures());
                step.measures()
                        .forEach(measure -> days.computeIfAbsent(measure, id -> new HashSet<>())
                                .add(step.date()));
            }
            named.forEach(measure -> turns.merge(measure, 1, Integer::sum));
        }
        return turns.entrySet().stream()
                .anyMatch(each -> each.getValue() == cycles.size()
                        && days.getOrDefault(each.getKey(), Set.of()).size() > 1);
    }

    private static FeatureState smallScale(List<CycleStep> steps) {
        if (steps.stream().anyMatch(step -> step.smallScale().orElse(false))) {
            return FeatureState.PRESENT;
        }
        return steps.stream().anyMatch(step -> step.smallScale().isPresent())
                ? FeatureState.ABSENT
                : FeatureState.UNKNOWN;
    }
}
