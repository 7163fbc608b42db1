// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowFormat;
import io.github.trustimprovement.wire.RowReader;
import io.github.trustimprovement.wire.RowWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tool of one's own has written what no version of the library knows; it comes back as it was. */
class KeptTextTest {
    private static final String STUDY = """
            {
              "format": "trust-improvement/study",
              "schemaVersion": "1",
              "id": "s",
              "palette": {
                 "background" : "wei\\u00df\\/grau",   "shades": [ 1.50,
                    1E2 ]
              }
            }
            """;

    @Test
    void anUnknownPropertyKeepsItsLayoutItsEscapesAndItsNumbers() {
        Study study = LINE.read(STUDY, Study.class, ReadPolicy.STRICT).orThrow();

        assertThat(LINE.write(study)).isEqualTo(STUDY);
    }

    @Test
    void aLineLeavesOutItsLineBreaksAndNothingElse() {
        Study study = LINE.read(STUDY, Study.class, ReadPolicy.STRICT).orThrow();

        assertThat(LINE.writeLine(study))
                .isEqualTo("{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"s\",\"palette\":"
                        + "{     \"background\" : \"wei\\u00df\\/grau\",   \"shades\": [ 1.50,        1E2 ]  }}");
    }

    @Test
    void itsLayoutIsNoPartOfTheHash() {
        Study study = LINE.read(STUDY, Study.class, ReadPolicy.STRICT).orThrow();
        String bare = "{\"format\":\"trust-improvement/study\",\"id\":\"s\",\"palette\":{\"background\":\"wei\u00df/grau\","
                + "\"shades\":[1.5,100]},\"schemaVersion\":\"1\"}";

        assertThat(LINE.contentHash(study)).isEqualTo(ContentHash.of(bare)).isEqualTo(ContentHash.of(STUDY));
    }

    @Test
    void aValueThatCannotBeReadIsKeptInTheSameWay() {
        String faulty = STUDY.replace("\"palette\"", "\"title\"");
        Parsed<Study> parsed = LINE.read(faulty, Study.class, ReadPolicy.LENIENT);

        assertThat(parsed.report()).hasToString("ERROR wire/type /title (5:12): expected a string, was: an object");
        assertThat(LINE.write(parsed.value().orElseThrow())).isEqualTo(faulty);
    }

    /** So is a list of which one code is of a newer version, as long as the codes that are known stay the same. */
    @Test
    void aListWithACodeThatNobodyKnowsIsKeptInTheSameWay() {
        String bases = "[ \"aol/coding-basis/mechanism\",\n  \"aol\\/coding-basis\\/newer\" ]";
        String json = "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\",\"bases\":" + bases + "}";
        CodedSegment value = LINE.read(json, CodedSegment.class, ReadPolicy.LENIENT).value().orElseThrow();

        assertThat(value.bases()).containsExactly(CodingBasis.MECHANISM);
        assertThat(LINE.write(value)).endsWith("\"bases\": " + bases + "\n}\n");
        assertThat(LINE.writeLine(value)).isEqualTo(Layouts.onOneLine(json));
    }

    @ParameterizedTest
    @EnumSource(ReadPolicy.class)
    void aNameAndACodeKeepTheirEscapes(ReadPolicy policy) {
        String json = """
                {"segment":"s","source":"i",
                 "gr\\u00f6\\u00dfe":1,
                 "code":"other\\/code","gr\u00f6\u00dfer":2}""";
        List<String> findings = List.of(
                "WARNING wire/unknown-property %s/gr\u00f6\u00dfe (2:2): not known, kept as it is: \"gr\u00f6\u00dfe\"",
                "WARNING wire/unrecognised-code %s/code (3:9): expected a code that is known, kept as it is:"
                        + " \"other/code\"",
                "WARNING wire/unknown-property %s/gr\u00f6\u00dfer (3:23): not known, kept as it is:"
                        + " \"gr\u00f6\u00dfer\"");

        Parsed<CodedSegment> parsed = LINE.read(json, CodedSegment.class, policy);

        assertThat(lines(parsed)).containsExactlyElementsOf(at("", findings));
        assertThat(LINE.writeLine(parsed.orThrow()))
                .isEqualTo("{\"segment\":\"s\",\"source\":\"i\",\"code\":\"other\\/code\",\"gr\\u00f6\\u00dfe\":1,"
                        + "\"gr\u00f6\u00dfer\":2}");
        try (RowReader<CodedSegment> rows =
                RowReader.of(new StringReader("[" + json + "]"), CodedSegment.class, policy, ReadOptions.standard())) {
            assertThat(lines(rows.next())).containsExactlyElementsOf(at("/0", findings));
        }
    }

