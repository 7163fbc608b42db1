// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.testkit.SmallHeap;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowIterator;
import io.github.trustimprovement.wire.Shapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of a table read one by one. */
class CsvRowsTest {
    private static final String HEADER = "segment,source,lever,valence\n";
    private static final String LOST = "; nothing after this was read";
    private static final int ROWS = 300_000;

    @Test
    void rowsGoOneByOneIntoATally() {
        String text = HEADER + "s1,i01,aol/lever/commonality,aol/valence/positive\n"
                + "s2,i01,aol/lever/commonality,aol/valence/negative\n";

        try (RowIterator<CodedSegment> rows = rows(text, ReadPolicy.STRICT, ReadOptions.standard())) {
            assertThat(rows.collect(tally()).orThrow().count(Lever.COMMONALITY)).isEqualTo(2);
            assertThat(rows.count()).isEqualTo(2);
        }
    }

    @Test
    void saysWhereTheRowStandsThatWasReadLast() {
        String text = HEADER + "\"s\n1\",i01,,\n\ns2,,,\n";

        try (CsvRowReader<CodedSegment> rows = rows(text, ReadPolicy.LENIENT, ReadOptions.standard())) {
            assertThat(rows.row()).isEqualTo(1);
            assertThat(rows.pointer()).isEmpty();
            assertThat(rows.place()).hasToString("1:1");
            rows.next();
            assertThat(rows.row()).isEqualTo(2);
            assertThat(rows.pointer()).isEqualTo("/0");
            assertThat(rows.place()).hasToString("2:1");
            assertThat(rows.next().report().findings())
                    .extracting(Finding::pointer)
                    .containsExactly("/2");
            assertThat(rows.row()).isEqualTo(4);
            assertThat(rows.pointer()).isEqualTo("/2");
            assertThat(rows.place()).hasToString("5:1");
            assertThat(rows.hasHeader()).isTrue();
        }
    }

    @Test
    void aLargeTablePassesThroughASmallHeap() throws Exception {
        assertThat(SmallHeap.run("", CsvRowsTest.class, CsvTable.class, Shapes.class, Study.class, CsvReader.class))
                .contains("rows: " + ROWS + ", counted: " + ROWS + ", findings: 1001");
    }

    /** What runs in the other JVM: each third row has a fault. */
    public static void main(String[] args) {
        try (RowIterator<CodedSegment> rows =
                CsvTable.segments().rows(new Made(CsvRowsTest::part), ReadPolicy.LENIENT, ReadOptions.standard())) {
            long counted = rows.collect(tally()).value().orElseThrow().count(Lever.COMMONALITY);
            System.out.println("rows: " + rows.count() + ", counted: " + counted + ", findings: "
                    + rows.report().findings().size());
        }
    }

    @Test
    void saysWhereAQuoteIsOpenedAndNotClosed() {
        assertThat(lines(HEADER + "s1,i01,,\ns2,\"i01,,\ns3,i01,,\n"))
                .containsExactly("ERROR csv/syntax (3:4): a quote is opened here and not closed" + LOST);
        assertThat(lines("segment,\"source\n"))
                .containsExactly("ERROR csv/syntax (1:9): a quote is opened here and not closed" + LOST);
        assertThat(lines(HEADER + "s1,\"i01\",,\"\"")).isEmpty();
    }

    @Test
    void saysWhereATextFollowsAQuote() {
        Parsed<List<CodedSegment>> read =
                CsvTable.segments().read(HEADER + "s1,i01,,\ns2,\"i\"01,,\ns3,i01,,\n", ReadPolicy.LENIENT);

        assertThat(read.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "ERROR csv/syntax (3:4): a text after the closing quote of a cell; a quote within a cell is doubled"
                                + LOST);
        assertThat(read.report().findings().get(0).hint()).contains("nothing after this was read");
        assertThat(read.value().orElseThrow()).hasSize(1);
    }

    @Test
    void aRowHasALimit() {
        ReadOptions options = ReadOptions.standard().withMaxLength(40);
        String text = HEADER + "s1,i01,,\ns2," + "i".repeat(50) + ",,\n";

        assertThat(lines(text, options))
                .containsExactly(
                        "ERROR csv/syntax (3:4): beyond the limit on the length of a row, 40 characters" + LOST);
    }

