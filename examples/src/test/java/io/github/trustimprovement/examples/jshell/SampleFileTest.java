// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.examples.inventedstudy.InventedInterviews;
import io.github.trustimprovement.interchange.Documents;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample file holds the codings of the invented study, without its words and without local codes. */
class SampleFileTest {
    private static final Path FILE = Path.of("jshell", "interviews.csv");

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void holdsTheInventedStudy() throws IOException {
        List<CodedSegment> rows = InventedInterviews.study()
                .withoutText()
                .codedSegments()
                .filter(row -> row.code().filter(LocalCode.class::isInstance).isEmpty())
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            CsvTable.segments().write(rows, FILE);
        }

        assertThat(Files.readString(FILE).lines())
                .containsExactlyElementsOf(
                        CsvTable.segments().write(rows).lines().toList());
        Study study = Documents.readStudy(FILE, ReadPolicy.STRICT).orThrow();
        assertThat(study.codedSegments()).containsExactlyElementsOf(rows);
    }
}
