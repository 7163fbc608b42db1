// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of the table of a {@link RecordShape}; {@code get} is empty where nothing is to be written. */
record RecordProperty<T, B, V>(
        String name, Presence presence, Function<T, Optional<V>> get, BiConsumer<B, V> set, Shape<V> shape) {
    /** The value at the cursor, which the builder has by then; null if there is none. */
    @Nullable
    Object read(Reading in, B builder) {
        V value = shape.read(in);
        if (value != null) {
            set.accept(builder, value);
        }
        return value;
    }

    /** Gives the builder what {@link #read} made of the same text. */
    @SuppressWarnings("unchecked") // it was this property that made it
    void set(B builder, Object value) {
        set.accept(builder, (V) value);
    }

    /**
     * Writes the value, or the text that was kept of it.
     *
     * @return whether the property is done with; if not, its text stands after the known properties
     */
    boolean write(T owner, Optional<String> kept, JsonSink out) {
        Optional<Set<?>> known = kept.filter(text -> isOfCodes()).flatMap(this::known);
        if (known.isPresent() && known.get().equals(elements(get.apply(owner)))) {
            out.name(name);
            out.json(kept.orElseThrow());
            return true;
        }
        Optional<V> value = get.apply(owner);
        value.ifPresent(found -> {
            out.name(name);
            shape.write(found, out);
        });
        return value.isPresent() || known.isPresent();
    }

    /** Whether the value is a list of which the unknown elements are kept as text beside the known ones. */
    boolean isOfCodes() {
        return shape instanceof ListShape<?> list && list.isOfCodes();
    }

    /** The known codes of a text, if it is a list. */
    private Optional<Set<?>> known(String kept) {
        try {
            Reading in =
                    new Reading(new TextCursor(kept), "", ReadOptions.standard().withMaxValues(Integer.MAX_VALUE));
            in.next();
            Optional<V> list = Optional.ofNullable(shape.read(in));
            in.next(); // refuses text after the value
            return list.map(known -> elements(Optional.of(known)));
        } catch (MalformedJsonException e) {
            return Optional.empty(); // reported where the text is written
        }
    }

    private static Set<?> elements(Optional<?> list) {
        return list.<Set<?>>map(value -> new HashSet<>((Collection<?>) value)).orElse(Set.of());
    }
}
