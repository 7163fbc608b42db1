// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.wire.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records of one type that has a wire form, such as the practices of a trust. */
record RecordList<T>(Class<T> type, List<T> records) {
    private static final int GAP = 2;
    private static final int MOST_OF_A_COLUMN = 40;

    /** What a value holds, if it is a collection that is not empty, and all in it are of one such type. */
    static Optional<RecordList<?>> of(Object value) {
        if (!(value instanceof Collection<?> all) || all.isEmpty()) {
            return Optional.empty();
        }
        return Shapes.typeOf(all.iterator().next())
                .filter(type -> all.stream().allMatch(type::isInstance))
                .map(type -> of(type, all));
    }

    private static <T> RecordList<T> of(Class<T> type, Collection<?> all) {
        return new RecordList<>(type, all.stream().map(type::cast).toList());
    }

    /** As many of the first columns as fit beside each other; long texts are wrapped. */
    TextTable table(int maxWidth) {
        TextTable all = CsvTable.of(type).toTextTable(records);
        List<Integer> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        int width = 0;
        for (int column = 0; column < all.headers().size(); column++) {
            width += Math.min(width(all, column), MOST_OF_A_COLUMN) + GAP;
            if (width <= maxWidth + GAP) {
                shown.add(column);
            } else {
                hidden.add(all.headers().get(column));
            }
        }
        TextTableBuilder table = TextTable.builder().maxWidth(maxWidth);
        shown.forEach(column ->
                table.column(all.headers().get(column), all.alignments().get(column)));
        all.rows().forEach(row -> table.row(shown.stream().map(row::get).toList()));
        all.notes().forEach(table::note);
        return hidden.isEmpty()
                ? table.build()
                : table.note("Not shown: " + String.join(", ", hidden) + ".").build();
    }

    private static int width(TextTable table, int column) {
        int cells = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(cells, table.headers().get(column).length());
    }

    /** A record a line, as JSON. */
    String lines() {
        return records.stream().map(TrustImprovementJson::writeLine).collect(Collectors.joining("\n", "", "\n"));
    }

    String csv() {
        return CsvTable.of(type).write(records);
    }
}
