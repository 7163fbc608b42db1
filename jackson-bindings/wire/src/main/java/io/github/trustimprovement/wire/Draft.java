// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Extension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What was read of an object whose type has no builder. */
final class Draft {
    private final Map<String, Object> values = new HashMap<>();
    private Map<String, Extension> extensions = Map.of();

    /** Keeps a property. */
    static <V> BiConsumer<Draft, V> set(String property) {
        return (draft, value) -> draft.values.put(property, value);
    }

    /** Keeps what nobody knows, and what had a fault. */
    void keepUnknown(Map<String, Extension> unknown) {
        extensions = unknown;
    }

    Map<String, Extension> extensions() {
        return extensions;
    }

    /** A required property. */
    <V> V get(String property, Class<V> type) {
        return find(property, type).orElseThrow();
    }

    <V> Optional<V> find(String property, Class<V> type) {
        return Optional.ofNullable(values.get(property)).map(type::cast);
    }

    /** A list, empty where it was absent. */
    <V> List<V> list(String property, Class<V> type) {
        List<V> typed = new ArrayList<>();
        for (Object element : find(property, Collection.class).orElse(List.of())) {
            typed.add(type.cast(element));
        }
        return typed;
    }
}
