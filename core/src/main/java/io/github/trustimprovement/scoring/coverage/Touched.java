// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.ObjectSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the initiatives of one record touch: what they name, and the components of the practices and the aims of the goals
 * that they name.
 */
final class Touched {
    private final TrustRecord trust;
    private final Map<String, List<Component>> componentsOfPractices;
    private final Map<String, List<Code>> aimsOfGoals;

    Touched(TrustRecord trust) {
        this.trust = trust;
        componentsOfPractices = byId(trust.practices(), Practice::id, Touched::components);
        aimsOfGoals = byId(trust.goals(), Goal::id, Goal::aims);
    }

    /** The parts of elements by id; elements that share an id, which is a fault, have theirs together. */
    private static <E, P> Map<String, List<P>> byId(
            List<E> elements, Function<E, String> id, Function<E, List<P>> parts) {
        Map<String, List<P>> byId = new HashMap<>();
        elements.forEach(element -> byId.computeIfAbsent(id.apply(element), any -> new ArrayList<>())
                .addAll(parts.apply(element)));
        return byId;
    }

    static List<Component> components(Practice practice) {
        return practice.components().stream()
                .flatMap(component -> component.known().stream())
                .distinct()
                .toList();
    }

    Set<Component> components(Initiative initiative) {
        Set<Component> found = EnumSet.noneOf(Component.class);
        initiative.components().stream()
                .map(Coded::known)
                .flatMap(Optional::stream)
                .forEach(found::add);
        initiative.practices().forEach(id -> found.addAll(componentsOfPractices.getOrDefault(id, List.of())));
        return found;
    }

    Set<Aim> aims(Initiative initiative) {
        Set<Code> codes = new HashSet<>(initiative.aims());
        initiative.goals().forEach(id -> codes.addAll(aimsOfGoals.getOrDefault(id, List.of())));
        Set<Aim> found = EnumSet.noneOf(Aim.class);
        for (Concept concept : concepts(codes)) {
            if (concept instanceof Aim aim) {
                found.add(aim);
            } else if (concept instanceof AimSubTheme subTheme) {
                found.add(subTheme.aim());
            }
        }
        return found;
    }

    Set<ImprovementObject> objects(Initiative initiative) {
        Set<ImprovementObject> found = EnumSet.noneOf(ImprovementObject.class);
        for (Concept concept : concepts(initiative.objects())) {
            if (concept instanceof ImprovementObject object) {
                found.add(object);
            } else if (concept instanceof ObjectSubTheme subTheme) {
                found.add(subTheme.object());
            }
        }
        return found;
    }

    static Set<Lever> levers(Initiative initiative) {
        Set<Lever> found = EnumSet.noneOf(Lever.class);
        initiative.levers().stream().map(Coded::known).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    /** All of these, and the strands of the components. */
    Set<Concept> all(Initiative initiative) {
        Set<Concept> found = new HashSet<>(components(initiative));
        components(initiative).forEach(component -> found.add(component.strand()));
        found.addAll(aims(initiative));
        found.addAll(objects(initiative));
        found.addAll(levers(initiative));
        return found;
    }

    private List<Concept> concepts(Collection<Code> codes) {
        return codes.stream()
                .map(trust.codebook()::rollUp)
                .flatMap(Optional::stream)
                .toList();
    }
}
