// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of values of one shape. An element with a fault is reported and left out, unless a list without it would say
 * something else, such as weights: then there is no list. Where the text is in memory it is kept, and written while the
 * list is the same.
 *
 * @param <E> the type of an element
 * @since 0.1.0
 */
public final class ListShape<E> extends Shape<Collection<E>> {
    private final Shape<E> element;
    private final boolean isWhole;

    private ListShape(Shape<E> element, boolean isWhole) {
        this.element = element;
        this.isWhole = isWhole;
    }

    /** A list that has a value without the elements that have none. */
    static <E> ListShape<E> of(Shape<E> element) {
        return new ListShape<>(element, false);
    }

    /** A list that has a value only if each element has one. */
    static <E> ListShape<E> whole(Shape<E> element) {
        return new ListShape<>(element, true);
    }

    @Override
    public String expected() {
        return "an array";
    }

    /**
     * The shape of an element.
     *
     * @return the shape
     */
    public Shape<E> element() {
        return element;
    }

    /** So it does if a newer version may have added to the codes of a closed set. */
    @Override
    boolean failsLate() {
        return isWhole || (element instanceof LeafShape<E> leaf && leaf.isClosed());
    }

    @Override
    @Nullable
    Collection<E> read(Reading in) {
        if (in.token() != JsonToken.ARRAY) {
            in.wrongType(expected());
            return null;
        }
        List<E> elements = new ArrayList<>();
        boolean isComplete = true;
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            int found = in.size();
            E value = element.read(in);
            if (value != null) {
                elements.add(value);
            } else {
                isComplete = false;
                in.skip();
                in.hint(found, isWhole ? "the list is left out" : "the element is left out of the list");
            }
            in.leave();
        }
        if (!isComplete) {
            in.leaveOut();
        }
        return isComplete || !isWhole ? elements : null;
    }

    @Override
    void write(Collection<E> elements, JsonSink out) {
        out.startArray();
        elements.forEach(value -> element.write(value, out));
        out.endArray();
    }
}
