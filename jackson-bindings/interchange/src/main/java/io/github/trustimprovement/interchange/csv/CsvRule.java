// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
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
    ROW_TOO_SHORT(Severity.WARNING),
    /** A table that has one row has more; the others are left out. */
    ROW_TOO_MANY(Severity.ERROR),
    /** A table that has one row has none. */
    ROW_MISSING(Severity.ERROR),
    /** A row belongs to no row of another table; it is left out. */
    OWNER_UNKNOWN(Severity.ERROR),
    /** A table that is needed is not there. */
    FILE_MISSING(Severity.ERROR),
    /** A file is none of the tables; it is left out. */
    FILE_UNKNOWN(Severity.WARNING);

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

    Finding of(String message) {
        return Finding.builder()
                .rule(code())
                .severity(severity)
                .message(message)
                .build();
    }

    Finding at(TextPlace place, String message) {
        return of(message).withPlace(place);
    }

    Finding at(CsvRow row, int cell, String message) {
        return at(row.places().get(cell), message).toBuilder()
                .putAttribute(CsvTable.ROW, Integer.toString(row.number()))
                .build();
    }
}
