// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cells of one organisation: those of components, and those of text that no vocabulary knows. */
final class RatingRow {
    private final Map<Component, RatingCell> known = new EnumMap<>(Component.class);
    private final Map<String, RatingCell> unknown = new HashMap<>();

    /** The cell of a component, made if there is none. */
    RatingCell cell(Coded<Component> component) {
        return component instanceof Coded.Known<Component> one
                ? known.computeIfAbsent(one.concept(), any -> new RatingCell())
                : unknown.computeIfAbsent(component.code(), any -> new RatingCell());
    }

    Optional<RatingCell> find(Component component) {
        return Optional.ofNullable(known.get(component));
    }

    Set<String> unknownComponents() {
        return unknown.keySet();
    }

    void absorb(RatingRow other, int[] slots) {
        other.known.forEach((component, cell) -> cell(Coded.of(component)).absorb(cell, slots));
        other.unknown.forEach((code, cell) -> cell(Coded.unrecognised(code)).absorb(cell, slots));
    }

    Stream<RatingCell> cells() {
        return Stream.concat(known.values().stream(), unknown.values().stream());
    }

    /** What the cells say, by component, however they were put together. */
    <V> Map<Coded<Component>, V> values(Function<RatingCell, V> value) {
        Map<Coded<Component>, V> values = new HashMap<>();
        known.forEach((component, cell) -> values.put(Coded.of(component), value.apply(cell)));
        unknown.forEach((code, cell) -> values.put(Coded.unrecognised(code), value.apply(cell)));
        return values;
    }
}
