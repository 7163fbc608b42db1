// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.wire.ChoiceShape;
import io.github.trustimprovement.wire.JsonToken;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.MapShape;
import io.github.trustimprovement.wire.Presence;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Canonical texts of any type, on one line, made from its table: what the table says may be there is there or not, each
 * value is later or greater than the one before, and a text stands nowhere else.
 */
final class DocumentTexts {
    /** What is written as nothing where it is the default. */
    private static final Pattern BARE = Pattern.compile("\\{(\"type\":\"[^\"]*\")?}");

    private static final Pattern EXAMPLE = Pattern.compile("such as ([^ ,]+)");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final List<String> UNKNOWN_VALUES =
            List.of("1.50", "1E+400", "-0", "null", "\"\u20ac\\n\"", "{\"b\":[1.0,{\"a\":true}]}");

    /** Of these an object has one, where its type has both. */
    private static final List<String> EITHER = List.of("judgement", "code");

    /** An object with these has what its aggregation needs and no more, and each of its components once. */
    private static final List<String> PUT_TOGETHER = List.of("weights", "aggregation", "order", "placeWeights");

    private static final Pattern COMPONENT = Pattern.compile("\"component\":\"[^\"]*\"");

    private final Random random;
    private final boolean isWhole;
    private final boolean isFromElsewhere;
    private final boolean hasFewIds;
    private Optional<Supplier<String>> unknown = Optional.empty();
    private int count;

    private DocumentTexts(Random random, boolean isWhole, boolean isFromElsewhere, boolean hasFewIds) {
        this.random = random;
        this.isWhole = isWhole;
        this.isFromElsewhere = isFromElsewhere;
        this.hasFewIds = hasFewIds;
    }

    /** Every property, in lists of two. */
    static DocumentTexts whole(long seed) {
        return new DocumentTexts(new Random(seed), true, false, false);
    }

    /** As another version may write: each object with a property, each open code with a value, that nobody knows. */
    static DocumentTexts fromElsewhere(long seed) {
        return new DocumentTexts(new Random(seed), seed % 2 == 0, true, false);
    }

    /** As {@link #fromElsewhere}, but each unknown property is one of the caller's. */
    static DocumentTexts withUnknown(long seed, Supplier<String> properties) {
        DocumentTexts texts = fromElsewhere(seed);
        texts.unknown = Optional.of(properties);
        return texts;
    }

    /** Texts from few values, so that references meet, dangle and clash. */
    static DocumentTexts entangled(long seed) {
        return new DocumentTexts(new Random(seed), false, false, true);
    }

    String of(Shape<?> shape) {
        if (shape instanceof RecordShape<?, ?> record) {
            return record(record);
        }
        if (shape instanceof ListShape<?> list) {
            return "[" + String.join(",", new LinkedHashSet<>(List.of(of(list.element()), of(list.element())))) + "]";
        }
        if (shape instanceof MapShape<?> map) {
            return "{" + quoted("m" + ++count) + ":" + of(map.value()) + "," + quoted("m" + ++count) + ":"
                    + of(map.value()) + "}";
        }
        if (shape instanceof ChoiceShape<?> choice) {
            return of(one(List.copyOf(choice.alternatives().values())));
        }
        return leaf((LeafShape<?>) shape);
    }

    private String record(RecordShape<?, ?> record) {
        Set<String> leftOut = new HashSet<>();
        if (record.properties().stream().map(PropertyShape::name).toList().containsAll(EITHER)) {
            leftOut.add(one(EITHER));
        }
        Map<String, String> settled = settled(record);
        List<String> members = new ArrayList<>();
        for (PropertyShape property : record.properties()) {
            boolean isEither = !leftOut.isEmpty() && EITHER.contains(property.name());
            if (!settled.isEmpty() && PUT_TOGETHER.contains(property.name())) {
                Optional.ofNullable(settled.get(property.name()))
                        .ifPresent(value -> members.add(quoted(property.name()) + ":" + value));
            } else if (!leftOut.contains(property.name())
                    && (isWhole || isEither || property.presence().isExpected() || random.nextInt(3) > 0)) {
                String value = of(property.shape());
                if (property.presence() != Presence.DEFAULTED
                        || !BARE.matcher(value).matches()) {
                    members.add(quoted(property.name()) + ":" + value);
                }
            }
        }
        if (isFromElsewhere) {
            for (String name : List.of("x-" + ++count, "\u00e9\ud83d\ude00")) {
                members.add(unknown.map(Supplier::get).orElseGet(() -> quoted(name) + ":" + one(UNKNOWN_VALUES)));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    /** What goes together in an object and no table tells; nothing for most. */
    private Map<String, String> settled(RecordShape<?, ?> record) {
        Map<String, PropertyShape> properties = record.properties().stream()
                .collect(Collectors.toMap(PropertyShape::name, property -> property));
        if (!properties.keySet().containsAll(PUT_TOGETHER)) {
            return Map.of();
        }
        Map<String, String> settled = new HashMap<>();
        String aggregation = of(properties.get("aggregation").shape());
        settled.put("aggregation", aggregation);
        if (aggregation.equals(quoted("power-mean"))) {
            settled.put("order", of(properties.get("order").shape()));
        }
        if (aggregation.equals(quoted("ordered-mean"))) {
            settled.put("placeWeights", "[0.25,0.75]");
        }
        do {
            settled.put("weights", of(properties.get("weights").shape()));
        } while (COMPONENT.matcher(settled.get("weights"))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count()
                < 2);
        return settled;
    }

    private String leaf(LeafShape<?> leaf) {
        count++;
        if (!leaf.codes().isEmpty()) {
            return quoted(isFromElsewhere && !leaf.isClosed() ? "other/code-" + count : one(leaf.codes()));
        }
        if (leaf.token() == JsonToken.TRUE) {
            return Boolean.toString(random.nextBoolean());
        }
        if (leaf.token() == JsonToken.NUMBER) {
            return leaf.expected().contains("integer")
                    ? Integer.toString(count)
                    : BigDecimal.valueOf(count, 4).stripTrailingZeros().toPlainString();
        }
        return quoted(text(leaf.expected()));
    }

    private String text(String expected) {
        if (expected.equals("a string")) {
            return hasFewIds ? "t" + random.nextInt(4) : "t" + count + " \u5b66\ud83d\ude00";
        }
        if (expected.startsWith("a date")) {
            return FIRST_DAY.plusDays(count).toString();
        }
        if (expected.startsWith("a local code")) {
            return "local/step-" + (hasFewIds ? random.nextInt(4) : count);
        }
        if (expected.startsWith("a code") && isFromElsewhere) {
            return "other/code-" + count;
        }
        if (expected.startsWith("a period")) {
            int year = FIRST_YEAR + count;
            return String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100) + one(List.of("", "-spring"));
        }
        Matcher example = EXAMPLE.matcher(expected);
        if (!example.find()) {
            throw new IllegalStateException("no example: " + expected);
        }
        return example.group(1);
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
