// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found so far, such as the faults of a million rows: of each rule the first 1,000 findings, and how many
 * there are.
 *
 * <p>Names may be long, and a pointer says all that it goes through: of findings with more than 500 characters those are
 * listed that have at most 4 Mi characters together. Of what is not listed in a rule, the first is quoted with its place.
 *
 * @since 0.1.0
 */
public final class FindingList {
    /** How many findings of one rule are listed; the rest is counted. */
    static final int MOST_A_RULE = 1_000;

    /** The attribute of a finding that says how many of its rule are not listed. */
    public static final String UNLISTED = "unlisted";

    /** How many characters the long ones among the listed findings may have together. */
    static final int MOST_CHARACTERS = 1 << 22;

    private static final int MOST_OF_A_SHORT_ONE = 500;
    private static final Mark NOTHING = new Mark(0, 0, 0);

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Count> countByRule = new LinkedHashMap<>();
    private long characters; // of the long ones

    /** A list without a finding. */
    public FindingList() {}

    /**
     * Takes a finding: lists it, or counts it where enough of its rule are listed.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        long length = finding.pointer().length() + (long) finding.message().length();
        for (String part : finding.attributes().values()) {
            length += part.length();
        }
        add(finding.rule(), finding.severity(), length, isListed -> finding);
    }

    /**
     * Counts one more finding of a rule, of about so many characters. It is made only if it is listed, or if it is the first
     * of its rule that is not: then the answer is false, and of the finding only message and place are looked at.
     */
    void add(String rule, Severity severity, long length, Function<Boolean, Finding> finding) {
        Count count = count(rule, severity);
        count.all++;
        if (takes(count, length)) {
            findings.add(finding.apply(true));
        } else if (count.wouldBeFirst(count.listed)) {
            Finding unlisted = finding.apply(false);
            count.first = new Unlisted(count.listed, unlisted.place(), Clip.message(unlisted.message()));
        }
    }

    private boolean takes(Count count, long length) {
        boolean isLong = length > MOST_OF_A_SHORT_ONE;
        if (count.listed == MOST_A_RULE || (isLong && characters + length > MOST_CHARACTERS)) {
            return false;
        }
        count.listed++;
        characters += isLong ? length : 0;
        return true;
    }

    private Count count(String rule, Severity severity) {
        return countByRule.computeIfAbsent(rule, first -> new Count(severity));
    }

    /** Adds the findings of a part. */
    void addAll(FindingList part) {
        part.countByRule.forEach((rule, count) -> count(rule, count.severity).addUnlisted(count));
        part.findings.forEach(this::add);
    }

    void clear() {
        if (!countByRule.isEmpty()) {
            findings.clear();
            countByRule.clear();
            characters = 0;
        }
    }

    /** How many findings are listed so far. */
    int size() {
        return findings.size();
    }

    /** Whether nothing at all was found. */
    boolean isEmpty() {
        return countByRule.isEmpty();
    }

    /** Whether a rule was broken that makes an error. */
    boolean hasErrors() {
        return !isEmpty() && countByRule.values().stream().anyMatch(count -> count.severity == Severity.ERROR);
    }

    /** Where the list stands, for {@link #dropSpellings}. */
    Mark mark() {
        return isEmpty() ? NOTHING : new Mark(size(), count(WireRule.TEXT_SPELLING), count(WireRule.NUMBER_SPELLING));
    }

    /** Drops what was said since of how something will be written back, since its text is kept or it has none. */
    void dropSpellings(Mark mark) {
        drop(WireRule.TEXT_SPELLING, mark.size, mark.texts);
        drop(WireRule.NUMBER_SPELLING, mark.size, mark.numbers);
    }

    private void drop(WireRule rule, int from, long all) {
        Count count = countByRule.get(rule.code());
        if (count != null && count.all > all) {
            int before = size();
            findings.subList(from, before).removeIf(finding -> finding.rule().equals(rule.code()));
            count.listed -= before - size();
            count.all = all;
            if (count.unlisted() == 0) {
                count.first = null;
            }
            if (all == 0) {
                countByRule.remove(rule.code());
            }
        }
    }

    private long count(WireRule rule) {
        Count count = countByRule.get(rule.code());
        return count == null ? 0 : count.all;
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

    /**
     * All findings, and one more for each rule of which not all are listed, with the place of the first of those.
     *
     * @param pointer the JSON Pointer of those that say how many are not listed
     * @return the findings, in the order in which they were added
     */
    public ValidationReport report(String pointer) {
        List<Finding> all = new ArrayList<>(findings);
        countByRule.forEach((rule, count) -> {
            Unlisted first = count.first;
            if (first != null) {
                String unlisted = Long.toString(count.unlisted());
                all.add(Finding.builder()
                        .rule(rule)
                        .severity(count.severity)
                        .pointer(pointer)
                        .place(first.place)
                        .message(unlisted + (count.listed > 0 ? " more" : "")
                                + " of this rule are not listed, the first of them: " + first.message)
                        .putAttribute(UNLISTED, unlisted)
                        .build());
            }
        });
        return ValidationReport.of(all);
    }

    /** How many findings were listed, and how many spellings were found, at some time. */
    record Mark(int size, long texts, long numbers) {}

    /** The first finding of a rule that is not listed, and how many of the rule were listed before it. */
    private record Unlisted(int after, Optional<TextPlace> place, String message) {}

    /** How many findings of a rule there are, how many of them are listed, and the first that is not. */
    private static final class Count {
        private final Severity severity;
        private long all;
        private int listed;
        private @Nullable Unlisted first;

        Count(Severity severity) {
            this.severity = severity;
        }

        long unlisted() {
            return all - listed;
        }

        boolean wouldBeFirst(int after) {
            return first == null || after < first.after;
        }

        /** Counts what a part does not list, before what it lists is added. */
        void addUnlisted(Count part) {
            all += part.unlisted();
            Unlisted one = part.first;
            if (one != null && wouldBeFirst(listed + one.after)) {
                first = new Unlisted(listed + one.after, one.place, one.message);
            }
        }
    }
}
