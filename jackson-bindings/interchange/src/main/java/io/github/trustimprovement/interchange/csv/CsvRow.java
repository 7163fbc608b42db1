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

    /** Whether it is a note to people, such as the explanations of a template. */
    boolean isComment() {
        return !cells.isEmpty() && cells.get(0).startsWith("#");
    }

    TextPlace start() {
        return places.get(0);
    }
}
