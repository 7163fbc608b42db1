// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a cursor has passed, to be kept or read again: as it is written where the text is in memory, otherwise from a tape of
 * its tokens, in our spelling.
 */
final class PassedText {
    private final JsonCursor source;
    private final @Nullable HeldText held;
    private final Tape tape = new Tape();
    private int marks;

    PassedText(JsonCursor source) {
        this.source = source;
        held = source instanceof HeldText text ? text : null;
    }

    /** Has to be told of each token that the source has moved on to. */
    void moved() {
        if (marks > 0) {
            record();
        }
    }

    /** Whether the text is in memory, so that a mark costs nothing. */
    boolean isHeld() {
        return held != null;
    }

    /** From here to {@link #release} what is read can be had as text; gives the place of the token at the cursor. */
    int mark() {
        if (held != null) {
            return held.offset();
        }
        if (marks == 0) { // otherwise it was kept when the cursor came to it
            record();
        }
        marks++;
        return tape.size() - 1;
    }

    void release() {
        if (held == null) {
            marks--;
            if (marks == 0) {
                tape.clear();
            }
        }
    }

    /** The value that was read since a mark. */
    String since(int mark) {
        if (held != null) {
            return held.textSince(mark);
        }
        JsonText text = JsonText.compact();
        text.copy(tape.rewind(mark));
        return text.toString();
    }

    /** The token at the cursor as it is written, if the text is in memory. */
    Optional<String> spelling() {
        return held == null ? Optional.empty() : Optional.of(held.textSince(held.offset()));
    }

    /**
     * Goes to the end of an object, at whose first name or end the cursor stands. What it gives is a cursor on the start of
     * the object, a new one whenever it is asked and the one before is not used any more.
     *
     * @param in what moves the source on and counts its values
     * @param offset what {@link JsonCursor#offset} was at its start
     */
    Supplier<JsonCursor> skipToReadAgain(JsonCursor in, int offset, Optional<TextPlace> start) {
        if (held == null) {
            return tapeToReadAgain(in, start);
        }
        HeldText text = held;
        Skip.levels(1 + text.token().nesting(), text); // not counted: it will be when it is read again
        return () -> {
            JsonCursor again = text.again(offset, start);
            again.next();
            return again;
        };
    }

    private static Supplier<JsonCursor> tapeToReadAgain(JsonCursor in, Optional<TextPlace> start) {
        Tape object = new Tape();
        object.add(JsonToken.OBJECT, "", start);
        int open = 1;
        while (true) {
            object.add(in.token(), in.token().hasText() ? in.text() : "", in.place());
            open += in.token().nesting();
            if (open == 0) {
                return () -> object.rewind(0);
            }
            in.next();
        }
    }

    private void record() {
        tape.add(source.token(), source.token().hasText() ? source.text() : "", Optional.empty());
    }
}
