// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {
    private static final String START = "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"s\"";

    @Test
    void reportsWhatWasFoundBeforeTheTextStopsBeingJson() {
        assertThat(faults(START + ",\"count\":true,\"tags\":[1,2,}", Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/type /count (1:62): expected an integer from -2^53 to 2^53, was: true",
                        "ERROR wire/type /tags/0 (1:75): expected a string, was: 1; the element is left out of the"
                                + " list",
                        "ERROR wire/type /tags/1 (1:77): expected a string, was: 2; the element is left out of the"
                                + " list",
                        "ERROR wire/syntax (1:79): a value was expected; nothing after this was read");
    }

    @Test
    void givesNoValueWhereTextFollows() {
        assertThat(faults(START + "} {}", Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/syntax (1:55): text after the end of the document; nothing after this was read");
        Tape twoValues = new Tape();
        twoValues.add(JsonToken.END, "", java.util.Optional.empty());
        for (int i = 0; i < 2; i++) {
            twoValues.add(JsonToken.TRUE, "", java.util.Optional.empty());
        }
        assertThat(lines(Wire.readDocument(twoValues, Leaves.BOOLEAN, ReadPolicy.LENIENT, ReadOptions.standard())))
                .containsExactly("ERROR wire/syntax: text after the end of the document; nothing after this was read");
    }

    @Test
    void reportsATextWithoutAValue() {
        Tape nothing = new Tape();
        nothing.add(JsonToken.END, "", java.util.Optional.empty());
        nothing.add(JsonToken.END, "", java.util.Optional.empty());
        assertThat(lines(Wire.readDocument(nothing, Leaves.BOOLEAN, ReadPolicy.LENIENT, ReadOptions.standard())))
                .containsExactly("ERROR wire/syntax (1:1): no text; nothing after this was read");
    }

    @Test
    void readsAValueWithinADocument() {
        TextCursor cursor = new TextCursor("{\"a\":{\"b\":[1,{\"x\":2}]},\"c\":3}");
        for (int i = 0; i < 5; i++) {
            cursor.next();
        }
        Parsed<String> parsed =
                Wire.readValue(cursor, "/a/b", Leaves.STRING, ReadPolicy.STRICT, ReadOptions.standard());
        assertThat(lines(parsed)).containsExactly("ERROR wire/type /a/b (1:11): expected a string, was: an array");
        assertThat(cursor.token()).isEqualTo(JsonToken.END_ARRAY);
    }

    @Test
    void listsAThousandFindingsOfARuleAndCountsTheRest() {
        String json = START + ",\"tags\":[" + "1,".repeat(2_499) + "1],\"a\":1}";
        for (ReadPolicy policy : ReadPolicy.values()) {
            Parsed<Sample> parsed = Texts.read(json, Sample.SHAPE, policy);
            List<Finding> findings = parsed.report().findings();
            assertThat(findings).hasSize(1_002);
            assertThat(findings.get(1_000).rule()).isEqualTo("wire/unknown-property");
            assertThat(findings.get(1_001).toLine())
                    .isEqualTo("ERROR wire/type (1:" + (json.indexOf('[') + 2_002)
                            + "): 1500 more of this rule are not listed, the first of them: expected a string, was: 1");
            assertThat(findings.get(1_001).attributes()).containsEntry("unlisted", "1500");
            assertThat(parsed.value().isPresent()).isEqualTo(policy == ReadPolicy.LENIENT);
        }
    }

    @Test
    void readsDeepTextWithoutRecursionWhereItIsKept() {
        int depth = 20_000;
        String deep = "[".repeat(depth) + "]".repeat(depth);
        Sample sample = Texts.value(START + ",\"new\":" + deep + "}", Sample.SHAPE);
        assertThat(sample.extensions()).containsEntry("new", Extension.of(deep));
        assertThat(Wire.writeLine(sample, Sample.SHAPE)).endsWith(deep + "}");
    }

    @Test
    void reportsWhatIsFoundAtAnyDepth() {
        int depth = 20_000;
        String deep = "[".repeat(depth) + "{\"a\":1,\"a\":1}" + "]".repeat(depth);
        String pointer = "/new" + "/0".repeat(depth) + "/a";
        assertThat(Texts.read(START + ",\"new\":" + deep + "}", Sample.SHAPE)
                        .report()
                        .findings())
                .last()
                .extracting(Finding::pointer)
                .isEqualTo(pointer);
        String row = "{\"segment\":\"s\",\"source\":\"i\",\"new\":" + deep + "}";
        assertThat(Rows.reader(
                                row,
                                io.github.trustimprovement.study.CodedSegment.class,
                                ReadPolicy.LENIENT,
                                ReadOptions.standard().withMaxDepth(10_000_000))
                        .next()
                        .report()
                        .findings())
                .last()
                .extracting(Finding::pointer)
                .isEqualTo("/0" + pointer);
    }

    @Test
    void readsNoMoreValuesThanTheLimit() {
        ReadOptions seven = ReadOptions.standard().withMaxValues(7);
        String json = START + ",\"new\":[{\"a\":true}";
        assertThat(Wire.readDocument(new TextCursor(json + "]}"), Sample.SHAPE, ReadPolicy.STRICT, seven)
                        .value())
                .isPresent();
        assertThat(lines(Wire.readDocument(new TextCursor(json + ",\n 1]}"), Sample.SHAPE, ReadPolicy.LENIENT, seven)))
                .containsExactly(
                        "WARNING wire/unknown-property /new (1:54): not known, kept as it is: \"new\"",
                        "ERROR wire/syntax (2:2): beyond the limit on the number of values, 7; nothing after this was"
                                + " read");
    }

    @Test
    void countsTheValuesOfWhatIsReadAgainOnce() {
        String json = START + ",\"figure\":{\"width\":1,\"new\":[1,2],\"type\":\"box\"}}";
        assertThat(Wire.readDocument(
                                new TextCursor(json),
                                Sample.SHAPE,
                                ReadPolicy.STRICT,
                                ReadOptions.standard().withMaxValues(10))
                        .value())
                .isPresent();
    }

    @Test
    void growsThePathAsDeepAsNeeded() {
        Shape<String> shape = Leaves.STRING;
        Reading reading = new Reading(new TextCursor("1"), "", ReadOptions.standard());
        reading.next();
        for (int i = 0; i < 40; i++) {
            reading.enter(i);
        }
        assertThat(shape.read(reading)).isNull();
        assertThat(reading.report().findings().get(0).pointer())
                .startsWith("/0/1/2/")
                .endsWith("/38/39");
    }

    @Test
    void decodesUtf8WithOrWithoutAByteOrderMark() {
        assertThat(Wire.decode("\uFEFF{\"\u00e9\":1}".getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .isEqualTo("{\"\u00e9\":1}");
        assertThat(Wire.decode("{}".getBytes(StandardCharsets.UTF_8)).orThrow()).isEqualTo("{}");
        assertThat(Wire.decode(new byte[0]).orThrow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'7b 0a 20 ff 7d', 2:2, 0xff, 3",
        "'0d 0d 0a 0a c3', 4:1, 0xc3, 4",
        "'ef bb bf e2 82', 1:1, 0xe2, 3",
        "'c3 a9 f0 9f 98 80 ed a0 80', 1:4, 0xed, 6",
        "'c0 80', 1:1, 0xc0, 0",
        "'ef bb bf 0d 0a ef bb bf ff', 2:2, 0xff, 8",
    })
    void reportsTheFirstByteThatIsNotUtf8(String hex, String place, String was, int offset) {
        byte[] bytes = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
        Parsed<String> parsed = Wire.decode(bytes);
        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/encoding (" + place + "): expected UTF-8, was: " + was + " at byte "
                        + offset + "; save the file as UTF-8; nothing of it was read");
    }

    @Test
    void namesEachRuleByAStableCode() {
        assertThat(WireRule.values())
                .extracting(rule -> rule.code() + " " + rule.severity())
                .containsExactly(
                        "wire/encoding ERROR",
                        "wire/syntax ERROR",
                        "wire/format ERROR",
                        "wire/schema-version ERROR",
                        "wire/missing ERROR",
                        "wire/duplicate ERROR",
                        "wire/type ERROR",
                        "wire/value ERROR",
                        "wire/lone-surrogate ERROR",
                        "wire/inexact-number ERROR",
                        "wire/unknown-code ERROR",
                        "wire/unknown-alternative ERROR",
                        "wire/invariant ERROR",
                        "wire/unrecognised-code WARNING",
                        "wire/unknown-property WARNING",
                        "wire/number-spelling WARNING",
                        "wire/text-spelling WARNING");
    }
}
