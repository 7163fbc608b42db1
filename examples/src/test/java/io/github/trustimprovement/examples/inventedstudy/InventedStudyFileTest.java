// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.jackson.TrustImprovementJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The invented study as a file, for scripts that have the library alone. */
class InventedStudyFileTest {
    private static final Path FILE =
            Path.of("src/main/resources/io/github/trustimprovement/examples/inventedstudy/study.json");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void isWhatTheGeneratorMakes() {
        if (Boolean.getBoolean("golden.update")) {
            TrustImprovementJson.write(InventedInterviews.study(), FILE);
        }

        assertThat(FILE).hasContent(TrustImprovementJson.write(InventedInterviews.study()));
    }
}
