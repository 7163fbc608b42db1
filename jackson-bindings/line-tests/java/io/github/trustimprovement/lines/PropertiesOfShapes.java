// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.MapShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which properties a document can have, and which it has, each with the type that it is of. */
final class PropertiesOfShapes {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Set<String> names = new TreeSet<>();
    private final boolean hasForms;

    private PropertiesOfShapes(boolean hasForms) {
        this.hasForms = hasForms;
    }

    static Set<String> all(Shape<?> shape) {
        return new PropertiesOfShapes(false).collectAll(shape);
    }

    static Set<String> usedIn(String json, Shape<?> shape) {
        return new PropertiesOfShapes(false).collectUsed(MAPPER.readTree(json), shape);
    }

    /** Each property, there and not, of one element and several, with a code that nobody knows; and unknown properties. */
    static Set<String> forms(Shape<?> shape) {
        return new PropertiesOfShapes(true).collectAll(shape);
    }

    static Set<String> formsIn(String json, Shape<?> shape) {
        return new PropertiesOfShapes(true).collectUsed(MAPPER.readTree(json), shape);
    }

    private Set<String> collectAll(Shape<?> shape) {
        if (shape instanceof RecordShape<?, ?> record) {
            form(true, record.expected() + " with an unknown property");
            for (PropertyShape property : record.properties()) {
                String name = name(record, property);
                if (names.add(name)) {
                    form(!property.presence().isExpected(), name + " absent");
                    form(property.shape() instanceof ListShape<?>, name + " of one");
                    form(property.shape() instanceof ListShape<?>, name + " of several");
                    form(isOpen(property.shape()), name + " unknown");
                    collectAll(property.shape());
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            collectAll(list.element());
        } else if (shape instanceof MapShape<?> map) {
            collectAll(map.value());
        } else if (shape instanceof ChoiceShape<?> choice) {
            choice.alternatives().values().stream()
                    .filter(alternative -> hasForms || !isBare(alternative))
                    .forEach(this::collectAll);
        }
        return names;
    }

    private Set<String> collectUsed(JsonNode node, Shape<?> shape) {
        if (shape instanceof RecordShape<?, ?> record) {
            Set<String> known =
                    record.properties().stream().map(PropertyShape::name).collect(Collectors.toSet());
            form(!known.containsAll(node.propertyNames()), record.expected() + " with an unknown property");
            for (PropertyShape property : record.properties()) {
                String name = name(record, property);
                if (node.has(property.name())) {
                    names.add(name);
                    JsonNode value = node.get(property.name());
                    form(value.isArray() && value.size() == 1, name + " of one");
                    form(value.isArray() && value.size() > 1, name + " of several");
                    form(isOpen(property.shape()) && hasUnknownCode(value), name + " unknown");
                    collectUsed(value, property.shape());
                } else {
                    form(true, name + " absent");
                }
            }
        } else if (shape instanceof ListShape<?> list) {
            node.forEach(element -> collectUsed(element, list.element()));
        } else if (shape instanceof MapShape<?> map) {
            node.forEach(value -> collectUsed(value, map.value()));
        } else if (shape instanceof ChoiceShape<?> choice) {
            String type = node.path("type").asString();
            collectUsed(node, Objects.requireNonNull(choice.alternatives().get(type), type));
        }
        return names;
    }

    private void form(boolean isSo, String form) {
        if (hasForms && isSo) {
            names.add(form);
        }
    }

    /** Whether codes that nobody knows may stand there. */
    private static boolean isOpen(Shape<?> shape) {
        if (shape instanceof ListShape<?> list) {
            return isOpen(list.element());
        }
        return shape instanceof LeafShape<?> leaf
                && !leaf.isClosed()
                && (!leaf.codes().isEmpty() || leaf.expected().startsWith("a code"));
    }

    private static boolean hasUnknownCode(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().anyMatch(PropertiesOfShapes::hasUnknownCode);
        }
        return Vocabulary.standard().code(value.asString()) instanceof UnrecognisedCode;
    }

    private static boolean isBare(Shape<?> alternative) {
        return alternative instanceof RecordShape<?, ?> record
                && record.properties().size() == 1;
    }

    private static String name(RecordShape<?, ?> record, PropertyShape property) {
        return record.expected() + " " + property.name();
    }
}
