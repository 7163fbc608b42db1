// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.finding.ReaderRule;
import io.github.trustimprovement.finding.ReaderRuleDescription;
import io.github.trustimprovement.finding.Severity;

/**
 * What {@link Study#from} may find in flat rows, such as {@code rows/disagree}.
 *
 * @since 0.1.0
 */
public enum RowRule implements ReaderRule {
    /** A row says otherwise than an earlier one; the earlier one counts. */
    DISAGREE(
            "A row says otherwise of a segment or a participant than an earlier row; the earlier row counts.",
            "make the rows say the same of the segment or the participant"),
    /** A row judges no lever; the judgement is left out. */
    JUDGEMENT_WITHOUT_LEVER(
            "A row has a theme, a valence or a basis, and no lever; these are left out.", "add the lever"),
    /** A row has a coder, a date or an accountability, and no code; these are left out. */
    CODING_WITHOUT_CODE(
            "A row has a coder, a date or an accountability, and no code; these are left out.",
            "add the lever or the code that was given"),
    /** A row keeps a property as text that has no place in what is made of the row; the text is left out. */
    NO_PLACE_FOR_TEXT(
            "A row keeps a property as text that has no place in what is made of the row; the text is left out.",
            "write what the property may say, or add the lever, code or participant that it is about");

    private final ReaderRuleDescription description;

    RowRule(String meaning, String remedy) {
        description = ReaderRuleDescription.of("rows", name(), Severity.ERROR, meaning, remedy);
    }

    @Override
    public ReaderRuleDescription description() {
        return description;
    }
}
