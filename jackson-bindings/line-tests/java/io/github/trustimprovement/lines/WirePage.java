// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.MapShape;
import io.github.trustimprovement.wire.Presence;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/** The part of {@code docs/spec/wire.md} that is made from the tables; each object is described once. */
final class WirePage {
    private static final int MOST_CODES = 6;

    private final StringBuilder text = new StringBuilder();
    private final Set<Shape<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Shape<?>> objects = new ArrayDeque<>();

    /** A section with the tables of a type and of what it is made of. */
    void add(String heading, String lead, Shape<?> shape) {
        text.append("\n## ").append(heading).append("\n\n").append(lead).append('\n');
        seen.add(shape);
        table(shape);
        while (!objects.isEmpty()) {
            Shape<?> next = objects.removeFirst();
            text.append("\n### ").append(name(next)).append('\n');
            table(next);
        }
    }

    /** An example, last in its section. */
    void example(String json) {
        text.append("\n```json\n").append(json).append("```\n");
    }

    /** An example that has to be led up to. */
    void example(String lead, String json) {
        text.append('\n').append(lead).append('\n');
        example(json);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void table(Shape<?> shape) {
        if (shape instanceof ChoiceShape<?> choice) {
            text.append("\n| `type` | property | | value |\n| --- | --- | --- | --- |\n");
            choice.alternatives().forEach((type, alternative) -> alternative(type, (RecordShape<?, ?>) alternative));
        } else {
            text.append("\n| property | | value |\n| --- | --- | --- |\n");
            for (PropertyShape property : ((RecordShape<?, ?>) shape).properties()) {
                text.append("| ");
                row(property);
            }
        }
    }

    private void alternative(String type, RecordShape<?, ?> shape) {
        boolean isBare = true;
        for (PropertyShape property : shape.properties()) {
            if (property.presence() != Presence.CONSTANT) {
                text.append("| `").append(type).append("` | ");
                row(property);
                isBare = false;
            }
        }
        if (isBare) {
            text.append("| `").append(type).append("` | none | | |\n");
        }
    }

    private void row(PropertyShape property) {
        text.append('`')
                .append(property.name())
                .append("` | ")
                .append(presence(property.presence()))
                .append(" | ")
                .append(value(property.shape()).replace("|", "\\|"))
                .append(" |\n");
    }

    private static String presence(Presence presence) {
        return switch (presence) {
            case CONSTANT -> "always";
            case DEFAULTED -> "default";
            default -> presence.name().toLowerCase(Locale.ROOT);
        };
    }

    private String value(Shape<?> shape) {
        if (shape instanceof ListShape<?> list) {
            return value(list.element());
        }
        if (shape instanceof MapShape<?> map) {
            return "by name: " + value(map.value());
        }
        if (shape instanceof LeafShape<?> leaf) {
            return leaf(leaf);
        }
        if (seen.add(shape)) {
            objects.add(shape);
        }
        return "[" + name(shape) + "](#" + name(shape).replace(' ', '-') + ")";
    }

    private static String leaf(LeafShape<?> leaf) {
        if (!leaf.isClosed()) {
            return leaf.expected();
        }
        String codes =
                String.join("`, `", leaf.codes().stream().limit(MOST_CODES).toList());
        return "`" + codes + "`" + (leaf.codes().size() > MOST_CODES ? " and others" : "");
    }

    /** What stands in brackets behind the kind of value, such as {@code segment}. */
    private static String name(Shape<?> shape) {
        String expected = shape.expected();
        return expected.substring(expected.indexOf('(') + 1, expected.indexOf(')'));
    }
}
