// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That all sides of the benchmark read and write the same; how long anything takes is no matter for a test. */
class RowsBenchmarkTest {
    private static final List<CodedSegment> SEGMENTS =
            RowsBenchmark.segments(2_000).toList();
    private static final byte[] NDJSON = RowsBenchmark.ndjson(SEGMENTS);

    @Test
    void allReadEachRowAndWriteTheSameBytes() throws IOException {
        List<FlatRow> flat = new ArrayList<>();
        RowsByHand.read(new ByteArrayInputStream(NDJSON), flat::add);
        long units = LeverValenceTally.of(
                        CodedRows.of(InventedRows.study(), SEGMENTS), CountingUnit.SEGMENT, CodingSelection.soleCoder())
                .units();
        for (Map.Entry<String, RowsBenchmark.Job> job : RowsBenchmark.jobs().entrySet()) {
            long done = job.getValue().run(NDJSON, SEGMENTS, flat);
            if (job.getKey().endsWith("into a tally")) {
                assertThat(done).as(job.getKey()).isEqualTo(units);
            } else if (job.getKey().startsWith("read")) {
                assertThat(done).as(job.getKey()).isEqualTo(SEGMENTS.size());
            } else { // some write no line end after the last row
                assertThat(done).as(job.getKey()).isBetween(NDJSON.length - 1L, (long) NDJSON.length);
            }
        }
    }

    @Test
    void byHandWritesWhatItRead() {
        List<FlatRow> flat = new ArrayList<>();
        RowsByHand.read(new ByteArrayInputStream(NDJSON), flat::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowsByHand.write(flat.stream(), out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(new String(NDJSON, StandardCharsets.UTF_8).strip());
    }

    @Test
    void printsTimesAndRatios() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowsBenchmark.run(List.of(300), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith(RowsBenchmark.BY_HAND_IN))
                .anyMatch(line -> line.startsWith("read: ours, into a tally"))
                .anyMatch(line -> line.startsWith("write: Gson"));
    }
}
