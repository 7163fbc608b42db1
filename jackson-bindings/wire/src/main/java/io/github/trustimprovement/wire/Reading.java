// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass over a text: the cursor, the path to it, and what was found so far. */
final class Reading implements JsonCursor {
    /** How many findings of one rule are listed; the rest is counted. */
    static final int MOST_A_RULE = 1_000;

    private final String prefix;
    private final ReadOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<WireRule, Integer> countByRule = new EnumMap<>(WireRule.class);
    private JsonCursor source;
    private Object[] path = new Object[16];
    private int depth;
    private Tape tape = new Tape();
    private int marks;
    private int leftOut;

    /** A pass that starts at a value with the given pointer in its document. */
    Reading(JsonCursor source, String prefix, ReadOptions options) {
        this.source = source;
        this.prefix = prefix;
        this.options = options;
    }

    Vocabulary vocabulary() {
        return options.vocabulary();
    }

    @Override
    public JsonToken next() {
        JsonToken token = source.next();
        if (marks > 0) {
            record();
        }
        return token;
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

    /** Steps into a property. */
    void enter(String property) {
        push(property);
    }

    /** Steps into an element. */
    void enter(int index) {
        push(index);
    }

    void leave() {
        depth--;
    }

    /** Steps out to where the pass began. */
    void leaveAll() {
        depth = 0;
    }

    /** Goes to the last token of the value at the cursor; stays where a value was read already. */
    void skip() {
        int open = token().nesting();
        while (open > 0) {
            open += next().nesting();
        }
    }

    /** Goes to the last token of the object or array in which the cursor stands on the last token of a value. */
    void skipRest() {
        int open = 1;
        while (open > 0) {
            open += next().nesting();
        }
    }

    /** The value at the cursor as text; the cursor goes to its last token. */
    String capture() {
        return copy(this).toString();
    }

    /** As {@link #capture}, of a value that no shape has looked at. */
    String captureUnknown() {
        Optional<TextPlace> start = place();
        JsonText text = copy(this);
        if (text.hasLoneSurrogate()) {
            loneSurrogate(start, Clip.shortened(text.toString()));
        }
        return text.toString();
    }

    /** From here to {@link #release} tokens are kept; gives the place of the one at the cursor. */
    int mark() {
        if (marks == 0) { // otherwise it was kept when the cursor came to it
            record();
        }
        marks++;
        return tape.size() - 1;
    }

    void release() {
        marks--;
        if (marks == 0) {
            tape.clear();
        }
    }

    /** The value that was read since a mark, as text. */
    String textSince(int mark) {
        return copy(tape.rewind(mark)).toString();
    }

    /** Adds what is left of an object, the token at the cursor first. */
    void recordRest(Tape object) {
        int open = 1;
        while (true) {
            object.add(token(), token().hasText() ? text() : "", place());
            open += token().nesting();
            if (open == 0) {
                return;
            }
            next();
        }
    }

    /** Reads from recorded tokens, then goes back to the text. */
    <T> @Nullable T replay(Tape recorded, Supplier<@Nullable T> read) {
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
        for (int i = findings.size() - 1; i >= from; i--) {
            Finding finding = findings.get(i);
            if (finding.severity() == Severity.ERROR) {
                String whole = finding.hint().map(first -> first + "; " + hint).orElse(hint);
                findings.set(i, finding.toBuilder().hint(whole).build());
                return;
            }
        }
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
    }

    /** Reports that the number at the cursor will be written in another spelling. */
    void respelled(String was, String written) {
        report(
                WireRule.NUMBER_SPELLING,
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
        if (countByRule.merge(rule, 1, Integer::sum) > MOST_A_RULE) {
            return;
        }
        FindingBuilder finding = Finding.builder()
                .rule(rule.code())
                .severity(rule.severity())
                .pointer(pointer())
                .place(place);
        details.accept(finding);
        findings.add(finding.build());
    }

    /** All findings, and one more for each rule of which not all are listed. */
    ValidationReport report() {
        List<Finding> all = new ArrayList<>(findings);
        countByRule.forEach((rule, count) -> {
            int unlisted = count - MOST_A_RULE;
            if (unlisted > 0) {
                all.add(Finding.builder()
                        .rule(rule.code())
                        .severity(rule.severity())
                        .pointer(prefix)
                        .message(unlisted + " more of this rule are not listed")
                        .putAttribute("unlisted", Integer.toString(unlisted))
                        .build());
            }
        });
        return ValidationReport.of(all);
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

    private static JsonText copy(JsonCursor cursor) {
        JsonText text = JsonText.compact();
        text.copy(cursor);
        return text;
    }

    private void push(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth++] = step;
    }

    private void record() {
        tape.add(token(), token().hasText() ? text() : "", Optional.empty());
    }

    private String pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = path[i] instanceof Integer index ? pointer.then(index) : pointer.then((String) path[i]);
        }
        return prefix + pointer;
    }
}
