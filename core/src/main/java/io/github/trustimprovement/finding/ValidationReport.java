// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of a check or a reading, in the order they were made; never the first only.
 *
 * <p>{@code report.orThrow()} stops a program where a finding has error severity; {@code report.of(Severity.WARNING)}
 * lists the warnings.
 *
 * @param findings the findings, in order
 * @since 0.1.0
 */
public record ValidationReport(List<Finding> findings) {
    private static final ValidationReport EMPTY = new ValidationReport(List.of());

    /**
     * Creates a report.
     *
     * @param findings the findings, in order
     */
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /**
     * A report of some findings.
     *
     * @param findings the findings, in order
     * @return the report
     */
    public static ValidationReport of(List<Finding> findings) {
        return findings.isEmpty() ? EMPTY : new ValidationReport(findings);
    }

    /**
     * Whether nothing at all was found.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * Whether a finding has error severity.
     *
     * @return true if there is one
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in order
     */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings at a place or anywhere below it.
     *
     * @param pointer a JSON Pointer, such as {@code /segments/3}; empty for the whole document
     * @return the findings, in order
     */
    public List<Finding> under(String pointer) {
        return findings.stream()
                .filter(finding ->
                        finding.pointer().equals(pointer) || finding.pointer().startsWith(pointer + "/"))
                .toList();
    }

    /**
     * How many findings there are by rule.
     *
     * @return the counts by the rule's code, in the order in which the rules first found something
     */
    public Map<String, Long> countByRule() {
        Map<String, Long> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The findings as a table: severity, rule, place and message, with the counts by severity under it.
     *
     * @return the table
     */
    public TextTable toTextTable() {
        TextTableBuilder table = TextTable.builder()
                .title("Findings")
                .column("Severity", Alignment.LEFT)
                .column("Rule", Alignment.LEFT)
                .column("Place", Alignment.LEFT)
                .column("Line", Alignment.RIGHT)
                .column("Message", Alignment.LEFT);
        for (Finding finding : findings) {
            table.row(
                    finding.severity().name(),
                    finding.rule(),
                    finding.pointer(),
                    finding.place().map(TextPlace::toString).orElse(TextTable.MISSING),
                    finding.message());
        }
        return table.note(Stream.of(Severity.values())
                        .map(severity -> of(severity).size() + " " + severity)
                        .collect(Collectors.joining(", ")))
                .build();
    }

    /**
     * The findings of this report, then those of another.
     *
     * @param other the other report
     * @return both
     */
    public ValidationReport merge(ValidationReport other) {
        return of(Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /**
     * Returns quietly unless a finding has error severity.
     *
     * @return this report
     * @throws FindingsException if a finding has error severity; it lists all findings
     */
    public ValidationReport orThrow() {
        if (hasErrors()) {
            throw new FindingsException(this);
        }
        return this;
    }

    /** One line a finding; {@code no findings} where there is none. */
    @Override
    public String toString() {
        return findings.isEmpty()
                ? "no findings"
                : findings.stream().map(Finding::toLine).collect(Collectors.joining("\n"));
    }
}
