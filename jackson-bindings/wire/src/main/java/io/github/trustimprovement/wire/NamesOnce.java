// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A cursor over a value that no shape reads; it reports each name that stands twice in one object, and each string with half
 * of a surrogate pair.
 */
final class NamesOnce implements JsonCursor {
    private final Reading in;
    private final Deque<Level> open = new ArrayDeque<>();

    private NamesOnce(Reading in, Level first) {
        this.in = in;
        open.push(first);
    }

    /** A cursor on the first token of a value. */
    NamesOnce(Reading in) {
        this.in = in;
        look();
    }

    /** A cursor on the last token of the value of the first property of an object. */
    static NamesOnce after(Reading in, String property) {
        Level object = new Level(true);
        object.names.add(property);
        return new NamesOnce(in, object);
    }

    @Override
    public JsonToken next() {
        in.next();
        look();
        return token();
    }

    @Override
    public JsonToken token() {
        return in.token();
    }

    @Override
    public String text() {
        return in.text();
    }

    @Override
    public Optional<TextPlace> place() {
        return in.place();
    }

    private void look() {
        switch (token()) {
            case NAME -> name(in.name());
            case END_OBJECT, END_ARRAY -> close();
            case OBJECT, ARRAY -> {
                element();
                open.push(new Level(token() == JsonToken.OBJECT));
            }
            default -> {
                element();
                in.checkString();
            }
        }
    }

    private void name(String name) {
        Level object = open.element();
        leave(object);
        in.enter(name);
        object.isInside = true;
        if (!object.names.add(name)) {
            in.report(WireRule.DUPLICATE, place(), finding -> finding.message("given twice: " + Clip.quoted(name)));
        }
    }

    private void element() {
        Level level = open.peek();
        if (level != null && !level.isObject) {
            leave(level);
            in.enter(level.elements++);
            level.isInside = true;
        }
    }

    private void close() {
        Level level = open.poll();
        if (level != null) {
            leave(level);
        }
    }

    private void leave(Level level) {
        if (level.isInside) {
            in.leave();
            level.isInside = false;
        }
    }

    /** An object or an array that is open. */
    private static final class Level {
        private final boolean isObject;
        private final NameSet names = new NameSet();
        private int elements;
        private boolean isInside; // the path has a step into it

        Level(boolean isObject) {
            this.isObject = isObject;
        }
    }
}
