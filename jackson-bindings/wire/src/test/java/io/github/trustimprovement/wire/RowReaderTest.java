// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Rows.lines;
import static io.github.trustimprovement.wire.Rows.read;
import static io.github.trustimprovement.wire.Rows.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
    private static final String GOOD = "{\"segment\":\"s1\",\"source\":\"i1\",\"lever\":\"aol/lever/commonality\"}";
    private static final String OTHER = "{\"segment\":\"s2\",\"source\":\"i1\",\"valence\":\"aol/valence/negative\"}";
    private static final String FAULTY = "{\"segment\":\"s3\",\"source\":7}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD + "\n" + OTHER + "\n",
                GOOD + "\n" + OTHER,
                GOOD + "\r\n" + OTHER + "\r\n",
                "\uFEFF" + GOOD + "\n" + OTHER,
                "\n \n" + GOOD + "\n\r\n\t\n" + OTHER + "\n\n ",
                "[" + GOOD + "," + OTHER + "]",
                "\uFEFF [\r\n" + GOOD + "\r\n,\r\n" + OTHER + "\r\n]\r\n",
                "  [ " + GOOD + " , " + OTHER + " ] ",
            })
    void readsRowsOfEachFormat(String text) {
        List<Parsed<CodedSegment>> rows = read(text, CodedSegment.class);
        assertThat(lines(rows)).isEmpty();
        assertThat(rows.stream().map(row -> row.value().orElseThrow().segment()))
                .containsExactly("s1", "s2");
        assertThat(rows.get(0).value().orElseThrow().lever().orElseThrow().known())
                .contains(Lever.COMMONALITY);
        assertThat(rows.get(1).value().orElseThrow().valence()).contains(Valence.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8_191, 8_192, 30_000})
    void readsCharactersOfAReaderAsItDoesBytes(int padding) {
        String text = GOOD.replace("s1", "\ud83d\ude00\u00e9".repeat(padding)) + "\n" + FAULTY + "\n" + OTHER;
        assertThat(ofReader(text)).isEqualTo(read(text, CodedSegment.class)).hasSize(3);
        assertThat(ofReader("x" + text)).isEqualTo(read("x" + text, CodedSegment.class));
    }

    @Test
    void findsHalfOfASurrogatePairOfAReader() {
        String half = GOOD.replace("s1", "\u00e9\ud83d") + "\n" + OTHER + "\n\ude00";
        assertThat(lines(ofReader(half)))
                .containsExactly(
                        "ERROR wire/encoding /0 (1:14): expected UTF-8, was: 0xff; the row is left out",
                        "ERROR wire/encoding /2 (3:1): expected UTF-8, was: 0xff; the row is left out");
    }

    @Test
    void readsByteByByteWhatAReaderHasAndClosesIt() throws IOException {
        StringReader source = new StringReader("a\u00e9");
        try (InputStream bytes = new CharacterBytes(source)) {
            assertThat(bytes.read(new byte[1], 0, 0)).isZero();
            assertThat(List.of(bytes.read(), bytes.read(), bytes.read(), bytes.read()))
                    .containsExactly((int) 'a', 0xc3, 0xa9, -1);
        }
        assertThatThrownBy(source::ready).isInstanceOf(IOException.class).hasMessage("Stream closed");
    }

    private static List<Parsed<CodedSegment>> ofReader(String text) {
        return RowReader.of(new StringReader(text), CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard())
                .stream()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "[]", " [ ] \n"})
    void readsNothing(String text) {
        assertThat(read(text, CodedSegment.class)).isEmpty();
    }

    @Test
    void locatesFindingsInTheWholeText() {
        String rows = "\n" + GOOD + "\r\n {\"segment\":\"\u00e9\ud83d\ude00\",\"source\":7}\n";
        assertThat(lines(read(rows, CodedSegment.class)))
                .containsExactly("ERROR wire/type /1/source (3:28): expected a string, was: 7; the row is left out");
        String array = "[\r" + GOOD + ",\r\n {\"segment\":\n\"\u00e9\ud83d\ude00\",\"source\":7}]";
        assertThat(lines(read(array, CodedSegment.class)))
                .containsExactly("ERROR wire/type /1/source (4:16): expected a string, was: 7; the row is left out");
        assertThat(lines(read("  \n  [" + GOOD + "," + FAULTY + "]", CodedSegment.class)))
                .containsExactly("ERROR wire/type /1/source (2:92): expected a string, was: 7; the row is left out");
    }

    @Test
    void goesOnAfterALineThatIsNoJson() {
        String text = GOOD + "\n{\"segment\":\n" + OTHER + "\n{}{}\n" + "nul\n" + GOOD;
        List<Parsed<CodedSegment>> rows = read(text, CodedSegment.class);
        assertThat(rows.stream().map(row -> row.value().isPresent()))
                .containsExactly(true, false, true, false, false, true);
        assertThat(lines(rows))
                .containsExactly(
                        "ERROR wire/syntax /1 (2:12): a value was expected; the row is left out",
                        "ERROR wire/missing /3 (4:1): required: segment",
                        "ERROR wire/missing /3 (4:1): required: source",
                        "ERROR wire/syntax /3 (4:3): text after the end of the row; the row is left out",
                        "ERROR wire/syntax /4 (5:1): a value was expected; the row is left out");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[           | (1:2): a value was expected",
                "[1          | (1:3): ',' was expected",
                "[1 2]       | (1:4): ',' was expected",
                "[1,]        | (1:4): a value was expected",
                "[,]         | (1:2): a value was expected",
                "[1}         | (1:3): ',' was expected",
                "[1] 2       | (1:5): text after the end of the document",
                "[{\"a\":1]] | /0 (1:8): ',' was expected",
                "[\"a        | /0 (1:4): the string has no end",
                "[\"a\"\"b\"] | /0 (1:5): text after the end of the row",
                "[tru,1]     | /0 (1:2): a value was expected",
            })
    void endsAtAFaultOfAnArray(String text, String finding) {
        List<Parsed<CodedSegment>> rows = read(text, CodedSegment.class);
        assertThat(lines(rows)).last().isEqualTo("ERROR wire/syntax " + finding + "; nothing after this was read");
        assertThat(rows.get(rows.size() - 1).value()).isEmpty();
    }

    @Test
    void keepsTheRowsBeforeAFaultOfAnArray() {
        RowReader<CodedSegment> rows =
                reader("[" + GOOD + "," + OTHER, CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard());
        assertThat(rows.next().value()).isPresent();
        assertThat(rows.next().value()).isPresent();
        assertThat(rows.next().value()).isEmpty();
        assertThat(rows.hasNext()).isFalse();
        assertThat(rows.count()).isEqualTo(2);
        assertThatThrownBy(rows::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no more rows");
    }

    @Test
    void withholdsARowWithAnErrorWhereReadingIsStrict() {
        String text = "{\"segment\":\"s1\",\"source\":\"i1\",\"coder\":1}\n" + GOOD;
        RowReader<CodedSegment> strict = reader(text, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard());
        RowReader<CodedSegment> lenient = reader(text, CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard());
        assertThat(strict.stream().map(row -> row.value().isPresent())).containsExactly(false, true);
        assertThat(lenient.stream().map(row -> row.value().isPresent())).containsExactly(true, true);
        assertThat(strict.report()).isEqualTo(lenient.report());
        assertThat(strict.report().findings().stream().map(Finding::toLine))
                .containsExactly("ERROR wire/type /0/coder (1:39): expected a string, was: 1");
    }

    @ParameterizedTest
    @EnumSource(ReadPolicy.class)
    void collectsIntoATally(ReadPolicy policy) {
        Study study = Study.builder().id("s").build();
        var collector = LeverValenceTally.collectingRows(study, CountingUnit.SEGMENT, CodingSelection.soleCoder());
        Parsed<LeverValenceTally<io.github.trustimprovement.scoring.SegmentUnit>> clean = reader(
                        GOOD + "\n" + OTHER, CodedSegment.class, policy, ReadOptions.standard())
                .collect(collector);
        assertThat(clean.orThrow().count(Lever.COMMONALITY, CountedValence.UNSTATED))
                .isEqualTo(1);
        var faulty = reader(GOOD + "\n" + FAULTY, CodedSegment.class, policy, ReadOptions.standard())
                .collect(collector);
        assertThat(faulty.value().isPresent()).isEqualTo(policy == ReadPolicy.LENIENT);
        assertThatThrownBy(faulty::orThrow).isInstanceOf(FindingsException.class);
    }

    @Test
    void listsAThousandFindingsOfARuleAndCountsTheRest() {
        RowReader<CodedSegment> rows =
                reader((FAULTY + "\n").repeat(2_500), CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard());
        Parsed<Long> counted = rows.collect(Collectors.counting());
        assertThat(counted.value()).contains(0L);
        assertThat(rows.count()).isEqualTo(2_500);
        List<Finding> findings = rows.report().findings();
        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(999).pointer()).isEqualTo("/999/source");
        assertThat(findings.get(1_000).toLine())
                .isEqualTo("ERROR wire/type (1001:26): 1500 more of this"
                        + " rule are not listed, the first of them: expected a string, was: 7");
    }

    @Test
    void countsWhatARowDoesNotList() {
        String many = "{\"segment\":\"s1\",\"source\":\"i1\",\"bases\":[" + "1,".repeat(1_499) + "1]}";
        RowReader<CodedSegment> rows =
                reader(many + "\n" + many, CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard());
        assertThat(rows.next().report().findings().get(1_000).toLine())
                .isEqualTo("ERROR wire/type /0 (1:2040): 500 more of this rule are not listed, the first of them: "
                        + "expected a code of kind 'coding-basis', was: 1");
        rows.next();
        assertThat(rows.report().findings().get(1_000).toLine())
                .isEqualTo("ERROR wire/type (1:2040): 2000 more of this rule are not listed, the first of them: "
                        + "expected a code of kind 'coding-basis', was: 1");
    }

    @Test
    void leavesOutARowThatIsTooLongAndGoesOn() {
        ReadOptions options = ReadOptions.standard().withMaxLength(GOOD.length());
        String text = GOOD + "\n" + GOOD + " \n" + GOOD + "\n" + "x".repeat(300_000);
        RowReader<CodedSegment> rows = reader(text, CodedSegment.class, ReadPolicy.LENIENT, options);
        assertThat(rows.stream().map(row -> row.value().isPresent())).containsExactly(true, false, true, false);
        assertThat(rows.report().findings().stream().map(Finding::toLine))
                .containsExactly(
                        "ERROR wire/syntax /1 (2:1): beyond the limit on the length of a row, 62 bytes; the row is"
                                + " left out",
                        "ERROR wire/syntax /3 (4:1): beyond the limit on the length of a row, 62 bytes; the row is"
                                + " left out");
    }

    @Test
    void growsForALongRowAsFarAsAnArrayCan() {
        assertThat(RowSource.longer(1_000, 10)).isEqualTo(1_010);
        assertThat(RowSource.longer(1_000, 10_000)).isEqualTo(2_000);
        assertThat(RowSource.longer((1 << 30) + 8, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThat(new RowSource(InputStream.nullInputStream(), Integer.MAX_VALUE).maxLength())
                .isLessThan(Integer.MAX_VALUE - 8 - ByteWords.PADDING);
    }

    @Test
    void endsAtAnElementThatIsTooLong() {
        ReadOptions options = ReadOptions.standard().withMaxLength(5);
        assertThat(lines(reader("[1,\"12345\",3]", CodedSegment.class, ReadPolicy.LENIENT, options).stream()
                        .toList()))
                .containsExactly(
                        "ERROR wire/type /0 (1:2): expected an object (coded segment), was: 1; the row is left out",
                        "ERROR wire/syntax /1 (1:4): beyond the limit on the length of a row, 5 bytes; nothing after"
                                + " this was read");
    }

    @Test
    void keepsTheLimitsOnDepthAndNumbers() {
        ReadOptions options = ReadOptions.standard().withMaxDepth(20).withMaxNumberLength(3);
        String row = "{\"segment\":\"s1\",\"source\":\"i1\",\"odd\":";
        String deep = "[".repeat(19) + "]".repeat(19);
        String text = row + deep + "}\n" + row + "[" + deep + "]}\n" + row + "-12}\n" + row + "-123}\n";
        RowReader<CodedSegment> rows = reader(text, CodedSegment.class, ReadPolicy.LENIENT, options);
        assertThat(rows.stream().map(Parsed::value).map(Optional::isPresent)).containsExactly(true, false, true, false);
        assertThat(rows.report().of(io.github.trustimprovement.finding.Severity.ERROR).stream()
                        .map(Finding::toLine))
                .containsExactly(
                        "ERROR wire/syntax /1 (2:56): beyond the limits on nesting or on the length of a number; the row"
                                + " is left out",
                        "ERROR wire/syntax /3 (4:37): beyond the limits on nesting or on the length of a number; the row"
                                + " is left out");
    }

    /** Whatever came before: a property that is known of earlier rows has as many values as it had there. */
    @Test
    void countsTheValuesOfEachRow() {
        String start = "{\"segment\":\"s\",\"source\":\"i\",\"bases\":[\"aol/coding-basis/mechanism\"]";
        String four = start + "}\n" + start + ",\"coder\":\"c1\"}\n" + start + ",\"coder\":\"c2\"}\n";
        String seven = start + ",\"coder\":\"c1\",\"accountability\":true}";
        for (String before : List.of("", four.repeat(50))) {
            List<Parsed<CodedSegment>> rows =
                    readAll(before + seven, ReadOptions.standard().withMaxValues(6));
            int last = rows.size() - 1;
            assertThat(rows.subList(0, last)).allMatch(row -> row.report().isEmpty());
            assertThat(lines(rows))
                    .containsExactly("ERROR wire/syntax /" + last + " (" + (last + 1)
                            + ":98): beyond the limit on the number of values, 6; the row is left out");
            assertThat(readAll(before + seven, ReadOptions.standard().withMaxValues(7)))
                    .allMatch(row -> row.report().isEmpty());
        }
    }

    private static List<Parsed<CodedSegment>> readAll(String text, ReadOptions options) {
        return reader(text, CodedSegment.class, ReadPolicy.LENIENT, options).stream()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"22 61 c3 22 0a 31, 1:3", "0a 22 c3 a9 f0 9f 98 80 ff, 2:5", "ef bb bf ff, 1:1"})
    void leavesOutARowThatIsNotUtf8(String hex, String place) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        Parsed<CodedSegment> first = RowReader.of(
                        new ByteArrayInputStream(bytes), CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard())
                .next();
        assertThat(first.report().findings().get(0).toLine())
                .startsWith("ERROR wire/encoding /0 (" + place + "): expected UTF-8, was: 0x")
                .endsWith("; the row is left out");
    }

    @Test
    void keepsUnknownPropertiesAndCodesAsTheyAre() {
        String row = "{\"segment\":\"s1\",\"source\":\"i1\",\"lever\":\"aol/lever/commonalty\",\"bases\":"
                + "[\"aol/coding-basis/mechanism\",\"new\\u0041\"],\"n\\u0065w\":1.50}";
        Parsed<CodedSegment> parsed = read(row, CodedSegment.class).get(0);
        assertThat(parsed.value().orElseThrow().extensions())
                .containsEntry("new", new Extension("1.50", Optional.of("n\\u0065w")))
                .containsEntry("bases", Extension.of("[\"aol/coding-basis/mechanism\",\"new\\u0041\"]"));
        assertThat(lines(List.of(parsed)))
                .anyMatch(line -> line.contains("did you mean aol/lever/commonality"))
                .anyMatch(line -> line.startsWith("ERROR wire/unknown-code /0/bases/1 (1:"));
    }

    @Test
    void readsALongRowAcrossTheBuffer() {
        String text = "t".repeat(200_000);
        String rows = ("{\"segment\":\"s1\",\"source\":\"i1\",\"text\":\"" + text + "\"}\n").repeat(3);
        assertThat(read(rows, CodedSegment.class).stream()
                        .map(row -> row.value().orElseThrow().text().orElseThrow()))
                .containsExactly(text, text, text);
        assertThat(read("[" + rows.strip().replace("\n", ",") + "]", CodedSegment.class))
                .hasSize(3);
    }

    @Test
    void readsAFileAndClosesIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.ndjson");
        Files.writeString(file, GOOD);
        try (RowReader<CodedSegment> rows =
                RowReader.of(file, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard())) {
            assertThat(rows.next().orThrow().segment()).isEqualTo("s1");
        }
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> RowReader.of(none, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + none);
        assertThatThrownBy(() -> RowReader.of(file, String.class, ReadPolicy.STRICT, ReadOptions.standard()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
    }

    @Test
    void passesOnThatTheBytesCannotBeReadOrClosed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        RowReader<CodedSegment> rows =
                RowReader.of(broken, CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard());
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the rows");
        assertThatThrownBy(rows::close).isInstanceOf(UncheckedIOException.class).hasMessage("cannot close the rows");
    }

    /** A carriage return ends a line within a row, whatever else is in the row, and is part of the end of a row. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00e9"})
    void countsCarriageReturnsInARow(String text) {
        String rows = GOOD + "\r\n{\"segment\":\"" + text + "\",\"source\":\"i\",\r\"x\":1,\r\n\"y\":[\r\n";

        assertThat(lines(read(rows, CodedSegment.class)))
                .startsWith("WARNING wire/unknown-property /1/x (3:1): not known, kept as it is: \"x\"");
        assertThat(lines(read("{\"a\":\"" + text + "\"\r\n", CodedSegment.class)))
                .last()
                .asString()
                .startsWith("ERROR wire/syntax /0 (1:10): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \r\n", "\n \r\r\n\t\n", "\n\r\n"})
    void countsCarriageReturnsInTheRowsBefore(String between) {
        String last = "{\"segment\":\"s\",\"source\":\"i\",\"y\":1}";
        for (String text : List.of("a", "\t", "\u00e9", "x".repeat(70_000))) {
            String rows = "{\"segment\":\"s\",\r\"source\":\"i\",\r\r\"x\":\"" + text + "\"}" + between + last;
            String[] before = rows.substring(0, rows.indexOf("\"y\"")).split("\r\n|\r|\n", -1);
            String place = before.length + ":" + (before[before.length - 1].length() + 1);
            for (int maxLength : List.of(1 << 24, last.length())) {
                assertThat(lines(readAll(rows, ReadOptions.standard().withMaxLength(maxLength))))
                        .last()
                        .asString()
                        .startsWith("WARNING wire/unknown-property /1/y (" + place + "): ");
            }
        }
    }
}
