// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A value that no shape looks at, on its way to be kept: a name that stands twice in one object is reported. */
final class NameWatch implements JsonCursor {
    private final Reading in;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    /** A watch over the value at the cursor. */
    NameWatch(Reading in) {
        this.in = in;
        look();
    }

    @Override
    public JsonToken next() {
        in.next();
        look();
        return in.token();
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
        switch (in.token()) {
            case OBJECT -> names.push(new HashSet<>());
            case END_OBJECT -> names.pop();
            case NAME -> {
                if (!names.element().add(in.text())) {
                    in.duplicateKept();
                }
            }
            default -> {}
        }
    }
}
