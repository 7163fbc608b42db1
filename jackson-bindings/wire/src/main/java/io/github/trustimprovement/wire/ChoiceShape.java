// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type: an object whose {@code type} names the alternative. It is written first and read anywhere.
 *
 * @param <T> the sealed type
 * @since 0.1.0
 */
public final class ChoiceShape<T> extends Shape<T> {
    private final String name;
    private final Map<String, RecordShape<? extends T, ?>> byName = new LinkedHashMap<>();
    private final List<Alternative<? extends T>> alternatives = new ArrayList<>();

    private ChoiceShape(String name) {
        this.name = name;
    }

    /** A sealed type without alternatives yet; the name is for messages, such as {@code locator}. */
    static <T> ChoiceShape<T> choice(String name) {
        return new ChoiceShape<>(name);
    }

    /** One more alternative. */
    <A extends T> ChoiceShape<T> or(Class<A> type, RecordShape<A, ?> shape) {
        byName.put(shape.name(), shape);
        alternatives.add(new Alternative<>(type, shape));
        return this;
    }

    /** What the sealed type is called in messages, such as {@code locator}. */
    String name() {
        return name;
    }

    @Override
    public String expected() {
        return "an object with a type (" + name + ")";
    }

    /**
     * The shapes of the alternatives by the text of their {@code type}.
     *
     * @return the shapes
     */
    public Map<String, Shape<? extends T>> alternatives() {
        return new LinkedHashMap<>(byName);
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
        Supplier<Optional<TextPlace>> start = in.rows().placeLater();
        int offset = in.offset();
        if (in.next() == JsonToken.NAME && in.text().equals(RecordShape.TYPE)) {
            return in.next() == JsonToken.STRING ? readKnown(in, start) : readUnknown(in);
        }
        return readAgain(in, offset, start.get());
    }

    /** The alternative that an object says it is, if it is one; the cursor, at its start, goes on to its {@code type}. */
    Optional<RecordShape<? extends T, ?>> alternative(JsonCursor object) {
        return goToType(object) && object.token() == JsonToken.STRING
                ? Optional.ofNullable(byName.get(object.text()))
                : Optional.empty();
    }

    /** The first property was {@code type}, a string. */
    private @Nullable T readKnown(Reading in, Supplier<Optional<TextPlace>> start) {
        RecordShape<? extends T, ?> shape = byName.get(in.text());
        return shape == null ? readUnknown(in) : shape.readAfterType(in, start);
    }

    /** The value of {@code type}, at the cursor, names no alternative. */
    private @Nullable T readUnknown(Reading in) {
        reportType(in);
        in.enter(RecordShape.TYPE);
        in.skip();
        in.leave();
        in.skipRest(RecordShape.TYPE);
        return null;
    }

    /** Another property, at the cursor, came first. */
    private @Nullable T readAgain(Reading in, int offset, Optional<TextPlace> start) {
        Supplier<JsonCursor> object = in.skipToReadAgain(offset, start);
        JsonCursor type = object.get();
        RecordShape<? extends T, ?> shape = null;
        if (!goToType(type)) {
            in.report(
                    WireRule.MISSING,
                    start,
                    finding -> finding.message("required: " + RecordShape.TYPE)
                            .putAttribute("expected", RecordShape.TYPE));
        } else if (type.token() == JsonToken.STRING && byName.containsKey(type.text())) {
            shape = byName.get(type.text());
        } else {
            in.replay(type, () -> {
                reportType(in);
                return null;
            });
        }
        RecordShape<? extends T, ?> known = shape;
        return in.replay(object.get(), () -> {
            if (known == null) {
                in.skip();
                return null;
            }
            return known.read(in);
        });
    }

    /** Goes to the value of {@code type} in the object at a cursor; false if there is none. */
    private static boolean goToType(JsonCursor object) {
        for (int open = 1; open > 0; ) {
            JsonToken token = object.next();
            open += token.nesting();
            if (open == 1 && token == JsonToken.NAME && object.text().equals(RecordShape.TYPE)) {
                object.next();
                return true;
            }
        }
        return false;
    }

    private void reportType(Reading in) {
        in.enter(RecordShape.TYPE);
        if (in.token() == JsonToken.STRING) {
            String was = in.text();
            in.unexpected(
                    WireRule.UNKNOWN_ALTERNATIVE,
                    "one of " + String.join(", ", byName.keySet()),
                    in.description(),
                    () -> Suggestions.closest(was, byName.keySet()));
        } else {
            in.wrongType("a string");
        }
        in.leave();
    }

    @Override
    void write(T value, JsonSink out) {
        for (Alternative<? extends T> alternative : alternatives) {
            if (alternative.writes(value, out)) {
                return;
            }
        }
        throw new IllegalStateException(name + " has no alternative for " + value.getClass());
    }

    private record Alternative<A>(Class<A> type, RecordShape<A, ?> shape) {
        boolean writes(Object value, JsonSink out) {
            if (!type.isInstance(value)) {
                return false;
            }
            shape.write(type.cast(value), out);
            return true;
        }
    }
}
