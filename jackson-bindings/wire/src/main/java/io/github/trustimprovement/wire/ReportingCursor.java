// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A cursor that knows the path to where it stands, and takes down what is found there. */
abstract class ReportingCursor implements JsonCursor {
    private static final long BETWEEN_ROWS = -1;

    private final String prefix;
    private final FindingList findings = new FindingList();
    private final Steps steps = new Steps();
    private long row = BETWEEN_ROWS;
    private int reports;
    private boolean isSpelledOtherwise;
    private boolean isSilent;

    /** A cursor that starts at a value with the given pointer in its document. */
    ReportingCursor(String prefix) {
        this.prefix = prefix;
    }

    /** Begins with the next value of the source, a row with its place among the rows, from 0. */
    final void beginRow(long index) {
        row = index;
    }

    /** Forgets the row before, also one that ended in a fault; what is found now stands between the rows. */
    void endRow() {
        row = BETWEEN_ROWS;
        leaveAll();
        findings.clear();
    }

    /** Steps into a property. */
    final void enter(String property) {
        steps.enter(property);
    }

    /** Steps into a property with one of some names. */
    final void enter(PropertyNames names, int index) {
        steps.enter(names, index);
    }

    /** Steps into an element. */
    final void enter(int index) {
        steps.enter(index);
    }

    final void leave() {
        steps.leave();
    }

    /** Steps out to where the pass began. */
    final void leaveAll() {
        steps.leaveAll();
    }

    /** How many findings are listed so far. */
    final int size() {
        return findings.size();
    }

    /** Adds a hint to the last error among the findings from an index on. */
    final void hint(int from, String hint) {
        findings.hint(from, hint);
    }

    final FindingList findings() {
        return findings;
    }

    /** Takes down nothing of what is found from here on. */
    final void ignoreFindings() {
        isSilent = true;
    }

    /** How often something was reported, listed or not. */
    final int reports() {
        return reports;
    }

    /** Reports that the value at the cursor has the wrong JSON type. */
    final void wrongType(String expected) {
        unexpected(WireRule.TYPE, expected, description());
    }

    /** Reports a code at the cursor that is kept though nobody knows it. */
    final void unrecognised(String expected, Supplier<List<String>> suggestions) {
        report(
                WireRule.UNRECOGNISED_CODE,
                place(),
                finding -> finding.message("expected " + expected + " that is known, kept as it is: " + description())
                        .putAttribute("expected", expected)
                        .putAttribute("was", description())
                        .suggestions(suggestions.get()));
        isSpelledOtherwise |= otherSpelling().isPresent();
    }

    /** Whether such a code in the property that was just read has other escapes than we write; forgets it. */
    final boolean wasSpelledOtherwise() {
        boolean was = isSpelledOtherwise;
        isSpelledOtherwise = false;
        return was;
    }

    /** The name or string at the cursor as it is written, if the text is in memory. */
    abstract Optional<String> spelling();

    /** The name or string at the cursor as it is written, if it is known to have other escapes than we write. */
    final Optional<String> otherSpelling() {
        return spelling().filter(was -> isSpelledOtherwise(was, text()));
    }

    /** What is as long as its text has no escape in it, and is not written once more to be compared. */
    private static boolean isSpelledOtherwise(String was, String text) {
        return was.length() != text.length() + 2 && !was.equals(JsonText.quoted(text));
    }

    /** Reports that the name at the cursor will be written with other escapes, as far as that is known. */
    final void checkEscapes() {
        otherSpelling()
                .ifPresent(was -> respelled(WireRule.TEXT_SPELLING, was, Clip.shortened(JsonText.quoted(text()))));
    }

    /** Reports that what stands at the cursor will be written in another spelling. */
    final void respelled(WireRule rule, String was, String written) {
        report(
                rule,
                place(),
                finding -> finding.message("written back as " + written + ", was: " + Clip.shortened(was))
                        .putAttribute("expected", written)
                        .putAttribute("was", Clip.shortened(was)));
    }

    /** Reports that something else was expected at the cursor. */
    final void unexpected(WireRule rule, String expected, String was) {
        unexpected(rule, expected, was, List::of);
    }

    /** Reports that something else was expected at the cursor, and what may have been meant. */
    final void unexpected(WireRule rule, String expected, String was, Supplier<List<String>> suggestions) {
        report(
                rule,
                place(),
                finding -> finding.message("expected " + expected + ", was: " + was)
                        .putAttribute("expected", expected)
                        .putAttribute("was", was)
                        .suggestions(suggestions.get()));
    }

    /** Reports half of a surrogate pair. */
    final void loneSurrogate(Optional<TextPlace> place, String was) {
        report(
                WireRule.LONE_SURROGATE,
                place,
                finding -> finding.message("half of a surrogate pair stands alone: " + was)
                        .putAttribute("was", was));
    }

    /** Reports; the details are asked for only if the finding is listed or the first that is not. */
    final void report(WireRule rule, Optional<TextPlace> place, Consumer<FindingBuilder> details) {
        reports++;
        if (isSilent) {
            return;
        }
        findings.add(rule.code(), rule.severity(), prefix().length() + steps.length(), isListed -> {
            FindingBuilder finding = Finding.builder()
                    .rule(rule.code())
                    .severity(rule.severity())
                    .pointer(isListed ? pointer() : prefix())
                    .place(place);
            details.accept(finding);
            return finding.build();
        });
    }

    /** All findings, and one more for each rule of which not all are listed. */
    final ValidationReport report() {
        return findings.isEmpty() ? ValidationReport.of(List.of()) : findings.report(prefix());
    }

    /** The value at the cursor in a few words, for a message. */
    final String description() {
        return switch (token()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> Clip.quoted(text());
            case NUMBER -> Clip.shortened(text());
            default -> token().name().toLowerCase(Locale.ROOT);
        };
    }

    private String pointer() {
        return prefix() + steps.toPointer();
    }

    private String prefix() {
        return row == BETWEEN_ROWS ? prefix : "/" + row;
    }
}
