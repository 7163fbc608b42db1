// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulePageTest {
    private static final Path PAGE = Path.of("..", "docs", "spec", "rules.md");
    private static final Path OWN_RULE =
            Path.of("src", "test", "java", "io", "github", "trustimprovement", "rules", "OwnRuleTest.java");
    private static final String MARK = "with -Dgolden.update=true. -->\n";
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

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

    @Test
    void snippetsOfThePageAreThoseThatAreTested() throws IOException {
        Matcher snippets = SNIPPET.matcher(Files.readString(PAGE));
        List<String> tested = lines(Files.readString(OWN_RULE));
        int count = 0;
        while (snippets.find()) {
            assertThat(tested).containsSubsequence(lines(snippets.group(1)));
            count++;
        }

        assertThat(count).isEqualTo(2);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
