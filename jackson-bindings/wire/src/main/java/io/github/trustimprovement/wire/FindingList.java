// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader found so far, such as the faults of a million rows: of each rule the first 1,000 findings, and how many
 * there are.
 *
 * @since 0.1.0
 */
public final class FindingList {
    /** How many findings of one rule are listed; the rest is counted. */
    static final int MOST_A_RULE = 1_000;

    /** The attribute of a finding that says how many more there are. */
    static final String UNLISTED = "unlisted";

    private static final Mark NOTHING = new Mark(0, 0, 0);

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> countByRule = new LinkedHashMap<>();

    /** A list without a finding. */
    public FindingList() {}

    /**
     * Takes a finding: lists it, or counts it where enough of its rule are listed.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (takes(finding.rule())) {
            list(finding);
        }
    }

    /** Counts one more finding of a rule; if that says true, it is listed by {@link #list}. */
    boolean takes(String rule) {
        return countByRule.merge(rule, 1L, Long::sum) <= MOST_A_RULE;
    }

    void list(Finding finding) {
        findings.add(finding);
    }

    /** Adds the findings of a part. */
    void addAll(FindingList part) {
        part.findings.forEach(this::add);
        part.countByRule.forEach((rule, count) -> {
            if (count > MOST_A_RULE) {
                countByRule.merge(rule, count - MOST_A_RULE, Long::sum);
            }
        });
    }

    void clear() {
        if (!countByRule.isEmpty()) {
            findings.clear();
            countByRule.clear();
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
        return !findings.isEmpty() && findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
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

    private void drop(WireRule rule, int from, long count) {
        if (count(rule) > count) {
            findings.subList(from, size()).removeIf(finding -> finding.rule().equals(rule.code()));
            countByRule.put(rule.code(), count);
            countByRule.remove(rule.code(), 0L);
        }
    }

    private long count(WireRule rule) {
        return countByRule.getOrDefault(rule.code(), 0L);
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
     * All findings, and one more for each rule of which not all are listed.
     *
     * @param pointer the JSON Pointer of those that say how many are not listed
     * @return the findings, in the order in which they were added
     */
    public ValidationReport report(String pointer) {
        List<Finding> all = new ArrayList<>(findings);
        countByRule.forEach((rule, count) -> {
            long unlisted = count - MOST_A_RULE;
            if (unlisted > 0) {
                all.add(Finding.builder()
                        .rule(rule)
                        .severity(severity(rule))
                        .pointer(pointer)
                        .message(unlisted + " more of this rule are not listed")
                        .putAttribute(UNLISTED, Long.toString(unlisted))
                        .build());
            }
        });
        return ValidationReport.of(all);
    }

    private Severity severity(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .map(Finding::severity)
                .orElseThrow();
    }

    /** How many findings were listed, and how many spellings were found, at some time. */
    record Mark(int size, long texts, long numbers) {}
}
