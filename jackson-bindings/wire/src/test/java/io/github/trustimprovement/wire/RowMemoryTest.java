// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.testkit.SmallHeap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the number of rows, and the length of one, take no memory: a JVM of its own has less than they would need. */
class RowMemoryTest {
    private static final int ROWS = 1_000_000;

    @ParameterizedTest
    @CsvSource({"ndjson, 1000000", "array, 1000000", "faults, 1000000"})
    void aMillionRowsPassThroughASmallHeap(String what, String rows) throws Exception {
        assertThat(run(what)).contains("rows: " + rows);
    }

    @Test
    void aStringOfAGigabyteEndsInAFindingAtTheLimit() throws Exception {
        assertThat(run("long")).contains("ERROR wire/syntax /0 (1:1): beyond the limit", "read less than 1200000");
    }

    /** Each alone has room in the heap, and so has what is said of each; not what is said of all. */
    @ParameterizedTest
    @ValueSource(strings = {"names", "values"})
    void longNamesAndValuesPassThroughASmallHeap(String what) throws Exception {
        assertThat(run(what)).contains("rows: 400");
    }

    @Test
    void aFileOfManyLinesThatIsNotUtf8EndsInAFinding(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("lines");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 10; i++) {
                out.write("x\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            }
            out.write(0xff);
        }
        assertThat(run(file.toString()))
                .contains("ERROR wire/encoding (1000001:1): expected UTF-8, was: 0xff at byte 2000000");
    }

    private static String run(String what) throws IOException, InterruptedException {
        return SmallHeap.run(what, RowMemoryTest.class, RowReader.class, Study.class);
    }

    /** What runs in the other JVM. */
    public static void main(String[] args) {
        if (args[0].endsWith("lines")) {
            System.out.println(
                    Wire.text(Path.of(args[0]), ReadOptions.standard()).report());
            return;
        }
        Made source = new Made(args[0]);
        ReadOptions options = ReadOptions.standard().withMaxLength(1_000_000);
        try (RowReader<CodedSegment> rows = RowReader.of(source, CodedSegment.class, ReadPolicy.LENIENT, options)) {
            if (source.isLong) {
                System.out.println(rows.next().report());
                System.out.println(source.made < 1_200_000 ? "read less than 1200000" : "read " + source.made);
                return;
            }
            Parsed<LeverValenceTally<SegmentUnit>> tally = rows.collect(LeverValenceTally.collectingRows(
                    Study.builder().id("s").build(), CountingUnit.SEGMENT, CodingSelection.soleCoder()));
            System.out.println("rows: " + rows.count() + "; " + tally.value().orElseThrow());
        }
    }

    /** Rows that are made as they are read. */
    private static final class Made extends InputStream {
        private static final String LONG = "        ".repeat(100_000);

        private final boolean isArray;
        private final boolean hasFaults;
        private final boolean isLong;
        private final String what;
        private final int most;
        private byte[] row = {};
        private int at;
        private int rows;
        private long made;

        Made(String what) {
            this.what = what;
            most = what.equals("names") || what.equals("values") ? 400 : ROWS;
            isArray = what.equals("array");
            hasFaults = what.equals("faults");
            isLong = what.equals("long");
            row = text(isArray ? "[" : isLong ? "\"" : "");
        }

        private static byte[] text(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == row.length) {
                if (rows > most) {
                    return -1;
                }
                row = next();
                at = 0;
                rows++;
            }
            int some = Math.min(length, row.length - at);
            System.arraycopy(row, at, into, from, some);
            at += some;
            made += some;
            return some;
        }

        private byte[] next() {
            if (isLong) {
                return text("x".repeat(1_000));
            }
            if (rows == most) {
                return text(isArray ? "]" : "\n");
            }
            if (what.equals("names")) {
                return text("{\"segment\":\"s\",\"source\":\"i\",\"" + LONG + "\":1}\n");
            }
            if (what.equals("values")) {
                return text("{\"segment\":\"" + LONG + "\",\"source\":\"i\"}\n");
            }
            String one = "{\"segment\":\"s" + rows + "\",\"source\":" + (hasFaults ? "0" : "\"i" + rows % 40 + "\"")
                    + ",\"lever\":\"aol/lever/commonality\"}";
            return text(isArray ? (rows == 0 ? "" : ",") + one : one + "\n");
        }
    }
}
