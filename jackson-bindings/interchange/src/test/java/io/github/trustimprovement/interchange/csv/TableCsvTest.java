// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import org.junit.jupiter.api.Test;

class TableCsvTest {
    @Test
    void putsTitleAndNotesUnderTheRows() {
        TextTable table = TextTable.builder()
                .title("Levers, all")
                .column("Lever", Alignment.LEFT)
                .column("n", Alignment.RIGHT)
                .row("Commonality", "12")
                .row("Leadership")
                .note("n = 12")
                .build();

        assertThat(TableCsv.of(table))
                .isEqualTo("Lever,n\r\nCommonality,12\r\nLeadership,n/a\r\n\"# Levers, all\",\r\n\"# n = 12\",\r\n");
    }

    @Test
    void guardsTextsAgainstSpreadsheetsAndLeavesNumbersAlone() {
        TextTable table = TextTable.builder()
                .column("=A1", Alignment.LEFT)
                .column("n", Alignment.RIGHT)
                .row("=1+1", "-0.25")
                .row("-cmd", "-1e-7")
                .row("# no note", "-")
                .row("", "+3")
                .build();

        assertThat(TableCsv.of(table)).isEqualTo("'=A1,n\r\n'=1+1,-0.25\r\n'-cmd,-1e-7\r\n'# no note,-\r\n,+3\r\n");
    }
}
