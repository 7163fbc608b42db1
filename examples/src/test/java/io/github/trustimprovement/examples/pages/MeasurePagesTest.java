// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under {@code docs/measures}: their Java runs, and prints what they show. */
class MeasurePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "measures");

    /** What pages find: the invented interviews with fourteen leaders, and the worked trust. */
    static final String STUDY_AND_TRUST = """
            var study = io.github.trustimprovement.examples.inventedstudy.InventedInterviews.study();
            var trust = TrustImprovementJson.read(
                    Path.of("src/main/resources/io/github/trustimprovement/examples/workedtrust/trust.json"),
                    TrustRecord.class, ReadPolicy.STRICT).orThrow();
            """;

    static List<Path> pages() throws IOException {
        return PageCheck.pages(FOLDER);
    }

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @ParameterizedTest
    @MethodSource("pages")
    void pagePrintsWhatItShows(Path page) throws IOException {
        assertThat(new PageCheck(STUDY_AND_TRUST, Boolean.getBoolean("golden.update")).problems(page))
                .isEmpty();
    }
}
