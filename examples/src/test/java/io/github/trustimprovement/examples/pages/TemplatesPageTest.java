// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/guide/templates.md}: its Java runs, and prints what it shows. */
class TemplatesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "templates.md");
    private static final String PRELUDE = """
            import io.github.trustimprovement.interchange.csv.*;
            var filled = Path.of("src/main/resources/io/github/trustimprovement/examples/templates");
            var folder = Path.of(%s);
            """;

    @TempDir
    private Path folder;

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void printsWhatItShows() throws IOException {
        String prelude = PRELUDE.formatted('"' + folder.toString().replace("\\", "\\\\") + '"');

        assertThat(new PageCheck(prelude, Boolean.getBoolean("golden.update")).problems(PAGE))
                .isEmpty();
    }
}
