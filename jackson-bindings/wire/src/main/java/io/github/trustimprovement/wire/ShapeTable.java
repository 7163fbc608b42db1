// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The shapes of one family by type. */
final class ShapeTable {
    private final Map<Class<?>, Shape<?>> byType = new LinkedHashMap<>();

    <T> ShapeTable put(Class<T> type, Shape<T> shape) {
        byType.put(type, shape);
        return this;
    }

    @SuppressWarnings("unchecked") // put took type and shape of the same T
    <T> Optional<Shape<T>> find(Class<T> type) {
        return Optional.ofNullable((Shape<T>) byType.get(type));
    }
}
