// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows by way of {@code TrustImprovementJson}. */
class RowsTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writeRows() throws IOException {
        file = folder.resolve("rows.ndjson");
        Files.writeString(
                file,
                """
                {"segment":"s1","source":"i1","lever":"aol/lever/commonality"}
                {"segment":"s2","source":"i1","lever":7}
                """);
    }

    @Test
    void readsRowsIntoATally() {
        try (RowReader<CodedSegment> rows = LINE.rows(file, CodedSegment.class, ReadPolicy.LENIENT)) {
            var tally = rows.collect(LeverValenceTally.collectingRows(
                            Study.builder().id("s").build(), CountingUnit.SEGMENT, CodingSelection.soleCoder()))
                    .value()
                    .orElseThrow();
            assertThat(tally.count(Lever.COMMONALITY, CountedValence.UNSTATED)).isEqualTo(1);
            assertThat(rows.count()).isEqualTo(2);
        }
    }

    @Test
    void withholdsARowWithAnErrorWhereReadingIsStrict() {
        try (RowReader<CodedSegment> rows = LINE.rows(file, CodedSegment.class, ReadPolicy.STRICT)) {
            assertThat(rows.stream().map(row -> row.value().isPresent())).containsExactly(true, false);
            assertThat(rows.report().findings().stream().map(Finding::toLine))
                    .containsExactly("ERROR wire/type /1/lever (2:39): expected a code of kind 'lever', was: 7");
        }
    }

    @Test
    void rejectsAFileThatIsNotThereAndATypeWithoutAForm() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> LINE.rows(none, CodedSegment.class, ReadPolicy.STRICT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + none);
        assertThatThrownBy(() -> LINE.rows(file, String.class, ReadPolicy.STRICT))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
    }
}
