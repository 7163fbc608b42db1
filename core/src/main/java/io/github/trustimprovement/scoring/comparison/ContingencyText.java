// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A {@link ContingencyTable} with the totals of rows and columns, for printing. */
final class ContingencyText {
    private static final String ALL = "All";

    private ContingencyText() {}

    static TextTable of(ContingencyTable table) {
        TextTableBuilder text = TextTable.builder().column("Leaders", Alignment.LEFT);
        table.columns().forEach(column -> text.column(column, Alignment.RIGHT));
        text.column(ALL, Alignment.RIGHT);
        int columns = table.columns().size();
        for (int row = 0; row < table.rows().size(); row++) {
            int place = row;
            text.row(line(
                    table.rows().get(row),
                    IntStream.range(0, columns).mapToLong(column -> table.count(place, column))));
        }
        return text.row(line(ALL, IntStream.range(0, columns).mapToLong(column -> columnTotal(table, column))))
                .build();
    }

    private static long columnTotal(ContingencyTable table, int column) {
        return IntStream.range(0, table.rows().size())
                .mapToLong(row -> table.count(row, column))
                .sum();
    }

    private static List<String> line(String label, LongStream numbers) {
        long[] all = numbers.toArray();
        return Stream.concat(
                        Stream.of(label),
                        LongStream.concat(
                                        LongStream.of(all),
                                        LongStream.of(LongStream.of(all).sum()))
                                .mapToObj(Long::toString))
                .toList();
    }
}
