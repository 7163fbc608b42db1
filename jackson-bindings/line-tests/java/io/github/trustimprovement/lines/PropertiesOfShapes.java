// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which properties a document can have, and which it has, each with the type that it is of. */
final class PropertiesOfShapes {
    private PropertiesOfShapes() {}

    static Set<String> all(Shape<?> shape) {
        Set<String> names = new TreeSet<>();
        collectAll(shape, names);
        return names;
    }

    static Set<String> usedIn(String json, Shape<?> shape) {
        Set<String> names = new TreeSet<>();
        collectUsed(new JsonMapper().readTree(json), shape, names);
        return names;
    }

    private static void collectAll(Shape<?> shape, Set<String> names) {
        if (shape instanceof RecordShape<?, ?> record) {
            for (PropertyShape property : record.properties()) {
                if (names.add(name(record, property))) {
                    collectAll(property.shape(), names);
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            collectAll(list.element(), names);
        } else if (shape instanceof ChoiceShape<?> choice) {
            choice.alternatives().values().forEach(alternative -> {
                if (!isBare(alternative)) {
                    collectAll(alternative, names);
                }
            });
        }
    }

    private static void collectUsed(JsonNode node, Shape<?> shape, Set<String> names) {
        if (shape instanceof RecordShape<?, ?> record) {
            for (PropertyShape property : record.properties()) {
                if (node.has(property.name())) {
                    names.add(name(record, property));
                    collectUsed(node.get(property.name()), property.shape(), names);
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            node.forEach(element -> collectUsed(element, list.element(), names));
        } else if (shape instanceof ChoiceShape<?> choice) {
            String type = node.path("type").asString();
            collectUsed(node, Objects.requireNonNull(choice.alternatives().get(type), type), names);
        }
    }

    private static boolean isBare(Shape<?> alternative) {
        return alternative instanceof RecordShape<?, ?> record
                && record.properties().size() == 1;
    }

    private static String name(RecordShape<?, ?> record, PropertyShape property) {
        return record.expected() + " " + property.name();
    }
}
