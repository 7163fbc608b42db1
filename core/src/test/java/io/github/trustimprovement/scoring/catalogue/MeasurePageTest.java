// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MeasurePageTest {
    private static final Path PAGE = Path.of("..", "docs", "spec", "measures.md");
    private static final String MARK = "with -Dgolden.update=true. -->\n";

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void pageListsTheMeasuresOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        String expected = page.substring(0, page.indexOf(MARK) + MARK.length()) + MeasurePage.list();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void anchorsAreThoseOfHeadings() {
        assertThat(MeasurePage.anchor("Leader prevalence")).isEqualTo("leader-prevalence");
        assertThat(MeasurePage.anchor("Cohen's kappa (weighted)")).isEqualTo("cohens-kappa-weighted");
    }
}
