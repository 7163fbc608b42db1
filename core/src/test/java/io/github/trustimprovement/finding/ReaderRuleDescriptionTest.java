// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.RowRule;
import org.junit.jupiter.api.Test;

class ReaderRuleDescriptionTest {
    @Test
    void isNamedAfterTheConstantOfItsRule() {
        assertThat(RowRule.values())
                .extracting(RowRule::code)
                .containsExactly(
                        "rows/disagree",
                        "rows/judgement-without-lever",
                        "rows/coding-without-code",
                        "rows/no-place-for-text");
        assertThat(RowRule.DISAGREE.severity()).isEqualTo(Severity.ERROR);
        assertThat(RowRule.DISAGREE.description().meaning()).endsWith("the earlier row counts.");
    }

    @Test
    void rejectsABlankText() {
        assertThatThrownBy(() -> ReaderRuleDescription.of("own", "SEEN", Severity.INFO, "Seen.", " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReaderRuleDescription.remedy: not blank, was: \" \"");
        assertThatThrownBy(() -> ReaderRuleDescription.of("own", "SEEN", Severity.INFO, "", "look"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReaderRuleDescription.meaning: not blank, was: \"\"");
    }
}
