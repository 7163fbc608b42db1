// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;

/** A part of what is printed, such as one family of measures; its README shows the text under the title. */
interface Section {
    /** Whose codings count where two have coded: those of the coder who saw every interview. */
    CodingSelection FIRST_CODER = CodingSelection.coder("c1");

    String title();

    /** The text, with lines that end in {@code \n}. */
    String text(Study study);

    /** A table without columns, of lines that are not too wide. */
    static TextTableBuilder table(String title) {
        return TextTable.builder().maxWidth(100).title(title);
    }

    /** A table that nobody can take for a finding about trusts. */
    static String invented(TextTable table) {
        return invented(table.toString());
    }

    /** A result as a table that nobody can take for a finding about trusts. */
    static String invented(Result result) {
        return invented(result.toTextTable());
    }

    /** Lines that nobody can take for a finding about trusts. */
    static String invented(String lines) {
        return lines + "Invented study: nobody said or coded any of this.\n";
    }
}
