// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first row of a table: which cell holds which column, and what stands under headings that no column has. */
final class Header {
    private static final int ABSENT = -1;

    private final CsvRow row;
    private final RowLayout layout;
    private final int[] cellOf;
    private final Map<Cells.Group, Map<String, Integer>> foreign = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Header(CsvRow row, RowLayout layout) {
        this.row = row;
        this.layout = layout;
        cellOf = new int[layout.columns().size()];
        Arrays.fill(cellOf, ABSENT);
        Set<String> seen = new LinkedHashSet<>();
        for (int cell = 0; cell < row.cells().size(); cell++) {
            take(cell, seen);
        }
        for (Column column : layout.columns()) {
            if (column.isRequired() && !seen.contains(column.heading())) {
                findings.add(CsvRule.HEADING_MISSING.at(
                        row, 0, "a table of this kind needs the heading: " + column.heading()));
            }
        }
    }

    static Header of(CsvRow row, RowLayout layout) {
        return new Header(row, layout);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether the rows cannot be read by it. */
    boolean isFaulty() {
        return ValidationReport.of(findings).hasErrors();
    }

    int width() {
        return row.cells().size();
    }

    String heading(int cell) {
        return CellText.plain(row.cells().get(cell));
    }

    /** Whether no column has the heading of a cell. */
    boolean isForeign(int cell) {
        return layout.numberOf(heading(cell)).isEmpty();
    }

    /** The cell of a column in each row, or -1. */
    int cellOf(int column) {
        return cellOf[column];
    }

    /** The names under which a group has cells that its shape does not know, with the cell of each. */
    Map<String, Integer> foreign(Cells.Group group) {
        return foreign.getOrDefault(group, Map.of());
    }

    private void take(int cell, Set<String> seen) {
        String heading = heading(cell);
        if (heading.isBlank()) {
            findings.add(CsvRule.HEADING_BLANK.at(row, cell, "a heading is blank"));
        } else if (!seen.add(heading)) {
            findings.add(CsvRule.HEADING_TWICE.at(row, cell, "a heading stands twice: " + heading));
        } else if (layout.numberOf(heading).isPresent()) {
            cellOf[layout.numberOf(heading).get()] = cell;
        } else {
            takeForeign(heading, cell);
        }
    }

    private void takeForeign(String heading, int cell) {
        List<String> steps = Heading.steps(heading);
        Cells.Group group = layout.root();
        int step = 0;
        while (step < steps.size() - 1 && group.members().get(steps.get(step)) instanceof Cells.Group inner) {
            group = inner;
            step++;
        }
        String name = step == steps.size() - 1 ? steps.get(step) : heading;
        foreign.computeIfAbsent(step == steps.size() - 1 ? group : layout.root(), any -> new LinkedHashMap<>())
                .put(name, cell);
        if (group.members().get(name) instanceof Cells.Group) {
            return; // an object as JSON, which is how one without properties is written
        }
        List<String> known = layout.columns().stream().map(Column::heading).toList();
        findings.add(CsvRule.HEADING_UNKNOWN.at(row, cell, "not known, kept as it is: " + heading).toBuilder()
                .suggestions(Suggestions.closest(heading, known))
                .build());
    }
}
