// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulePageTest {
    private static final Path PAGE = Path.of("..", "docs", "spec", "rules.md");
    private static final String MARK = "with -Dgolden.update=true. -->\n";

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void pageListsTheRulesOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        int end = page.indexOf(MARK) + MARK.length();
        String expected = page.substring(0, end) + RulePage.list();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(page).contains(MARK);
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void eachCodeHasOneDescription() {
        assertThat(RulePage.all()).extracting(RuleDescription::code).doesNotHaveDuplicates();
    }
}
