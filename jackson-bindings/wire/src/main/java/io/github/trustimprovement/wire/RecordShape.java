// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with known properties, in the order in which they are written, and the builder that takes them.
 *
 * @param <T> the type
 * @param <B> its builder
 * @since 0.1.0
 */
public final class RecordShape<T, B> extends Shape<T> {
    /** The property that tells the alternatives of a sealed type apart. */
    static final String TYPE = "type";

    private static final int MOST_PROPERTIES = Long.SIZE;
    /** The place of a property that the table does not know. */
    static final int UNKNOWN = PropertyNames.UNKNOWN;

    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<RecordProperty<T, B, ?>> properties = new ArrayList<>();
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final PropertyNames names = new PropertyNames();
    private long expected; // one bit a property
    private Function<T, Map<String, Extension>> extensions = value -> Map.of();
    private BiConsumer<B, Map<String, Extension>> setExtensions = this::failWithout;
    private @Nullable BiFunction<T, String, T> withId;

    private RecordShape(String name, Supplier<B> newBuilder, Function<B, T> build) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** A type without properties yet; the name is for messages, such as {@code segment}. */
    static <T, B> RecordShape<T, B> record(String name, Supplier<B> newBuilder, Function<B, T> build) {
        return new RecordShape<>(name, newBuilder, build);
    }

    /** The root of a document, which says its format and the version of its schema first. */
    static <T, B> RecordShape<T, B> document(
            String format, String schemaVersion, Supplier<B> newBuilder, Function<B, T> build) {
        return record(format + " document", newBuilder, build)
                .constant("format", format, WireRule.FORMAT)
                .constant("schemaVersion", schemaVersion, WireRule.SCHEMA_VERSION);
    }

    /** An alternative of a {@link ChoiceShape}: its name is the value of {@code type}, written first. */
    static <T, B> RecordShape<T, B> alternative(String name, Supplier<B> newBuilder, Function<B, T> build) {
        return record(name, newBuilder, build).constant(TYPE, name, WireRule.UNKNOWN_ALTERNATIVE);
    }

    /** Must be there. */
    <V> RecordShape<T, B> required(String property, Function<T, V> get, BiConsumer<B, V> set, Shape<V> shape) {
        return add(property, Presence.REQUIRED, value -> Optional.of(get.apply(value)), set, shape);
    }

    /** May be absent. */
    <V> RecordShape<T, B> optional(
            String property, Function<T, Optional<V>> get, BiConsumer<B, V> set, Shape<V> shape) {
        return add(property, Presence.OPTIONAL, get, set, shape);
    }

    /** Absent means the default, on reading and on writing; the builder knows it without being told. */
    <V> RecordShape<T, B> defaulted(
            String property, Function<T, V> get, BiConsumer<B, V> set, Shape<V> shape, V byDefault) {
        Function<T, Optional<V>> unlessDefault =
                value -> Optional.of(get.apply(value)).filter(one -> !one.equals(byDefault));
        return add(property, Presence.DEFAULTED, unlessDefault, set, shape);
    }

    /** May be absent, then it is empty; written unless empty. */
    <V> RecordShape<T, B> list(
            String property,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, Collection<V>> set,
            Shape<V> element) {
        return addList(property, get, set, ListShape.of(element));
    }

    /** As {@link #list}, but with a fault in an element there is no list, for without it the list says something else. */
    <V> RecordShape<T, B> wholeList(
            String property,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, Collection<V>> set,
            Shape<V> element) {
        return addList(property, get, set, ListShape.whole(element));
    }

    private <V> RecordShape<T, B> addList(
            String property,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, Collection<V>> set,
            ListShape<V> list) {
        Function<T, Optional<Collection<V>>> unlessEmpty =
                value -> Optional.<Collection<V>>of(get.apply(value)).filter(all -> !all.isEmpty());
        return add(property, Presence.LIST, unlessEmpty, set, list);
    }

    /** Where properties are kept that the table does not know. */
    RecordShape<T, B> extensions(Function<T, Map<String, Extension>> get, BiConsumer<B, Map<String, Extension>> set) {
        extensions = get;
        setExtensions = set;
        return this;
    }

    /** The first property is an id, and many values differ in that alone; gives one like another with an id of its own. */
    RecordShape<T, B> identified(BiFunction<T, String, T> with) {
        withId = with;
        return this;
    }

    /** Whether values have an id that is written first. */
    boolean isIdentified() {
        return withId != null;
    }

