// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The widths of a table's columns, and its grid set in them. */
final class TableLayout {
    private static final String GAP = "  ";

    private final TextTable table;
    private final int[] widths;

    private TableLayout(TextTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
    }

    static TableLayout of(TextTable table) {
        int[] widths = IntStream.range(0, table.headers().size())
                .map(column -> naturalWidth(table, column))
                .toArray();
        if (table.maxWidth().isPresent()) {
            narrow(table, widths, table.maxWidth().getAsInt());
        }
        return new TableLayout(table, widths);
    }

    List<String> gridLines() {
        List<String> lines = new ArrayList<>();
        if (widths.length == 0) {
            return lines;
        }
        addRow(lines, table.headers());
        lines.add(String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList()));
        table.rows().forEach(row -> addRow(lines, row));
        return lines;
    }

    private void addRow(List<String> lines, List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> TextWrap.wrap(cells.get(column), widths[column]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = wrapped.get(column);
                parts.add(padded(line < cell.size() ? cell.get(line) : "", column));
            }
            lines.add(String.join(GAP, parts));
        }
    }

    private String padded(String text, int column) {
        String padding = " ".repeat(widths[column] - DisplayWidth.of(text));
        return table.alignments().get(column) == Alignment.LEFT ? text + padding : padding + text;
    }

    private static int naturalWidth(TextTable table, int column) {
        int cells = table.rows().stream()
                .mapToInt(row -> DisplayWidth.of(TextWrap.flatten(row.get(column))))
                .max()
                .orElse(0);
        return Math.max(cells, DisplayWidth.of(TextWrap.flatten(table.headers().get(column))));
    }

    /** The widest column of words gives way down to the next widest, then both together, and so on. */
    private static void narrow(TextTable table, int[] widths, int maxWidth) {
        int[] words = IntStream.range(0, widths.length)
                .filter(column -> table.alignments().get(column) == Alignment.LEFT)
                .toArray();
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - maxWidth;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int column : words) {
                widest = widest < 0 || widths[column] > widths[widest] ? column : widest;
            }
            if (widest < 0 || widths[widest] <= TextTableBuilder.MIN_WRAPPED_WIDTH) {
                return;
            }
            widths[widest]--;
        }
    }
}
