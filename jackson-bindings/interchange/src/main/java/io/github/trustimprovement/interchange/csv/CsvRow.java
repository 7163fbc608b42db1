// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.TextPlace;
import java.util.List;

/** A row of a file: its number, from 1, as a spreadsheet shows it, its cells as written, and where each starts. */
record CsvRow(int number, List<String> cells, List<TextPlace> places) {
    /** The number of the row's record, from 0. */
    int record() {
        return number - 2;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether it is a note to people. */
    boolean isNote() {
        return cells.get(0).startsWith("#");
    }

    /** Whether it is a note that stands in a template from the start. */
    boolean isOfTemplate() {
        String first = cells.get(0);
        return first.startsWith(Template.NOTE) || first.startsWith(Template.EXAMPLE);
    }

    TextPlace start() {
        return places.get(0);
    }
}