    /** A value like another one but for the id; null if that is not allowed. */
    @Nullable
    T withId(T like, String id) {
        try {
            return withId == null ? null : withId.apply(like, id);
        } catch (IllegalArgumentException e) {
            return null; // the reading says why
        }
    }

    /** The {@code format} of a document; empty for a part of one. */
    Optional<String> format() {
        return properties.stream()
                .filter(property -> property.name().equals("format") && property.presence() == Presence.CONSTANT)
                .map(property -> ((LeafShape<?>) property.shape()).codes().get(0))
                .findFirst();
    }

    /** What the object is called in messages, such as {@code segment}; for an alternative, its {@code type}. */
    String name() {
        return name;
    }

    @Override
    public String expected() {
        return "an object (" + name + ")";
    }

    /**
     * The properties in the order in which they are written.
     *
     * @return the properties
     */
    public List<PropertyShape> properties() {
        return properties.stream()
                .map(property -> new PropertyShape(property.name(), property.presence(), property.shape()))
                .toList();
    }

    List<RecordProperty<T, B, ?>> table() {
        return properties;
    }

    /** The place of a property in the table, or {@link #UNKNOWN}. */
    int index(String property) {
        return indexByName.getOrDefault(property, UNKNOWN);
    }

    Set<String> names() {
        return indexByName.keySet();
    }

    B newBuilder() {
        return newBuilder.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    /** The names of the properties, for a look at which comes next. */
    PropertyNames propertyNames() {
        return names;
    }

    /** Whether no property that must be there is missing among those that were set, one bit each. */
    boolean areAllExpected(long set) {
        return (expected & ~set) == 0;
    }

    /** Gives a builder the properties that the table does not know. */
    void keep(B builder, Map<String, Extension> unknown) {
        setExtensions.accept(builder, unknown);
    }

    private void failWithout(B builder, Map<String, Extension> unknown) {
        throw new IllegalStateException(name + ": no place for what is not known: " + unknown.keySet());
    }

    @Override
    boolean failsLate() {
        return true;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (in.token() != JsonToken.OBJECT) {
            in.wrongType(expected());
            return null;
        }
        RecordPass<T, B> pass = new RecordPass<>(this, in, in.rows().placeLater());
        pass.next();
        return pass.read();
    }

    /** Reads on in an object whose first property was {@code type} and named this shape. */
    @Nullable
    T readAfterType(Reading in, Supplier<Optional<TextPlace>> start) {
        return new RecordPass<>(this, in, start).readAfterType();
    }

    @Override
    void write(T value, JsonSink out) {
        out.startObject();
        KeptProperties kept = new KeptProperties(name, extensions.apply(value));
        long written = 0;
        for (int i = 0; i < properties.size(); i++) {
            RecordProperty<T, B, ?> property = properties.get(i);
            Optional<Extension> text = kept.find(property.name());
            boolean isConstant =
                    property.presence() == Presence.CONSTANT && !property.name().equals(TYPE);
            if (isConstant && text.isPresent()) {
                // of another format or version, which is what the document goes on saying
                kept.write(property.name(), text.get(), out);
                written |= 1L << i;
            } else if (property.write(value, text.map(Extension::json), out)) {
                written |= 1L << i;
            }
        }
        for (Map.Entry<String, Extension> one : kept.all().entrySet()) {
            int index = index(one.getKey());
            // the text that was kept of a faulty property gives way to a value
            if (index == UNKNOWN || (written & 1L << index) == 0) {
                kept.write(one.getKey(), one.getValue(), out);
            }
        }
        out.endObject();
    }

    private RecordShape<T, B> constant(String property, String text, WireRule rule) {
        Shape<String> shape = LeafShape.reporting(
                        Clip.quoted(text),
                        (found, in) -> {
                            if (found.equals(text)) {
                                return found;
                            }
                            in.unexpected(rule, Clip.quoted(text), in.description());
                            return null;
                        },
                        Function.identity())
                .closed(List.of(text));
        return add(property, Presence.CONSTANT, value -> Optional.of(text), (builder, found) -> {}, shape);
    }

    private <V> RecordShape<T, B> add(
            String property, Presence presence, Function<T, Optional<V>> get, BiConsumer<B, V> set, Shape<V> shape) {
        if (properties.size() == MOST_PROPERTIES || indexByName.put(property, properties.size()) != null) {
            throw new IllegalStateException(
                    name + ": twice, or more than " + MOST_PROPERTIES + " properties: " + property);
        }
        if (presence.isExpected()) {
            expected |= 1L << properties.size();
        }
        names.add(property);
        properties.add(new RecordProperty<>(property, presence, get, set, shape));
        return this;
    }
}
