// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path to a value in a JSON document (RFC 6901), such as {@code /segments/3/codings/0}.
 *
 * <p>Built step by step, {@code JsonPointer.ROOT.then("segments").then(3)}, at the cost of one small object a step; the
 * text is made when it is asked for.
 *
 * @since 0.1.0
 */
public final class JsonPointer {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private final @Nullable JsonPointer parent;
    private final Object step;

    private JsonPointer(@Nullable JsonPointer parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The pointer to a property of the object here.
     *
     * @param property the property's name
     * @return the longer pointer
     */
    public JsonPointer then(String property) {
        return new JsonPointer(this, Objects.requireNonNull(property, "property"));
    }

    /**
     * The pointer to an element of the array here.
     *
     * @param index the place, from 0
     * @return the longer pointer
     * @throws InvalidModelException if the index is negative
     */
    public JsonPointer then(int index) {
        if (index < 0) {
            throw InvalidModelException.of("JsonPointer.index", "at least 0", index);
        }
        return new JsonPointer(this, index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && toString().equals(pointer.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The text, such as {@code /segments/3}; empty for the whole document. */
    @Override
    public String toString() {
        Deque<Object> steps = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            steps.push(at.step);
        }
        StringBuilder text = new StringBuilder();
        steps.forEach(each ->
                text.append('/').append(each.toString().replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }
}
