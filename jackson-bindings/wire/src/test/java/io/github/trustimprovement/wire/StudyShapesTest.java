// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;

class StudyShapesTest {
    private static final Shape<Segment> SEGMENT = Shapes.of(Segment.class);

    @Test
    void writesASegmentInTableOrder() {
        Segment segment = Segment.builder()
                .id("s1")
                .source("i01")
                .speaker(Speaker.of("p01"))
                .locator(CodePoints.of(139, 195))
                .addCodings(Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)
                        .withBases(CodingBasis.MECHANISM)
                        .withCoder("c1"))
                .build();
        String json = Wire.writeLine(segment, SEGMENT);
        assertThat(json)
                .isEqualTo(
                        "{\"id\":\"s1\",\"source\":\"i01\",\"speaker\":{\"type\":\"identified\",\"participant\":\"p01\"},"
                                + "\"locator\":{\"type\":\"code-points\",\"startCodePoint\":139,\"endExclusive\":195},"
                                + "\"codings\":[{\"judgement\":{\"lever\":\"aol/lever/commonality\","
                                + "\"valence\":\"aol/valence/negative\",\"bases\":[\"" + CodingBasis.MECHANISM.code()
                                + "\"]},"
                                + "\"coder\":\"c1\"}]}");
        assertThat(read(json, SEGMENT).orThrow()).isEqualTo(segment);
    }

    @Test
    void keepsALocatorOfANewerVersion() {
        Parsed<Segment> parsed =
                read("{\"id\":\"s1\",\"source\":\"i01\",\"locator\":{\"type\":\"cell\",\"row\":3}}", SEGMENT);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/unknown-alternative /locator/type (1:45): expected one of code-points,"
                        + " paragraph, page, time-span, none, was: \"cell\"");
        Segment segment = parsed.value().orElseThrow();
        assertThat(segment.locator()).isEqualTo(Locator.none());
        assertThat(Wire.writeLine(segment, SEGMENT))
                .isEqualTo("{\"id\":\"s1\",\"source\":\"i01\",\"locator\":{\"type\":\"cell\",\"row\":3}}");
    }

    @Test
    void keepsAnUnknownValenceAsText() {
        String json = "{\"judgement\":{\"lever\":\"aol/lever/commonality\",\"valence\":\"aol/valence/mixed\"}}";
        Parsed<Coding> parsed = read(json, Shapes.of(Coding.class));
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/unknown-code /judgement/valence (1:57): expected a code of kind 'valence', was:"
                                + " \"aol/valence/mixed\"");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), Shapes.of(Coding.class)))
                .isEqualTo(json);
    }

    @Test
    void keepsTheTextOfAListWithAnUnknownBasis() {
        String json = "{\"lever\":\"aol/lever/commonality\",\"bases\":[\"aol/coding-basis/other\",\""
                + CodingBasis.MECHANISM.code() + "\"]}";
        Parsed<LeverJudgement> parsed = read(json, Shapes.of(LeverJudgement.class));
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/unknown-code /bases/0 (1:43): expected a code of kind 'coding-basis', was:"
                        + " \"aol/coding-basis/other\"; the element is left out of the list");
        LeverJudgement judgement = parsed.value().orElseThrow();
        assertThat(judgement.bases()).containsExactly(CodingBasis.MECHANISM);
        assertThat(Wire.writeLine(judgement, Shapes.of(LeverJudgement.class))).isEqualTo(json);
    }

    @Test
    void reportsABrokenInvariantAtItsObject() {
        Parsed<Study> parsed = read(
                "{\"format\":\"trust-improvement/study\",\"schemaVersion\":\"1\",\"id\":\"x\",\"segments\":["
                        + "{\"id\":\"s\",\"source\":\"i\",\"codings\":[{}]}]}",
                Shapes.of(Study.class));
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/invariant /segments/0/codings/0 (1:112): Coding: either a judgement or a"
                        + " code, was: \"neither\"; the element is left out of the list");
    }

    @Test
    void writesThePropertiesOfATrust() {
        Participant participant = Participant.of("p01", LeaderGroup.CEO).toBuilder()
                .trustAttributes(TrustAttributes.builder()
                        .numberOfSchools(12L)
                        .ethos(Ethos.NON_FAITH)
                        .build())
                .build();
        String json = Wire.writeLine(participant, Shapes.of(Participant.class));
        assertThat(json)
                .isEqualTo("{\"id\":\"p01\",\"leaderGroup\":\"" + LeaderGroup.CEO.code()
                        + "\",\"trustAttributes\":{\"numberOfSchools\":12,\"ethos\":\"non-faith\"}}");
        assertThat(read(json, Shapes.of(Participant.class)).orThrow()).isEqualTo(participant);
    }

    /** A caller may allow more values than are standard. */
    @Test
    void keepsACodeThatNobodyKnowsAmongMoreThanAHalfMillion() {
        String bases = "[" + "\"aol/coding-basis/mechanism\",".repeat(500_001) + "\"aol/coding-basis/newer\"]";
        String json =
                "{\"segment\":\"s\",\"source\":\"i\",\"lever\":\"aol/lever/commonality\",\"bases\":" + bases + "}";
        Shape<CodedSegment> shape = Shapes.of(CodedSegment.class);
        CodedSegment value = Wire.readDocument(
                        new TextCursor(json),
                        shape,
                        ReadPolicy.LENIENT,
                        ReadOptions.standard().withMaxValues(10_000_000))
                .value()
                .orElseThrow();

        assertThat(Wire.writeLine(value, shape).equals(json)).isTrue();
    }
}
