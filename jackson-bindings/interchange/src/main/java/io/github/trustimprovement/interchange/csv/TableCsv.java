// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.text.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of results as CSV text, such as {@code TableCsv.of(LeverValenceTable.of(study, CountingUnit.SEGMENT)
 * .toTextTable())}.
 *
 * <p>The headings come first and the rows after them, so that any program finds both. Title and notes follow in rows
 * whose first cell starts with {@code #}, which readers of comments pass over; a table that leaves its n and caveats
 * behind is none to rely on. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @since 0.1.0
 */
public final class TableCsv {
    /** What starts like a formula and is none: a number, or the dash of a cell that nothing fits into. */
    private static final Pattern HARMLESS = Pattern.compile("-|[-+]?\\d+(\\.\\d+)?(e[-+]?\\d+)?");

    private TableCsv() {}

    /**
     * A table in RFC 4180 form: commas between cells, {@code \r\n} after each row.
     *
     * @param table the table
     * @return the text
     */
    public static String of(TextTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(guarded(row)));
        Stream.concat(table.title().stream(), table.notes().stream())
                .forEach(text -> rows.add(comment(text, table.headers().size())));
        return new CsvRows(guarded(table.headers()), rows).toString();
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() || HARMLESS.matcher(cell).matches() ? cell : CellText.guarded(cell))
                .toList();
    }

    private static List<String> comment(String text, int columns) {
        List<String> row = new ArrayList<>(List.of("# " + text));
        row.addAll(Collections.nCopies(Math.max(0, columns - 1), ""));
        return row;
    }
}
