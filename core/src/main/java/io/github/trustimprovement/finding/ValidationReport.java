// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import java.util.List;
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
