// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** One row of the remarks file, as it was written. */
record Remark(
        int line,
        String id,
        String section,
        String domain,
        String concept,
        String theme,
        String valence,
        String role,
        String leaders,
        String gist) {
    static final List<String> HEADER =
            List.of("id", "section", "domain", "concept", "theme", "valence", "role", "leaders", "gist");

    static Remark of(CsvRecord row) {
        return new Remark(
                Math.toIntExact(row.getStartingLineNumber()),
                row.getField(0),
                row.getField(1),
                row.getField(2),
                row.getField(3),
                row.getField(4),
                row.getField(5),
                row.getField(6),
                row.getField(7),
                row.getField(8));
    }

    /** The row in one line, for a note on a remark that could not be placed. */
    String asWritten() {
        return String.join(",", id, section, domain, concept, theme, valence, role, leaders, gist);
    }
}
