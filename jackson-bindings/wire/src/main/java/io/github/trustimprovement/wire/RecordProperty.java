// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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
        Optional<V> value = get.apply(owner);
        Optional<V> known = kept.flatMap(this::known);
        if (known.isPresent() && isSame(known.get(), value)) {
            out.name(name);
            if (out.takesText()) {
                out.json(kept.orElseThrow());
            } else {
                shape.write(known.get(), out);
            }
            return true;
        }
        value.ifPresent(found -> {
            out.name(name);
            shape.write(found, out);
        });
        return value.isPresent() || known.isPresent();
    }

    /** What was made of a text that says more: the rest of a list, or a code that is written with escapes. */
    private Optional<V> known(String kept) {
        if (!(shape instanceof ListShape<?> || shape instanceof LeafShape<?>)) {
            return Optional.empty();
        }
        try {
            Reading in =
                    new Reading(new TextCursor(kept), "", ReadOptions.standard().withMaxValues(Integer.MAX_VALUE));
            in.ignoreFindings(); // they were listed when the text was read
            in.next();
            Optional<V> value = Optional.ofNullable(shape.read(in));
            boolean saysMore = shape instanceof ListShape<?>
                    || (in.token() == JsonToken.STRING && in.otherSpelling().isPresent());
            in.next(); // refuses text after the value
            return value.filter(read -> saysMore);
        } catch (MalformedJsonException e) {
            return Optional.empty(); // reported where the text is written
        }
    }

    /** Whether what was made of a text is what the record says, which may have been read with another vocabulary. */
    private boolean isSame(V known, Optional<V> value) {
        if (shape instanceof ListShape<?> list) {
            Collection<?> now = value.<Collection<?>>map(Collection.class::cast).orElse(List.of());
            Collection<?> then =
                    now instanceof Set<?> ? new LinkedHashSet<>((Collection<?>) known) : (Collection<?>) known;
            return then.size() == now.size() && isSame(list.element(), then, now);
        }
        return value.filter(now -> isSame(shape, known, now)).isPresent();
    }

    /** Compares elements, so that only what is unlike is written to be compared. */
    private static boolean isSame(Shape<?> element, Collection<?> then, Collection<?> now) {
        Iterator<?> those = now.iterator();
        return then.stream().allMatch(one -> isSame(element, one, those.next()));
    }

    private static boolean isSame(Shape<?> shape, Object then, Object now) {
        return then.equals(now) || text(shape, then).equals(text(shape, now));
    }

    @SuppressWarnings("unchecked") // the value was read by the shape, or will be written by it
    private static <V> String text(Shape<V> shape, Object value) {
        JsonText text = JsonText.compact();
        shape.write((V) value, text);
        return text.toString();
    }
}
