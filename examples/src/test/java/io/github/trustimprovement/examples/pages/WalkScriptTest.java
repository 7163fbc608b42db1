// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walk through two studies: one page and one script, with conclusions at each step. */
class WalkScriptTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "walk.md");
    private static final Path SCRIPT = Path.of("..", "examples", "jshell", "walk.jsh");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void scriptIsMadeFromThePage() throws IOException {
        String script = WalkScript.of(PAGE);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SCRIPT.getParent());
            Files.writeString(SCRIPT, script);
        }

        assertThat(SCRIPT).hasContent(script);
    }

    @Test
    void scriptRunsFromTheFolderOfTheProject() throws IOException {
        String script = Files.readString(SCRIPT).replace("Path.of(\"\")", "Path.of(\"..\")");
        try (PageSession session = PageSession.open("")) {
            PageSession.Run run = session.run(script);

            assertThat(run.faults()).isEmpty();
            assertThat(run.printed()).contains("\n# Publish it\n", "\nMay not be concluded. Why they differ.");
        }
    }

    @Test
    void saysAtEachStepWhatMayAndMayNotBeConcluded() throws IOException {
        List<String> steps = Pattern.compile("(?m)^## ")
                .splitAsStream(Files.readString(PAGE))
                .skip(1)
                .toList();

        assertThat(steps)
                .hasSizeGreaterThan(5)
                .allSatisfy(step -> assertThat(step)
                        .containsOnlyOnce("\n**May be concluded.** ")
                        .containsOnlyOnce("\n**May not be concluded.** "));
    }
}
