// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import java.util.Locale;

/**
 * What the reader of a table may find beside {@link io.github.trustimprovement.wire.WireRule}, such as
 * {@code csv/heading-missing}.
 *
 * @since 0.1.0
 */
public enum CsvRule {
    /** The file has no header row. */
    EMPTY(Severity.ERROR),
    /** The text is no table, or a cell is too long; nothing after the place was read. */
    SYNTAX(Severity.ERROR),
    /** A heading is blank. */
    HEADING_BLANK(Severity.ERROR),
    /** A heading stands twice. */
    HEADING_TWICE(Severity.ERROR),
    /** A column that each row needs is not there. */
    HEADING_MISSING(Severity.ERROR),
    /** No column has the heading; what stands under it is kept. */
    HEADING_UNKNOWN(Severity.WARNING),
    /** A row has more cells than the header; it is left out. */
    ROW_TOO_LONG(Severity.ERROR),
    /** A row has fewer cells than the header; the others are taken as empty. */
    ROW_TOO_SHORT(Severity.WARNING);

    private final Severity severity;

    CsvRule(Severity severity) {
        this.severity = severity;
    }

    /**
     * The stable code of the rule, such as {@code csv/heading-missing}.
     *
     * @return the code
     */
    public String code() {
        return "csv/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How much a finding of this rule matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    Finding at(CsvRow row, int cell, String message) {
        return Finding.builder()
                .rule(code())
                .severity(severity)
                .place(row.places().get(cell))
                .message(message)
                .putAttribute(CsvTable.ROW, Integer.toString(row.number()))
                .build();
    }
}
