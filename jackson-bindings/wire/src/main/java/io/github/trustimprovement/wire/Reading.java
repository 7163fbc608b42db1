// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass over a text, which keeps the limit on values and can keep, skip and read again what it comes by. */
final class Reading extends ReportingCursor {
    private final ReadOptions options;
    private JsonCursor source;
    private PassedText passed;
    private RowShortcuts rows;
    private boolean isShort;
    private int valuesLeft;

    /** A pass that starts at a value with the given pointer in its document. */
    Reading(JsonCursor source, String prefix, ReadOptions options) {
        super(prefix);
        this.options = options;
        this.source = source;
        valuesLeft = options.maxValues();
        passed = new PassedText(source);
        rows = new RowShortcuts(this, source);
    }

    @Override
    void endRow() {
        super.endRow();
        valuesLeft = options.maxValues();
    }

    Vocabulary vocabulary() {
        return options.vocabulary();
    }

    @Override
    public JsonToken next() {
        JsonToken token = source.next();
        if (token.isValue() && --valuesLeft < 0) {
            throw new MalformedJsonException(
                    "beyond the limit on the number of values, " + options.maxValues(), place());
        }
        passed.moved();
        return token;
    }

    /** How many values may be read yet. */
    int valuesLeft() {
        return valuesLeft;
    }

    /** Counts values that are not read once more; false if there would be too many. */
    boolean takes(int more) {
        if (more > valuesLeft) {
            return false;
        }
        valuesLeft -= more;
        return true;
    }

    @Override
    public JsonToken token() {
        return source.token();
    }

    @Override
    public String text() {
        return source.text();
    }

    @Override
    public Optional<TextPlace> place() {
        return source.place();
    }

    @Override
    public int offset() {
        return source.offset();
    }

    @Override
    Optional<String> spelling() {
        return passed.spelling();
    }

    /** What was read of the source so far, as text. */
    PassedText passed() {
        return passed;
    }

    /** What is quicker where the source has rows. */
    RowShortcuts rows() {
        return rows;
    }

    /** Goes to the last token of the value at the cursor; stays where a value was read already. */
    void skip() {
        int open = token().nesting();
        if (open > 0) {
            Skip.levels(open, new NamesOnce(this));
        }
    }

    /** Goes to the last token of the object in which the cursor stands on the last token of a property's value. */
    void skipRest(String property) {
        Skip.levels(1, NamesOnce.after(this, property));
    }

    /** The value at the cursor as text; the cursor goes to its last token. */
    String capture() {
        int mark = passed.mark();
        String json = skipSince(mark);
        passed.release();
        return json;
    }

    /** As {@link #capture}, of a value that was read in part since a mark. */
    String skipSince(int mark) {
        skip();
        return passed.since(mark);
    }

    /** As {@link #capture}, of a value that no shape has looked at. */
    String captureUnknown() {
        checkString();
        return capture();
    }

    /** Reports half of a surrogate pair in a string at the cursor that no shape looks at. */
    void checkString() {
        if (token() == JsonToken.STRING && rows.hasLoneSurrogate(text())) {
            loneSurrogate(place(), description());
        }
    }

    /** As {@link PassedText#skipToReadAgain}; what is gone over is counted when it is read again. */
    Supplier<JsonCursor> skipToReadAgain(int offset, Optional<TextPlace> start) {
        int before = valuesLeft;
        Supplier<JsonCursor> again = passed.skipToReadAgain(this, offset, start);
        valuesLeft = before;
        return again;
    }

    /** Reads from what another cursor gives, then goes back to the text. */
    <T> @Nullable T replay(JsonCursor recorded, Supplier<@Nullable T> read) {
        JsonCursor text = source;
        PassedText textPassed = passed;
        RowShortcuts textRows = rows;
        source = recorded;
        passed = new PassedText(recorded);
        rows = new RowShortcuts(this, recorded);
        try {
            return read.get();
        } finally {
            source = text;
            passed = textPassed;
            rows = textRows;
        }
    }

    /** Notes that an element of the list that was just read had no value. */
    void leaveOut() {
        isShort = true;
    }

    /** Whether that was noted of the property that was just read; forgets it. */
    boolean leftOut() {
        boolean was = isShort;
        isShort = false;
        return was;
    }

    /**
     * The name at the cursor. Half of a surrogate pair in it ends the reading: most parsers refuse it even as an escape, so
     * that nobody could read what is written of it.
     */
    String name() {
        String name = text();
        if (JsonText.hasLoneSurrogate(name)) {
            throw new MalformedJsonException("half of a surrogate pair stands alone in a name", place());
        }
        return name;
    }

    /** Reports a name that was there before in its object, at the cursor, and skips its value. */
    void duplicate(String name) {
        report(
                WireRule.DUPLICATE,
                place(),
                finding -> finding.message("given twice, the first is used: " + Clip.quoted(name)));
        next();
        skip();
    }
}
