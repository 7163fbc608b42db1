// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass over a text: the cursor, the path to it, and what was found so far. */
final class Reading implements JsonCursor {
    private static final long BETWEEN_ROWS = -1;

    private final ReadOptions options;
    private final String prefix;
    private final FindingList findings = new FindingList();
    private long row = BETWEEN_ROWS;
    private int reports;
    private JsonCursor source;
    private final Steps steps = new Steps();
    private Tape tape = new Tape();
    private int marks;
    private int leftOut;
    private int values;

    /** A pass that starts at a value with the given pointer in its document. */
    Reading(JsonCursor source, String prefix, ReadOptions options) {
        this.source = source;
        this.prefix = prefix;
        this.options = options;
    }

    /** Begins with the next value of the source, a row with its place among the rows, from 0. */
    void beginRow(long index) {
        row = index;
    }

    /** Forgets the row before, also one that ended in a fault; what is found now stands between the rows. */
    void endRow() {
        row = BETWEEN_ROWS;
        values = 0;
        leaveAll();
        findings.clear();
    }

    Vocabulary vocabulary() {
        return options.vocabulary();
    }

    @Override
    public JsonToken next() {
        JsonToken token = source.next();
        if (token.isValue() && ++values > options.maxValues()) {
            throw new MalformedJsonException(
                    "beyond the limit on the number of values, " + options.maxValues(), place());
        }
        if (marks > 0) {
            record();
        }
        return token;
    }

