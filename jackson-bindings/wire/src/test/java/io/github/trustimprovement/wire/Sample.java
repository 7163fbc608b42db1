// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Extension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record with a property of each presence, for tests of the engine. */
record Sample(
        String id,
        Optional<Long> count,
        String level,
        List<String> tags,
        Optional<Sample> part,
        Optional<Figure> figure,
        List<Figure> figures,
        Map<String, Extension> extensions) {

    /** A sealed type. */
    sealed interface Figure {
        Map<String, Extension> extensions();
    }

    record Circle(long radius, Map<String, Extension> extensions) implements Figure {}

    record Box(long width, Optional<Long> height, Map<String, Extension> extensions) implements Figure {}

    /** Knows neither words nor numbers. */
    record Point() implements Figure {
        @Override
        public Map<String, Extension> extensions() {
            return Map.of();
        }
    }

    static final Shape<Figure> FIGURE = ChoiceShape.<Figure>choice("figure")
            .or(
                    Circle.class,
                    RecordShape.alternative("circle", Draft::new, Draft::circle)
                            .required("radius", Circle::radius, Draft.set("radius"), Leaves.LONG)
                            .extensions(Circle::extensions, Draft::extensions))
            .or(
                    Box.class,
                    RecordShape.alternative("box", Draft::new, Draft::box)
                            .required("width", Box::width, Draft.set("width"), Leaves.LONG)
                            .optional("height", Box::height, Draft.set("height"), Leaves.LONG)
                            .extensions(Box::extensions, Draft::extensions))
            .or(Point.class, RecordShape.alternative("point", Draft::new, draft -> new Point()));

    private static final Shape<Sample> PART = properties(RecordShape.record("part", Draft::new, Draft::sample))
            .extensions(Sample::extensions, Draft::extensions);

    static final RecordShape<Sample, Draft> SHAPE = properties(
                    RecordShape.document("test/sample", "1", Draft::new, Draft::sample))
            .optional("part", Sample::part, Draft.set("part"), PART)
            .optional("figure", Sample::figure, Draft.set("figure"), FIGURE)
            .list("figures", Sample::figures, Draft.set("figures"), FIGURE)
            .extensions(Sample::extensions, Draft::extensions);

    static Sample of(String id) {
        return new Sample(
                id, Optional.empty(), "low", List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    private static RecordShape<Sample, Draft> properties(RecordShape<Sample, Draft> shape) {
        return shape.required("id", Sample::id, Draft.set("id"), Leaves.STRING)
                .optional("count", Sample::count, Draft.set("count"), Leaves.LONG)
                .defaulted("level", Sample::level, Draft.set("level"), Leaves.STRING, "low")
                .list("tags", Sample::tags, Draft.set("tags"), Leaves.STRING);
    }

    /** The builder of all of them. */
    static final class Draft {
        private final java.util.HashMap<String, Object> values = new java.util.HashMap<>();
        private Map<String, Extension> extensions = Map.of();

        static <V> java.util.function.BiConsumer<Draft, V> set(String property) {
            return (draft, value) -> draft.values.put(property, value);
        }

        void extensions(Map<String, Extension> kept) {
            extensions = kept;
        }

        Sample sample() {
            if (get("id", String.class).orElseThrow().isBlank()) {
                throw new IllegalArgumentException("Sample.id: not blank, was: \"\"");
            }
            return new Sample(
                    get("id", String.class).orElseThrow(),
                    get("count", Long.class),
                    get("level", String.class).orElse("low"),
                    list("tags", String.class),
                    get("part", Sample.class),
                    get("figure", Figure.class),
                    list("figures", Figure.class),
                    extensions);
        }

        Circle circle() {
            return new Circle(get("radius", Long.class).orElseThrow(), extensions);
        }

        Box box() {
            return new Box(get("width", Long.class).orElseThrow(), get("height", Long.class), extensions);
        }

        private <V> Optional<V> get(String property, Class<V> type) {
            return Optional.ofNullable(values.get(property)).map(type::cast);
        }

        private <V> List<V> list(String property, Class<V> type) {
            List<V> typed = new ArrayList<>();
            for (Object element : get(property, Collection.class).orElse(List.of())) {
                typed.add(type.cast(element));
            }
            return typed;
        }
    }
}
