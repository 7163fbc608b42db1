// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void pageSaysWhatTheCodeSays() throws IOException {
        String expected = VocabularyPage.of(Vocabulary.standard(), Crosswalk.standard());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).hasContent(expected);
    }
}
