// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.testkit;

import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.JsonText;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.MapShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON texts that follow a shape, as closely as wanted: the tables themselves say what a document looks like. */
public final class ShapeTexts {
    private static final Pattern EXAMPLE = Pattern.compile("such as ([^ ,]+)");
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e400",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\ud800\"",
            "\"9\"",
            "\"a:b\"",
            "\"2026-13-01\"",
            "[]",
            "{}",
            "[null]",
            "{\"a\":1,\"a\":2}",
            "[\"from-a-newer-version\"]",
            "{\"type\":\"none\"}",
            "{\"type\":\"odd\",\"id\":[1]}");

    private final Random random;
    private final int oddPercent;

    /**
     * Texts of a seed.
     *
     * @param seed the same texts for the same seed
     * @param oddPercent of how many values in a hundred something odd is made
     */
    public ShapeTexts(long seed, int oddPercent) {
        this.random = new Random(seed);
        this.oddPercent = oddPercent;
    }

    /**
     * The next text.
     *
     * @param shape what it follows
     * @return JSON
     */
    public String of(Shape<?> shape) {
        if (random.nextInt(100) < oddPercent) {
            return one(ODD);
        }
        if (shape instanceof RecordShape<?, ?> record) {
            return record(record);
        }
        if (shape instanceof ListShape<?> list) {
            List<String> elements = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                elements.add(of(list.element()));
            }
            return "[" + String.join(",", elements) + "]";
        }
        if (shape instanceof MapShape<?> map) {
            return random.nextBoolean() ? "{}" : "{\"m" + random.nextInt(3) + "\":" + of(map.value()) + "}";
        }
        if (shape instanceof ChoiceShape<?> choice) {
            return of(one(List.copyOf(choice.alternatives().values())));
        }
        return leaf((LeafShape<?>) shape);
    }

    private String record(RecordShape<?, ?> record) {
        List<String> members = new ArrayList<>();
        for (PropertyShape property : record.properties()) {
            if (property.presence().isExpected() || random.nextBoolean()) {
                members.add(quoted(property.name()) + ":" + of(property.shape()));
            }
        }
        if (random.nextInt(100) < oddPercent) {
            java.util.Collections.shuffle(members, random);
            members.add(random.nextInt(members.size() + 1), "\"odd\":" + one(ODD));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String leaf(LeafShape<?> leaf) {
        if (!leaf.codes().isEmpty()) {
            return quoted(one(leaf.codes()));
        }
        return switch (leaf.token()) {
            case TRUE -> Boolean.toString(random.nextBoolean());
            case NUMBER -> Integer.toString(random.nextInt(2));
            default -> {
                Matcher example = EXAMPLE.matcher(leaf.expected());
                yield quoted(example.find() ? example.group(1) : "t" + random.nextInt(3));
            }
        };
    }

    private static String quoted(String text) {
        JsonText json = JsonText.compact();
        json.string(text);
        return json.toString();
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
