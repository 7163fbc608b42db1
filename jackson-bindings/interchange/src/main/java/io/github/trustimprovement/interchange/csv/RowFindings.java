// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.wire.WireRule;
import java.util.Optional;

/** Says of what a reader found in the tokens of a row in which cell it is. */
final class RowFindings {
    private RowFindings() {}

    /** Whether it says that a heading is not known, which was reported once for the header. */
    static boolean isOfForeignHeading(Finding finding, CsvRow row, Header header) {
        return finding.rule().equals(WireRule.UNKNOWN_PROPERTY.code())
                && cell(finding, row).map(header::isForeign).orElse(false);
    }

    /** The finding with the row and the heading; the pointer is that of the record in the row. */
    static Finding located(Finding finding, String pointer, CsvRow row, Header header) {
        FindingBuilder located = finding.toBuilder().putAttribute(CsvTable.ROW, Integer.toString(row.number()));
        heading(finding, pointer, row, header).ifPresent(heading -> located.putAttribute(CsvTable.HEADING, heading));
        return located.build();
    }

    private static Optional<String> heading(Finding finding, String pointer, CsvRow row, Header header) {
        if (!finding.rule().equals(WireRule.MISSING.code())) {
            return cell(finding, row).map(header::heading);
        }
        String path = finding.pointer() + "/" + finding.attributes().get("expected");
        return Optional.of(path.substring(pointer.length() + 1).replace('/', Heading.SEPARATOR));
    }

    /** The cell that starts where a finding points. */
    private static Optional<Integer> cell(Finding finding, CsvRow row) {
        return finding.place().map(row.places()::indexOf).filter(cell -> cell >= 0);
    }
}
