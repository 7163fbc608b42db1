// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String START = "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\"";
    private static final Study STUDY = Study.builder().id("s").build();

    @Test
    void reportsAllFaultsOfADocumentAtOnceWithTheirPlaces() {
        Parsed<Study> parsed = read("""
                {
                  "format": "trust-improvement/study",
                  "schemaVersion": "2",
                  "id": "demo",
                  "colour": "red",
                  "participants": [
                    {"id": "p01", "leaderGroup": "aol/leader-group/coe"}
                  ],
                  "segments": [
                    {"source": "i01"},
                    {"id": "s2", "source": "i01", "locator": {"startCodePoint": -1, "endExclusive": 2, "type": "code-points"},
                     "codings": [{"code": "aol/aim/child-orientated"}, {}], "id": "s3"}
                  ]
                }
                """);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/schema-version /schemaVersion (3:20): expected \"1\", was: \"2\"",
                        "WARNING wire/unknown-property /colour (5:3): not known, kept as it is: \"colour\"",
                        "ERROR wire/unknown-code /participants/0/leaderGroup (7:34): expected a code of kind 'leader-group', was:"
                                + " \"aol/leader-group/coe\"; did you mean aol/leader-group/ceo?",
                        "ERROR wire/missing /segments/0 (10:5): required: id; the element is left out of the list",
                        "ERROR wire/invariant /segments/1/locator (11:46): CodePoints.startCodePoint: not negative,"
                                + " was: -1",
                        "WARNING wire/unrecognised-code /segments/1/codings/0/code (12:27): expected a code that is"
                                + " known, kept as it is: \"aol/aim/child-orientated\"; did you mean"
                                + " aol/aim/child-oriented?",
                        "ERROR wire/invariant /segments/1/codings/1 (12:56): Coding: either a judgement or a code, was:"
                                + " \"neither\"; the element is left out of the list",
                        "ERROR wire/duplicate /segments/1/id (12:61): given twice, the first is used: \"id\"");
        assertThat(parsed.value().orElseThrow().segments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"2\",\"id\":\"s\",\"new\":1}",
                "{\"format\":\"trust-improvement/study\",\"schemaVersion\":1,\"id\":\"s\",\"new\":1}",
                "{\"format\":\"other/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"new\":1}"
            })
    void writesTheFormatAndTheVersionThatItRead(String json) {
        Parsed<Study> parsed = read(json);
        assertThat(parsed.report().of(Severity.ERROR)).hasSize(1);
        Study study = parsed.value().orElseThrow();
        assertThat(LINE.writeLine(study)).isEqualTo(json);
        assertThat(LINE.contentHash(study)).isEqualTo(ContentHash.of(json));
        assertThat(read(LINE.writeLine(study)).value()).contains(study);
        assertThat(LINE.read(json, Study.class, ReadPolicy.STRICT).value()).isEmpty();
    }

    @Test
    void refusesToWriteAVersionThatIsNoJson() {
        Study study = STUDY.toBuilder().putExtension("schemaVersion", Extension.of("2,")).build();
        assertThatThrownBy(() -> LINE.writeLine(study))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("trust-improvement/study document.extensions.schemaVersion: the text of one JSON value,"
                        + " was: \"2,\"");
    }

    @Test
    void reportsANameThatStandsTwiceInWhatItKeeps() {
        assertThat(lines(read(START + ",\"x\":[{\"a\":1,\"b\":{\"a\":1},\"a\":2}]}")))
                .containsExactly(
                        "WARNING wire/unknown-property /x (1:66): not known, kept as it is: \"x\"",
                        "ERROR wire/duplicate /x/0/a (1:90): given twice: \"a\"");
    }

    @Test
    void countsColumnsInUtf16Units() {
        assertThat(lines(read(START + ",\n \"\ud83d\ude00\u00e9\":1,\"title\":2}")))
                .containsExactly(
                        "WARNING wire/unknown-property /\ud83d\ude00\u00e9 (2:2): not known, kept as it is:"
                                + " \"\ud83d\ude00\u00e9\"",
                        "ERROR wire/type /title (2:18): expected a string, was: 2");
    }

    @Test
    void reportsHalfASurrogatePair() {
        assertThat(lines(read(START + ",\"title\":\"\\ud800\"}")))
                .containsExactly("ERROR wire/lone-surrogate /title (1:74): half of a surrogate pair stands alone:"
                        + " \"\\ud800\"");
    }

    /** Most parsers refuse it, so that what is written of it could not be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'a\\ud800b':1}",
                ",'a\ud800b':1}",
                ",'x':{'a\\udc00':1}}",
                ",'x':[{'a\udc00':1}]}",
                ",'title':[{'a\\ud800b':1}]}",
                ",'title':[{'a\ud800b':1}]}"
            })
    void givesNoValueForHalfASurrogatePairInAName(String rest) {
        String json = START + rest.replace('\'', '"');

        assertThat(read(json).value()).isEmpty();
        assertThat(read(json).report().of(Severity.ERROR))
                .extracting(Finding::rule)
                .last()
                .isEqualTo("wire/syntax");
        assertThatThrownBy(() -> LINE.readWithMapper(json, Study.class)).hasMessageContaining("wire/syntax");
    }

    @Test
    void skipsAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.json");
        Files.writeString(file, "\uFEFF" + START + ",\"title\":1}");
        String fault = "ERROR wire/type /title (1:74): expected a string, was: 1";
        assertThat(lines(LINE.read(file, Study.class, ReadPolicy.LENIENT)))
                .containsExactly(fault);
        assertThat(lines(read("\uFEFF" + START + ",\"title\":1}"))).containsExactly(fault);
        assertThat(lines(LINE.read(
                        new StringReader("\uFEFF" + START + ",\"title\":1}"), Study.class, ReadPolicy.LENIENT)))
                .containsExactly(fault);
    }

    @Test
    void reportsBytesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.json");
        Files.write(file, (START + ",\n\"title\":\"caf\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1));
        Parsed<Study> parsed = LINE.read(file, Study.class, ReadPolicy.LENIENT);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/encoding (2:13): expected UTF-8, was: 0xe9 at byte 78; save the file as"
                        + " UTF-8; nothing of it was read");
        assertThat(parsed.value()).isEmpty();
    }

    @Test
    void endsAtMalformedJson() {
        Parsed<Study> parsed = read(START + ",\"title\":1,\n\"note\":tru}");
        assertThat(lines(parsed))
                .hasSize(2)
                .contains("ERROR wire/type /title (1:74): expected a string, was: 1")
                .last()
                .asString()
                .startsWith("ERROR wire/syntax (2:")
                .endsWith("): not JSON from here on; nothing after this was read");
        assertThat(parsed.value()).isEmpty();
    }

    @Test
    void endsAtMalformedTextWithinAString() {
        assertThat(lines(read(START + ",\"title\":\"a\\q\"}")))
                .singleElement()
                .asString()
                .startsWith("ERROR wire/syntax (1:")
                .endsWith("): not JSON from here on; nothing after this was read");
    }

    @Test
    void reportsTextAfterTheDocumentAndNoTextAtAll() {
        assertThat(lines(read(START + "} {}")))
                .containsExactly("ERROR wire/syntax (1:67): text after the end of the document; nothing after this was"
                        + " read");
        assertThat(lines(read(" \n ")))
                .singleElement()
                .asString()
                .startsWith("ERROR wire/syntax (")
                .endsWith("): no text; nothing after this was read");
        assertThat(lines(read("")))
                .containsExactly("ERROR wire/syntax (1:1): no text; nothing after this was read");
    }

    @Test
    void limitsDepthAndTheLengthOfNumbersUnlessTold() {
        String deep = START + ",\"x\":" + "[".repeat(600) + "]".repeat(600) + "}";
        String longNumber = START + ",\"x\":" + "1".repeat(1_001) + "}";
        for (String json : List.of(deep, longNumber)) {
            assertThat(lines(read(json)))
                    .last()
                    .asString()
                    .startsWith("ERROR wire/syntax (1:")
                    .endsWith("beyond the limits on nesting or on the length of a number; nothing after this was read");
            ReadOptions more = ReadOptions.standard().withMaxDepth(1_000).withMaxNumberLength(2_000);
            Study study = LINE.read(json, Study.class, ReadPolicy.STRICT, more)
                    .orThrow();
            assertThat(LINE.writeLine(study)).isEqualTo(json);
        }
    }

    @Test
    void readsLongStringsAndNames() {
        String name = "n".repeat(100_000);
        Study study = read(START + ",\"note\":\"" + "x".repeat(200_000) + "\",\"" + name + "\":1}")
                .orThrow();
        assertThat(study.note().orElseThrow()).hasSize(200_000);
        assertThat(study.extensions()).containsOnlyKeys(name);
    }

    /** Parsers read long text in parts. */
    @Test
    void keepsWhatItDoesNotKnowAsWrittenFarInALongText() {
        String odd = "[\"\\u00e9\\/\\u0041\u00e9\ud83d\ude00\" ,1.50,\t{ \"\\u0061\"  : -0.0E+1}]";
        String speaker = "{\"colour\":" + odd + ",\"type\":\"unknown\",\"shade\":true}";
        for (int length : new int[] {0, 3_990, 4_000, 32_700, 100_000}) {
            String json = START + ",\"title\":\"" + "\u20ac".repeat(length) + "\",\r\n\"sources\":[{\"id\":\"i\"}],\"segments\":"
                    + "[{\"id\":\"s\",\"source\":\"i\",\"speaker\":" + speaker + "}],\"new\":" + odd + ",\"newer\":" + odd + "}";

            Parsed<Study> parsed = LINE.read(json, Study.class, ReadPolicy.LENIENT);
            Study study = parsed.value().orElseThrow();

            assertThat(study.extensions()).containsExactly(entry("new", Extension.of(odd)), entry("newer", Extension.of(odd)));
            assertThat(study.segments().get(0).speaker().extensions())
                    .containsExactly(entry("colour", Extension.of(odd)), entry("shade", Extension.of("true")));
            assertThat(parsed.report().findings())
                    .extracting(finding -> finding.place().orElseThrow().line())
                    .containsOnly(2);
            assertThat(LINE.writeLine(study)).endsWith(",\"new\":" + odd + ",\"newer\":" + odd + "}");
        }
    }

    @Test
    void looksCodesUpInTheGivenVocabulary() {
        Coding coding = LINE.read(
                        "{\"code\":\"aol/aim/child-oriented\"}",
                        Coding.class,
                        ReadPolicy.STRICT,
                        ReadOptions.standard().withVocabulary(Vocabulary.of()))
                .orThrow();
        assertThat(coding.code()).contains(new UnrecognisedCode("aol/aim/child-oriented"));
    }

    @Test
    void throwsOnlyWhenAsked() {
        assertThatThrownBy(() -> read(START + ",\"title\":1}").orThrow())
                .isInstanceOf(FindingsException.class)
                .hasMessage("ERROR wire/type /title (1:74): expected a string, was: 1");
    }

    @Test
    void writesAnAlternativeUnderItsSealedType() {
        assertThat(LINE.writeLine(Page.of(3))).isEqualTo("{\"type\":\"page\",\"number\":3}");
        assertThat(LINE.read("{\"type\":\"page\",\"number\":3}", Locator.class, ReadPolicy.STRICT)
                        .orThrow())
                .isEqualTo(Page.of(3));
    }

    @Test
    void readsTheRowsOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.ndjson");
        Files.writeString(file, LINE.writeLine(Page.of(3)) + "\n" + LINE.writeLine(Locator.none()) + "\n");

        try (RowReader<Locator> rows = LINE.rows(file, Locator.class, ReadPolicy.STRICT)) {
            assertThat(rows.collect(Collectors.toList()).orThrow()).containsExactly(Page.of(3), Locator.none());
        }
    }

    @Test
    void writesAFileWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.json");
        LINE.write(STUDY, file);
        LINE.write(STUDY.toBuilder().title("\u00e9").build(), file);
        assertThat(file).hasContent("""
                        {
                          "format": "trust-improvement/study",
                          "schemaVersion": "1",
                          "id": "s",
                          "title": "\u00e9"
                        }
                        """);
        assertThat(LINE.read(file, Study.class, ReadPolicy.STRICT)
                        .orThrow()
                        .title())
                .contains("\u00e9");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesNothingBehindWhereAFileCannotBeWritten(@TempDir Path folder) throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createFile(full.resolve("something"));
        assertThatThrownBy(() -> LINE.write(STUDY, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + full);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(full);
        }
        Path nowhere = folder.resolve("nowhere").resolve("study.json");
        assertThatThrownBy(() -> LINE.write(STUDY, nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + nowhere);
    }

    @Test
    void saysWhichFileCannotBeRead(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> LINE.read(file, Study.class, ReadPolicy.STRICT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + file);
        assertThatThrownBy(() -> LINE.read(new Broken(), Study.class, ReadPolicy.STRICT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the source");
    }

    @Test
    void rejectsATypeWithoutAWireForm() {
        assertThatThrownBy(() -> LINE.write("text"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TrustImprovementJson: a value whose type has a wire form, was: \"java.lang.String\"");
        assertThatThrownBy(() -> LINE.read("{}", String.class, ReadPolicy.STRICT))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
    }

    @Test
    void hashesWhatADocumentSays() {
        assertThat(LINE.contentHash(STUDY))
                .isEqualTo(ContentHash.of(
                        "{\"id\":\"s\",\"schemaVersion\":\"1\",\"format\":\"trust-improvement/study\"}"));
    }

    private static Parsed<Study> read(String json) {
        return LINE.read(json, Study.class, ReadPolicy.LENIENT);
    }

    private static List<String> lines(Parsed<?> parsed) {
        return parsed.report().findings().stream().map(Finding::toLine).toList();
    }

    private static final class Broken extends Reader {
        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void close() {}
    }
}