    @Test
    void noMoreThanTheLimitIsReadOfARowWithoutEnd() {
        InputStream endless = new Made(index -> index == 0 ? HEADER : "\"".repeat(1_000));

        try (RowIterator<CodedSegment> rows = CsvTable.segments()
                .rows(endless, ReadPolicy.LENIENT, ReadOptions.standard().withMaxLength(100_000))) {
            assertThat(rows.stream().flatMap(row -> row.report().findings().stream()))
                    .extracting(Finding::toLine)
                    .containsExactly(
                            "ERROR csv/syntax (2:1): beyond the limit on the length of a row, 100000 characters"
                                    + LOST);
        }
    }

    @Test
    void saysWhichByteIsNotUtf8() {
        byte[] bytes = ("\uFEFF" + HEADER + "s1,i01,,\r\n\"s\r2\",\u00e9,,\n?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        try (RowIterator<CodedSegment> rows =
                CsvTable.segments().rows(new ByteArrayInputStream(bytes), ReadPolicy.LENIENT, ReadOptions.standard())) {
            Parsed<List<CodedSegment>> read = rows.collect(Collectors.toList());
            assertThat(read.report().findings())
                    .extracting(Finding::toLine)
                    .containsExactly(
                            "ERROR wire/encoding (5:1): expected UTF-8, was: 0xff; save the file as UTF-8; nothing after this was read");
            assertThat(read.value().orElseThrow()).hasSize(2);
        }
    }

    @Test
    void longTextsOfSeveralBytesComeThrough() {
        String text = HEADER
                + IntStream.range(0, 4_000)
                        .mapToObj(i -> "s" + i + ",\u00e9\ud83d\ude00,,\n")
                        .collect(Collectors.joining());

        try (RowIterator<CodedSegment> rows = rows(text, ReadPolicy.STRICT, ReadOptions.standard())) {
            assertThat(rows.stream().map(row -> row.value().orElseThrow().source()))
                    .hasSize(4_000)
                    .containsOnly("\u00e9\ud83d\ude00");
        }
    }

    @Test
    void strictAndLenientFindTheSame() {
        String text = HEADER.replace("valence", "valenc") + "s1,,,\ns2,i01\ns3,i01,,,,\ns4,i01,nolever,\n";

        Parsed<List<CodedSegment>> strict = CsvTable.segments().read(text, ReadPolicy.STRICT);
        Parsed<List<CodedSegment>> lenient = CsvTable.segments().read(text, ReadPolicy.LENIENT);

        assertThat(strict.report()).isEqualTo(lenient.report());
        assertThat(strict.value()).isEmpty();
        assertThat(lenient.value().orElseThrow()).hasSize(2);
        try (RowIterator<CodedSegment> rows = rows(text, ReadPolicy.STRICT, ReadOptions.standard())) {
            assertThat(rows.stream().map(row -> row.value().isPresent()))
                    .as("the header, then each row")
                    .containsExactly(false, false, true, false, true);
        }
    }

    @Test
    void saysWhatItCannotRead() {
        InputStream broken = new Made(index -> {
            throw new IOException("broken");
        });

        assertThatThrownBy(() -> CsvTable.segments().rows(broken, ReadPolicy.STRICT, ReadOptions.standard()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the table");
    }

    private static Collector<CodedSegment, ?, LeverValenceTally<SegmentUnit>> tally() {
        return LeverValenceTally.collectingRows(
                Study.builder().id("s").build(), CountingUnit.SEGMENT, CodingSelection.soleCoder());
    }

    private static CsvRowReader<CodedSegment> rows(String text, ReadPolicy policy, ReadOptions options) {
        return CsvTable.segments()
                .rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), policy, options);
    }

    private static List<String> lines(String text) {
        return lines(text, ReadOptions.standard());
    }

    private static List<String> lines(String text, ReadOptions options) {
        return CsvTable.segments().read(text, ReadPolicy.LENIENT, options).report().findings().stream()
                .map(Finding::toLine)
                .toList();
    }

    /** The text of a table in parts, each made when it is asked for; an empty part is the end. */
    @FunctionalInterface
    private interface Parts {
        String at(int index) throws IOException;
    }

    private static String part(int index) {
        if (index == 0 || index > ROWS) {
            return index == 0 ? HEADER : "";
        }
        return "s" + index + ",i01,aol/lever/commonality," + (index % 3 == 0 ? "good" : "aol/valence/positive") + "\n";
    }

    private static final class Made extends InputStream {
        private final Parts parts;
        private byte[] part = {};
        private int at;
        private int made;

        Made(Parts parts) {
            this.parts = parts;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (at == part.length) {
                part = parts.at(made++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, to, offset, read);
            at += read;
            return read == 0 ? -1 : read;
        }
    }
}