    @Test
    void aStudyOfRowsKeepsTheTextUnderThePropertyOfTheSameName() {
        String row = "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"x\\/y\",\"code\":\"p\\/q\"}";
        CodedSegment read = LINE.read(row, CodedSegment.class, ReadPolicy.LENIENT).orThrow();

        String written = LINE.writeLine(Study.from("s", List.of(read)).orThrow());
        Parsed<Study> again = LINE.read(written, Study.class, ReadPolicy.STRICT);

        assertThat(written).contains("[{\"judgement\":{\"lever\":\"x\\/y\"}},{\"code\":\"p\\/q\"}]");
        assertThat(lines(again)).isNotEmpty().allMatch(line -> line.startsWith("WARNING wire/unrecognised-code"));
        assertThat(LINE.writeLine(again.orThrow())).isEqualTo(written);
    }

    @Test
    void aRowStaysOnItsLine() {
        String row = "{\"segment\":\"s\",\"source\":\"i\",\n\"x\": [ 1,\r\n 2 ]}";
        CodedSegment value = LINE.read(row, CodedSegment.class, ReadPolicy.STRICT).orThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter<CodedSegment> rows = RowWriter.of(bytes, CodedSegment.class, RowFormat.NDJSON)) {
            rows.write(value);
            rows.write(value);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"segment\":\"s\",\"source\":\"i\",\"x\":[ 1, 2 ]}\n".repeat(2));
        assertThat(value.extensions()).containsEntry("x", Extension.of("[ 1,\r\n 2 ]"));
    }

    @Test
    void aMapperWritesItAsItWasTooOnOneLine() throws IOException {
        CodedSegment value = segment("[ \"\\u00e9\\/\",\n 1.50 ]");

        assertThat(LINE.writeWithMapper(value)).isEqualTo("{\"segment\":\"s\",\"source\":\"i\",\"x\":[ \"\\u00e9\\/\", 1.50 ]}");
        assertThat(LINE.writeIndentedWithMapper(value)).contains("\"x\" : [ \"\\u00e9\\/\", 1.50 ]");
        assertThat(LINE.treeWithMapper(value)).contains("\"x\":[\"\u00e9/\",1.5");
    }

    /** Such as all but ASCII, or what would end a script in a page: a mapper that escapes it can be relied on. */
    @Test
    void aMapperThatHasEscapesOfItsOwnWritesThose() throws IOException {
        assertThat(LINE.writeAsciiWithMapper(segment("[ \"\u00e9\" ]"))).endsWith(",\"x\":[\"\\u00E9\"]}");
        assertThat(LINE.writeForScriptWithMapper(segment("[ \"\u2028\" ]"))).endsWith(",\"x\":[\"\\u2028\"]}");
    }

    private static CodedSegment segment(String unknown) {
        return CodedSegment.builder().segment("s").source("i").putExtension("x", Extension.of(unknown)).build();
    }

    private static List<String> at(String row, List<String> findings) {
        return findings.stream().map(finding -> finding.formatted(row)).toList();
    }

    private static List<String> lines(Parsed<?> parsed) {
        return parsed.report().findings().stream().map(Finding::toLine).toList();
    }
}
