// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An empty table with headings, a row that explains them and a row that shows them filled in. */
final class Template {
    /** What the row of explanations starts with. */
    static final String NOTE = "# explanation: ";

    /** What the row that shows the columns filled in starts with. */
    static final String EXAMPLE = "# for example: ";

    private static final int MOST_CODES = 12;
    private static final String ANY_TEXT = "a string";

    private Template() {}

    static String of(TrustTable table, TemplateWords words) {
        List<Column> columns = columns(table);
        return new CsvRows(
                        columns.stream().map(Column::heading).toList(),
                        List.of(
                                note(NOTE, columns, column -> explanation(column, words.of(table, column))),
                                note(
                                        EXAMPLE,
                                        columns,
                                        column -> words.of(table, column).example())))
                .toString();
    }

    /** The columns that people fill in by hand. */
    static List<Column> columns(TrustTable table) {
        return table.layout().columns().stream()
                .filter(column -> column.content() != CellContent.JSON)
                .toList();
    }

    private static List<String> note(String start, List<Column> columns, Function<Column, String> cell) {
        List<String> cells = new ArrayList<>(columns.stream().map(cell).toList());
        cells.set(0, start + cells.get(0));
        return cells;
    }

    private static String explanation(Column column, TemplateWords.Words words) {
        String necessity = column.isRequired() ? "required: " : "";
        String number = column.content() == CellContent.VALUES ? "; several with semicolons between them" : "";
        return necessity + words.words() + form(column) + number;
    }

    private static String form(Column column) {
        if (!column.codes().isEmpty()) {
            return column.codes().size() <= MOST_CODES
                    ? "; one of " + String.join(", ", column.codes())
                    : "; " + column.expected() + " such as " + column.codes().get(0);
        }
        return column.expected().equals(ANY_TEXT) ? "" : "; " + column.expected();
    }
}
