// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

/**
 * Signals that a caller asked to go on only without errors, and there were some. The message lists all findings.
 *
 * @since 0.1.0
 */
public final class FindingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * Creates an exception for a report.
     *
     * @param report all findings
     */
    public FindingsException(ValidationReport report) {
        super(report.toString());
        this.report = report;
    }

    /**
     * All findings, those of lesser severity too.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }
}
