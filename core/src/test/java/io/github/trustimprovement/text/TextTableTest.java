// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void printsTitleGridAndNotes() {
        TextTable table = TextTable.builder()
                .title("Segments")
                .column("Lever", Alignment.LEFT)
                .column("n", Alignment.RIGHT)
                .row("Commonality", "12")
                .row("Leadership", "3")
                .note("n = 15")
                .build();

        assertThat(table).hasToString("""
                        Segments
                        Lever         n
                        -----------  --
                        Commonality  12
                        Leadership    3
                        n = 15
                        """);
    }

    @Test
    void saysWhereACellHasNoValue() {
        TextTable table = TextTable.builder()
                .column("A", Alignment.LEFT)
                .column("B", Alignment.RIGHT)
                .row("x")
                .build();

        assertThat(table.rows().get(0)).containsExactly("x", TextTable.MISSING);
        assertThat(table).hasToString("A    B\n-  ---\nx  n/a\n");
    }

    @Test
    void tellsWhatItHolds() {
        TextTable table = TextTable.builder()
                .title("T")
                .column("A", Alignment.LEFT)
                .note("N")
                .maxWidth(40)
                .build();

        assertThat(table.title()).contains("T");
        assertThat(table.headers()).containsExactly("A");
        assertThat(table.alignments()).containsExactly(Alignment.LEFT);
        assertThat(table.notes()).containsExactly("N");
        assertThat(table.maxWidth()).hasValue(40);
    }

    @Test
    void countsColumnsOfATerminalAndNotCharacters() {
        TextTable table = TextTable.builder()
                .column("A", Alignment.LEFT)
                .column("B", Alignment.LEFT)
                .row("学校", "1")
                .row("e\u0301cole", "2")
                .row("\uD83D\uDE00", "3")
                .build();

        assertThat(table).hasToString("A      B\n-----  -\n学校   1\ne\u0301cole  2\n\uD83D\uDE00     3\n");
    }

    @Test
    void wrapsTheWidestColumnOfWords() {
        TextTable table = TextTable.builder()
                .column("Id", Alignment.LEFT)
                .column("Words", Alignment.LEFT)
                .column("n", Alignment.RIGHT)
                .row("a", "one two three four", "1")
                .maxWidth(16)
                .build();

        assertThat(table).hasToString("""
                        Id  Words      n
                        --  ---------  -
                        a   one two    1
                            three\s\s\s\s\s\s\s
                            four\s\s\s\s\s\s\s\s
                        """);
    }

    @Test
    void breaksAWordThatIsLongerThanItsColumn() {
        TextTable table = TextTable.builder()
                .column("Words", Alignment.LEFT)
                .row("an abcdefghijklmnop end")
                .maxWidth(8)
                .build();

        assertThat(table).hasToString("Words   \n--------\nan      \nabcdefgh\nijklmnop\nend     \n");
    }

    @Test
    void staysWiderWhereNumbersLeaveNoRoom() {
        TextTable table = TextTable.builder()
                .column("Words", Alignment.LEFT)
                .column("a number", Alignment.RIGHT)
                .row("one two three", "1")
                .maxWidth(10)
                .build();

        assertThat(table.toString().lines())
                .allSatisfy(line ->
                        assertThat(DisplayWidth.of(line)).isEqualTo(TextTableBuilder.MIN_WRAPPED_WIDTH + 2 + 8));
    }

    @Test
    void neverWrapsNumbers() {
        TextTable table = TextTable.builder()
                .column("n", Alignment.RIGHT)
                .row("123456789012")
                .maxWidth(8)
                .build();

        assertThat(table).hasToString("           n\n------------\n123456789012\n");
    }

    @Test
    void leavesAColumnThatIsNarrowAlready() {
        TextTable table = TextTable.builder()
                .column("A", Alignment.LEFT)
                .column("n", Alignment.RIGHT)
                .row("one two", "123456")
                .maxWidth(8)
                .build();

        assertThat(table).hasToString("A             n\n-------  ------\none two  123456\n");
    }

    @Test
    void wrapsTitleAndNotes() {
        TextTable table = TextTable.builder()
                .title("a long title")
                .note("a long note")
                .maxWidth(8)
                .build();

        assertThat(table).hasToString("a long\ntitle\na long\nnote\n");
    }

    @Test
    void printsNothingWhereItHoldsNothing() {
        assertThat(TextTable.builder().build()).hasToString("");
    }

    @Test
    void printsControlCharactersAsSpaces() {
        TextTable table = TextTable.builder()
                .title("a\nb")
                .column("A\tB", Alignment.LEFT)
                .row("x\u2028y\u001b")
                .build();

        assertThat(table).hasToString("a b\nA B \n----\nx y \n");
    }

    @Test
    void isNotTouchedByLaterChangesToItsBuilder() {
        TextTableBuilder builder =
                TextTable.builder().column("A", Alignment.LEFT).row("x");
        TextTable table = builder.build();
        builder.row("y").note("N").title("T").maxWidth(9);

        assertThat(table).hasToString("A\n-\nx\n");
    }

    @Test
    void rejectsMoreCellsThanColumns() {
        TextTableBuilder builder =
                TextTable.builder().column("A", Alignment.LEFT).row("x", "y");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TextTable.row: at most as many cells as columns (1), was: [x, y]");
    }

    @Test
    void rejectsAWidthThatIsTooSmall() {
        TextTableBuilder builder = TextTable.builder();

        assertThatThrownBy(() -> builder.maxWidth(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TextTable.maxWidth: at least 8, was: 7");
    }
}
