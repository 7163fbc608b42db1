// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.ReaderRule;
import io.github.trustimprovement.finding.ReaderRuleDescription;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;

/**
 * What the reader of a table may find beside {@link io.github.trustimprovement.wire.WireRule}, such as
 * {@code csv/heading-missing}.
 *
 * @since 0.1.0
 */
public enum CsvRule implements ReaderRule {
    /** The file has no header row. */
    EMPTY(Severity.ERROR, "The file has no header row.", "write the headings into the first row"),
    /** The text is no table, or a cell is too long; nothing after the place was read. */
    SYNTAX(
            Severity.ERROR,
            "The text is no table, or a cell is too long; nothing after the place was read.",
            "mend the quotes at the place, then read the file again"),
    /** A heading is blank. */
    HEADING_BLANK(Severity.ERROR, "A heading is blank.", "give the column a heading, or delete it"),
    /** A heading stands twice. */
    HEADING_TWICE(Severity.ERROR, "A heading stands twice.", "rename one of the two columns, or delete it"),
    /** A column that each row needs is not there. */
    HEADING_MISSING(
            Severity.ERROR,
            "A column that each row needs is not there.",
            "add the column, or mend its heading if it is misspelt"),
    /** No column has the heading; what stands under it is kept. */
    HEADING_UNKNOWN(
            Severity.WARNING,
            "No column has the heading; what stands under it is kept.",
            "mend the heading if it is misspelt; a column of your own may stay"),
    /** A row has more cells than the header; it is left out. */
    ROW_TOO_LONG(
            Severity.ERROR,
            "A row has more cells than the header; it is left out.",
            "put a cell with a separator in it between quotes, or delete what is too much"),
    /** A row has fewer cells than the header; the others are taken as empty. */
    ROW_TOO_SHORT(
            Severity.WARNING,
            "A row has fewer cells than the header; the others are taken as empty.",
            "see whether cells were lost"),
    /** A row is a note to people and was passed over. */
    NOTE(
            Severity.INFO,
            "A row whose first cell starts with # is a note to people and was passed over.",
            "if it is no note, put an apostrophe before the #"),
    /** A table that has one row has more; the others are left out. */
    ROW_TOO_MANY(
            Severity.ERROR,
            "A table that has one row has more; the others are left out.",
            "keep the row that is meant"),
    /** A table that has one row has none. */
    ROW_MISSING(Severity.ERROR, "A table that has one row has none.", "fill in one row"),
    /** A row belongs to no row of another table; it is left out. */
    OWNER_UNKNOWN(
            Severity.ERROR,
            "A row belongs to no row of another table; it is left out.",
            "write an id of the other table under 'of'"),
    /** A table that is needed is not there. */
    FILE_MISSING(
            Severity.ERROR,
            "A table that is needed is not there.",
            "add the file, or look whether it has another name"),
    /** A file is none of the tables; it is left out. */
    FILE_UNKNOWN(
            Severity.WARNING,
            "A file is none of the tables; it is left out.",
            "rename the file if it is meant to be one of the tables; otherwise it may stay");

    private final ReaderRuleDescription description;

    CsvRule(Severity severity, String meaning, String remedy) {
        description = ReaderRuleDescription.of("csv", name(), severity, meaning, remedy);
    }

    @Override
    public ReaderRuleDescription description() {
        return description;
    }

    Finding of(String message) {
        return Finding.builder()
                .rule(code())
                .severity(severity())
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
