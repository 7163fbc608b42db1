// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableMarkupTest {
    private static final TextTable TABLE = TextTable.builder()
            .title("Levers & <signs>")
            .column("Lever", Alignment.LEFT)
            .column("n", Alignment.RIGHT)
            .row("a|b\n\"c\"", "12")
            .row("*d*")
            .note("n = 12.")
            .note("1. caveat")
            .build();

    @Test
    void standsInMarkdownWithTitleAndNotes() {
        assertThat(TABLE.toMarkdown()).isEqualTo("""
                **Levers \\& \\<signs\\>**

                | Lever | n |
                | :--- | ---: |
                | a\\|b "c" | 12 |
                | \\*d\\* | n/a |

                n = 12.

                1\\. caveat
                """);
    }

    @Test
    void startsNoListAndNoHeadingInMarkdown() {
        TextTable table = TextTable.builder().note("# one").note("- two").build();

        assertThat(table.toMarkdown()).isEqualTo("\\# one\n\n\\- two\n");
    }

    @Test
    void isNothingInMarkdownWhereItIsEmpty() {
        assertThat(TextTable.builder().build().toMarkdown()).isEmpty();
    }

    @Test
    void standsInHtmlWithTitleAndNotes() {
        assertThat(TABLE.toHtml()).isEqualTo("""
                <table>
                  <caption>Levers &amp; &lt;signs&gt;</caption>
                  <thead>
                    <tr><th scope="col" style="text-align:left">Lever</th><th scope="col" style="text-align:right">n</th></tr>
                  </thead>
                  <tbody>
                    <tr><td style="text-align:left">a|b &quot;c&quot;</td><td style="text-align:right">12</td></tr>
                    <tr><td style="text-align:left">*d*</td><td style="text-align:right">n/a</td></tr>
                  </tbody>
                  <tfoot>
                    <tr><td colspan="2">n = 12.</td></tr>
                    <tr><td colspan="2">1. caveat</td></tr>
                  </tfoot>
                </table>
                """);
    }

    @Test
    void hasNoFootInHtmlWithoutNotes() {
        assertThat(TextTable.builder().column("A", Alignment.LEFT).build().toHtml())
                .doesNotContain("tfoot", "caption")
                .contains("<tbody>\n  </tbody>");
    }

    @Test
    void keepsEverythingInAnotherWidth() {
        TextTable narrow = TABLE.withMaxWidth(12);

        assertThat(narrow.maxWidth()).hasValue(12);
        assertThat(narrow.toHtml()).isEqualTo(TABLE.toHtml());
        assertThat(narrow.toString().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(13));
    }

    @Test
    void narrowsSeveralColumnsOfWordsTogether() {
        TextTable table = TextTable.builder()
                .column("A", Alignment.LEFT)
                .column("B", Alignment.LEFT)
                .row("a".repeat(30), "b".repeat(28))
                .maxWidth(22)
                .build();

        assertThat(table.toString().lines().skip(1).findFirst()).contains("-".repeat(10) + "  " + "-".repeat(10));
    }
}