    /**
     * Moves on over properties that were read before, if the source keeps those, and gives them to a pass. If the next token
     * is one of some names, may say which, best from an index on.
     */
    int nextName(RecordPass<?, ?> pass, PropertyNames names, int from) {
        if (source instanceof RowCursor rows) {
            return rows.nextName(pass, names, from);
        }
        next();
        return PropertyNames.UNKNOWN;
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

    /** Where the value at the cursor starts, to be asked for before the reading goes on to the next row. */
    Supplier<Optional<TextPlace>> placeLater() {
        if (source instanceof RowCursor rows) {
            int start = rows.start;
            return () -> rows.placeAt(start);
        }
        Optional<TextPlace> place = place();
        return () -> place;
    }

    /** Steps into a property. */
    void enter(String property) {
        steps.enter(property);
    }

    /** Steps into a property with one of some names. */
    void enter(PropertyNames names, int index) {
        steps.enter(names, index);
    }

    /** Steps into an element. */
    void enter(int index) {
        steps.enter(index);
    }

    void leave() {
        steps.leave();
    }

    /** Steps out to where the pass began. */
    void leaveAll() {
        steps.leaveAll();
    }

    /** Goes to the last token of the value at the cursor; stays where a value was read already. */
    void skip() {
        int open = token().nesting();
        if (open > 0) {
            skip(new NamesOnce(this), open);
        }
    }

    /** Goes to the last token of the object in which the cursor stands on the last token of a property's value. */
    void skipRest(String property) {
        skip(NamesOnce.after(this, property), 1);
    }

    private static void skip(JsonCursor cursor, int levels) {
        int open = levels;
        while (open > 0) {
            open += cursor.next().nesting();
        }
    }

    /** The value at the cursor as text; the cursor goes to its last token. */
    String capture() {
        int mark = mark();
        skip();
        String json = textSince(mark);
        release();
        return json;
    }

    /** As {@link #capture}, of a value that no shape has looked at. */
    String captureUnknown() {
        Optional<TextPlace> start = place();
        String json = capture();
        RawJson.stringWithLoneSurrogate(json).ifPresent(string -> {
            String text = token() == JsonToken.STRING ? text() : TextCursor.stringOf(string);
            loneSurrogate(start, Clip.quoted(text));
        });
        return json;
    }

    /** From here to {@link #release} what is read can be had as text; gives the place of the token at the cursor. */
    int mark() {
        if (source instanceof HeldText text) {
            return text.offset();
        }
        if (marks == 0) { // otherwise it was kept when the cursor came to it
            record();
        }
        marks++;
        return tape.size() - 1;
    }

    void release() {
        if (source instanceof HeldText) {
            return;
        }
        marks--;
        if (marks == 0) {
            tape.clear();
        }
    }

    /** The value that was read since a mark: as it was written where the text is in memory, otherwise as we write it. */
    String textSince(int mark) {
        if (source instanceof HeldText text) {
            return text.textSince(mark);
        }
        JsonText text = JsonText.compact();
        text.copy(tape.rewind(mark));
        return text.toString();
    }

    /**
     * Goes to the end of an object, at whose first name or end the cursor stands. What it gives is a cursor on the start of
     * the object, a new one whenever it is asked and the one before is not used any more.
     *
     * @param offset what {@link #offset} was at its start
     */
    Supplier<JsonCursor> skipToReadAgain(int offset, Optional<TextPlace> start) {
        if (source instanceof HeldText text) {
            for (int open = 1 + token().nesting(); open > 0; ) {
                open += text.next().nesting(); // not counted: it will be when it is read again
            }
            return () -> {
                JsonCursor again = text.again(offset, start);
                again.next();
                return again;
            };
        }
        Tape object = new Tape();
        object.add(JsonToken.OBJECT, "", start);
        int open = 1;
        while (true) {
            object.add(token(), token().hasText() ? text() : "", place());
            open += token().nesting();
            if (open == 0) {
                return () -> object.rewind(0);
            }
            next();
        }
    }

    /** Reads from what another cursor gives, then goes back to the text. */
    <T> @Nullable T replay(JsonCursor recorded, Supplier<@Nullable T> read) {
        JsonCursor text = source;
        Tape textTape = tape;
        int textMarks = marks;
        source = recorded;
        tape = new Tape();
        marks = 0;
        try {
            return read.get();
        } finally {
            source = text;
            tape = textTape;
            marks = textMarks;
        }
    }

    /** Notes that an element of a list had no value. */
    void leaveOut() {
        leftOut++;
    }

    /** How many elements of lists had no value so far. */
    int leftOut() {
        return leftOut;
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

    /** How many findings are listed so far. */
    int size() {
        return findings.size();
    }

    /** Adds a hint to the last error among the findings from an index on. */
    void hint(int from, String hint) {
        findings.hint(from, hint);
    }

    FindingList findings() {
        return findings;
    }

    /** How often something was reported, listed or not. */
    int reports() {
        return reports;
    }

    /** Where the token at the cursor starts, if the source keeps what was made of properties. */
    int start() {
        return source instanceof RowCursor rows ? rows.start : 0;
    }

    /** Lets the source keep what was made of a property from where its name starts to the cursor. */
    void keep(int start, PropertyNames names, int index, Object value) {
        if (source instanceof RowCursor rows) {
            rows.keep(start, names, index, value);
        }
    }

    /** Whether the text at the cursor has half of a surrogate pair in it. */
    boolean hasLoneSurrogate(String text) {
        return !(source instanceof RowCursor rows && rows.isAscii()) && JsonText.hasLoneSurrogate(text);
    }

    /** Reports that the value at the cursor has the wrong JSON type. */
    void wrongType(String expected) {
        unexpected(WireRule.TYPE, expected, description());
    }

    /** Reports a code at the cursor that is kept though nobody knows it. */
    void unrecognised(String expected, Supplier<List<String>> suggestions) {
        report(
                WireRule.UNRECOGNISED_CODE,
                place(),
                finding -> finding.message("expected " + expected + " that is known, kept as it is: " + description())
                        .putAttribute("expected", expected)
                        .putAttribute("was", description())
                        .suggestions(suggestions.get()));
        checkEscapes();
    }

    /** Reports if the name or string at the cursor has other escapes than we write, as far as the text is in memory. */
    void checkEscapes() {
        if (source instanceof HeldText held) {
            String was = held.textSince(held.offset());
            String written = JsonText.quoted(text());
            if (!was.equals(written)) {
                respelled(WireRule.TEXT_SPELLING, was, Clip.shortened(written));
            }
        }
    }

    /** Reports that what stands at the cursor will be written in another spelling. */
    void respelled(WireRule rule, String was, String written) {
        report(
                rule,
                place(),
                finding -> finding.message("written back as " + written + ", was: " + Clip.shortened(was))
                        .putAttribute("expected", written)
                        .putAttribute("was", Clip.shortened(was)));
    }

    /** Reports that something else was expected at the cursor. */
    void unexpected(WireRule rule, String expected, String was) {
        unexpected(rule, expected, was, List::of);
    }

    /** Reports that something else was expected at the cursor, and what may have been meant. */
    void unexpected(WireRule rule, String expected, String was, Supplier<List<String>> suggestions) {
        report(
                rule,
                place(),
                finding -> finding.message("expected " + expected + ", was: " + was)
                        .putAttribute("expected", expected)
                        .putAttribute("was", was)
                        .suggestions(suggestions.get()));
    }

    /** Reports; the details are asked for only if the finding will be listed. */
    void report(WireRule rule, Optional<TextPlace> place, Consumer<FindingBuilder> details) {
        reports++;
        if (!findings.takes(rule.code())) {
            return;
        }
        FindingBuilder finding = Finding.builder()
                .rule(rule.code())
                .severity(rule.severity())
                .pointer(pointer())
                .place(place);
        details.accept(finding);
        findings.list(finding.build());
    }

    /** All findings, and one more for each rule of which not all are listed. */
    ValidationReport report() {
        return findings.isEmpty() ? ValidationReport.of(List.of()) : findings.report(prefix());
    }

    /** The value at the cursor in a few words, for a message. */
    String description() {
        return switch (token()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> Clip.quoted(text());
            case NUMBER -> Clip.shortened(text());
            default -> token().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Reports half of a surrogate pair. */
    void loneSurrogate(Optional<TextPlace> place, String was) {
        report(
                WireRule.LONE_SURROGATE,
                place,
                finding -> finding.message("half of a surrogate pair stands alone: " + was)
                        .putAttribute("was", was));
    }

    private void record() {
        tape.add(token(), token().hasText() ? text() : "", Optional.empty());
    }

    private String pointer() {
        return prefix() + steps.toPointer();
    }

    private String prefix() {
        return row == BETWEEN_ROWS ? prefix : "/" + row;
    }
}
