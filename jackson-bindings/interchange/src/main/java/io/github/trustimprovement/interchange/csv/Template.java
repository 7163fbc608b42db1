// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import java.util.ArrayList;
import java.util.List;

/** An empty table with headings and a row that explains them. */
final class Template {
    private static final int MOST_CODES = 12;

    private Template() {}

    static String of(TrustTable table) {
        List<Column> columns = table.layout().columns().stream()
                .filter(column -> column.content() != CellContent.JSON)
                .toList();
        List<String> explanations =
                new ArrayList<>(columns.stream().map(Template::explanation).toList());
        explanations.set(0, "# " + explanations.get(0));
        return new CsvRows(columns.stream().map(Column::heading).toList(), List.of(explanations)).toString();
    }

    private static String explanation(Column column) {
        String necessity = column.isRequired() ? "required: " : "";
        String number = column.content() == CellContent.VALUES ? "; several with semicolons between them" : "";
        return necessity + expected(column) + number;
    }

    private static String expected(Column column) {
        if (column.codes().isEmpty()) {
            return column.expected();
        }
        if (column.codes().size() <= MOST_CODES) {
            return "one of " + String.join(", ", column.codes());
        }
        return column.expected() + " such as " + column.codes().get(0);
    }
}
