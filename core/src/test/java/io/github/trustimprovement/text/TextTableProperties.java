// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextTableProperties {
    @Property
    void allLinesOfTheGridAreEquallyWide(@ForAll("tables") TextTable table) {
        List<String> lines = TableLayout.of(table).gridLines();

        assertThat(lines.stream().map(DisplayWidth::of).distinct()).hasSize(1);
    }

    @Property
    void aLimitIsKeptWhereTheOtherColumnsLeaveRoom(@ForAll("tables") TextTable table) {
        int others = 2 * 12 + 2 * 2;
        TextTable limited = limit(table, others + TextTableBuilder.MIN_WRAPPED_WIDTH);

        assertThat(TableLayout.of(limited).gridLines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(others + 8));
    }

    @Property
    void wrappingLosesNothingButSpaces(@ForAll("tables") TextTable table) {
        String wide = String.join("", TableLayout.of(table).gridLines());
        String header = TextWrap.flatten(table.headers().get(0));

        assertThat(String.join("", TextWrap.wrap(header, 8)).replace(" ", "")).isEqualTo(header.replace(" ", ""));
        assertThat(wide).doesNotContain("\n");
    }

    private static TextTable limit(TextTable table, int width) {
        TextTableBuilder builder = TextTable.builder().maxWidth(width);
        builder.column(table.headers().get(0), Alignment.LEFT);
        builder.column(clip(table.headers().get(1)), Alignment.RIGHT);
        builder.column(clip(table.headers().get(2)), Alignment.LEFT);
        table.rows().forEach(row -> builder.row(row.get(0), clip(row.get(1)), clip(row.get(2))));
        return builder.build();
    }

    private static String clip(String text) {
        return TextWrap.wrap(text, 12).get(0);
    }

    @Provide
    Arbitrary<TextTable> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab -\t\n\u0301\u200D学校\uFF21").ofMaxLength(30);
        Arbitrary<List<String>> row = cell.list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(cell, cell, cell, row.list().ofMaxSize(5)).as((first, second, third, rows) -> {
            TextTableBuilder builder = TextTable.builder()
                    .column(first, Alignment.LEFT)
                    .column(second, Alignment.RIGHT)
                    .column(third, Alignment.LEFT);
            rows.forEach(builder::row);
            return builder.build();
        });
    }
}
