// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/guide/versions.md}: its Java runs, and prints what it shows. */
class VersionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "versions.md");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void printsWhatItShows() throws IOException {
        assertThat(new PageCheck("", Boolean.getBoolean("golden.update")).problems(PAGE))
                .isEmpty();
    }
}
