// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found so far: of each rule the first findings, and how many there are. */
final class FindingList {
    /** How many findings of one rule are listed; the rest is counted. */
    static final int MOST_A_RULE = 1_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<WireRule, Long> countByRule = new EnumMap<>(WireRule.class);

    private record Entry(WireRule rule, Finding finding) {}

    /** Counts one more finding of a rule; if that says true, it is listed by {@link #add}. */
    boolean takes(WireRule rule) {
        return countByRule.merge(rule, 1L, Long::sum) <= MOST_A_RULE;
    }

    void add(WireRule rule, Finding finding) {
        entries.add(new Entry(rule, finding));
    }

    /** Adds the findings of a part. */
    void addAll(FindingList part) {
        for (Entry entry : part.entries) {
            if (takes(entry.rule())) {
                entries.add(entry);
            }
        }
        part.countByRule.forEach((rule, count) -> {
            if (count > MOST_A_RULE) {
                countByRule.merge(rule, count - MOST_A_RULE, Long::sum);
            }
        });
    }

    void clear() {
        if (!countByRule.isEmpty()) {
            entries.clear();
            countByRule.clear();
        }
    }

    /** How many findings are listed so far. */
    int size() {
        return entries.size();
    }

    /** Whether nothing at all was found. */
    boolean isEmpty() {
        return countByRule.isEmpty();
    }

    /** Whether a rule was broken that makes an error. */
    boolean hasErrors() {
        return !countByRule.isEmpty()
                && countByRule.keySet().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
    }

    /** Adds a hint to the last error among the findings from an index on. */
    void hint(int from, String hint) {
        for (int i = entries.size() - 1; i >= from; i--) {
            Finding finding = entries.get(i).finding();
            if (finding.severity() == Severity.ERROR) {
                String whole = finding.hint().map(first -> first + "; " + hint).orElse(hint);
                entries.set(
                        i,
                        new Entry(
                                entries.get(i).rule(),
                                finding.toBuilder().hint(whole).build()));
                return;
            }
        }
    }

    /** All findings, and one more at a pointer for each rule of which not all are listed. */
    ValidationReport report(String pointer) {
        List<Finding> all = new ArrayList<>();
        entries.forEach(entry -> all.add(entry.finding()));
        countByRule.forEach((rule, count) -> {
            long unlisted = count - MOST_A_RULE;
            if (unlisted > 0) {
                all.add(Finding.builder()
                        .rule(rule.code())
                        .severity(rule.severity())
                        .pointer(pointer)
                        .message(unlisted + " more of this rule are not listed")
                        .putAttribute("unlisted", Long.toString(unlisted))
                        .build());
            }
        });
        return ValidationReport.of(all);
    }
}
